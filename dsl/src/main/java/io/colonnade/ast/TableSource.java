package io.colonnade.ast;

/** Something in FROM. */
public sealed interface TableSource permits NamedTable, DerivedTable {
    /** The name by which its columns are reached. */
    TableRef ref();
}

package io.colonnade.ast;

import java.util.List;

/** Something in FROM. */
public sealed interface TableSource
        permits CommonTable, DerivedTable, FunctionTable, NamedTable, SelfReference, ValuesTable {
    /** The name by which its columns are reached. */
    TableRef ref();

    /** The expressions in it; none in a table. */
    List<Expression> expressions();

    /** Whether it is, or has in it, this table, under whatever alias. */
    boolean reads(TableRef table);
}

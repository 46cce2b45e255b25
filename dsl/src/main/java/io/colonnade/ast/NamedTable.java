package io.colonnade.ast;

/**
 * A table or a view.
 *
 * @param ref its name
 */
public record NamedTable(TableRef ref) implements TableSource {}

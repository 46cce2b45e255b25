package io.colonnade.ast;

/**
 * A query used as a table.
 *
 * @param query the query
 * @param ref its alias
 */
public record DerivedTable(SelectStatement query, TableRef ref) implements TableSource {}

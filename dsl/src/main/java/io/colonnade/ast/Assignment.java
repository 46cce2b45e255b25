package io.colonnade.ast;

/**
 * A column and its new value.
 *
 * @param column the column
 * @param value the value
 */
public record Assignment(ColumnRef column, Expression value) {}

package io.colonnade.ast;

import java.util.List;

/**
 * A column of a table in the statement.
 *
 * @param table the table
 * @param name the column's name in the database
 */
public record ColumnRef(TableRef table, String name) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitColumnRef(this);
    }
}

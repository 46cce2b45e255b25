package io.colonnade.ast;

/**
 * Whether a query has a row.
 *
 * @param query the query
 */
public record Exists(SelectStatement query) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitExists(this);
    }
}

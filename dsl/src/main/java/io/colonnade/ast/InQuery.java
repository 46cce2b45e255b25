package io.colonnade.ast;

/**
 * Whether a value is among the rows of a query.
 *
 * @param tested the value
 * @param query a query of one column
 * @param negated whether it is {@code not in}
 */
public record InQuery(Expression tested, SelectStatement query, boolean negated) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInQuery(this);
    }
}

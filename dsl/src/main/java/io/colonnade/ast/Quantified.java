package io.colonnade.ast;

import java.util.List;

/**
 * The values of a query or of an array, to be compared with any or with all of them.
 *
 * @param all whether with all of them
 * @param values a {@link ScalarQuery}, of which every row counts, or an array
 */
public record Quantified(boolean all, Expression values) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of(values);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitQuantified(this);
    }
}

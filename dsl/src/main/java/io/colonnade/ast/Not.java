package io.colonnade.ast;

/**
 * The opposite of a condition.
 *
 * @param condition the condition
 */
public record Not(Expression condition) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNot(this);
    }
}

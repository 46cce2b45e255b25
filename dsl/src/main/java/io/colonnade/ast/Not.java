package io.colonnade.ast;

import java.util.List;

/**
 * The opposite of a condition.
 *
 * @param condition the condition
 */
public record Not(Expression condition) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of(condition);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNot(this);
    }
}

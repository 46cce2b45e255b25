package io.colonnade.ast;

import java.util.List;

/**
 * Whether a value is one of a list.
 *
 * @param tested the value
 * @param list a {@link ListParam} or a {@link ListSlot}
 * @param negated whether it is {@code not in}
 */
public record InList(Expression tested, Expression list, boolean negated) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of(tested, list);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInList(this);
    }
}

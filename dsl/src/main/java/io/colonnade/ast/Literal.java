package io.colonnade.ast;

import java.util.List;

/**
 * A whole number that is written, not bound, since the text depends on it; never a value of a user's.
 *
 * @param value the number
 */
public record Literal(long value) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}

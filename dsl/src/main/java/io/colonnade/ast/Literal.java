package io.colonnade.ast;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is written, not bound, since the text depends on it; never a value of a user's.
 *
 * @param value the number
 */
public record Literal(BigDecimal value) implements Expression {
    /** A whole number. */
    public Literal(long value) {
        this(BigDecimal.valueOf(value));
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}

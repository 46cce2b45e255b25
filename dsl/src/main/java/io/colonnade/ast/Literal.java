package io.colonnade.ast;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that is written, not bound, since the text depends on it; never a value of a user's.
 *
 * @param value the number; null for the word null
 */
public record Literal(@Nullable BigDecimal value) implements Expression {
    /** The word null. */
    public static final Literal NULL = new Literal(null);

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

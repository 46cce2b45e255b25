package io.colonnade.ast;

import java.util.List;

/**
 * Several values compared as one: {@code (a, b)}. It stands in comparisons, and on the left of {@code in}.
 *
 * @param parts the values, at least two
 * @param mayBeNull whether one of them can be null
 */
public record RowValue(List<Expression> parts, boolean mayBeNull) implements Expression {
    /** Copies the values. */
    public RowValue {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Expression> children() {
        return parts;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitRowValue(this);
    }
}

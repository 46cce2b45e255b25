package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * A function over a window.
 *
 * @param call an {@link Aggregate} or a {@link WindowCall}
 * @param window the rows that it sees
 */
public record Windowed(Expression call, Window window) implements Expression {
    /** Refuses what has no window. */
    public Windowed {
        if (!(call instanceof Aggregate) && !(call instanceof WindowCall)) {
            throw new IllegalArgumentException("Only aggregates and window functions have a window.");
        }
    }

    @Override
    public List<Expression> children() {
        List<Expression> all = new ArrayList<>();
        all.add(call);
        all.addAll(window.expressions());
        return all;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitWindowed(this);
    }
}

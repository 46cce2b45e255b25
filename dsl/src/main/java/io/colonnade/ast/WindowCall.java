package io.colonnade.ast;

import java.util.List;

/**
 * A call of a window function that is no aggregate; it stands in a {@link Windowed}.
 *
 * @param function the function
 * @param arguments its arguments
 */
public record WindowCall(WindowFunction function, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public WindowCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> children() {
        return arguments;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitWindowCall(this);
    }
}

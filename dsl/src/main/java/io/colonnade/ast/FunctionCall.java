package io.colonnade.ast;

import java.util.List;

/**
 * A call of a library function.
 *
 * @param function the function
 * @param arguments its arguments
 */
public record FunctionCall(Function function, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFunctionCall(this);
    }
}

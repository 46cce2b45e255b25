package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/**
 * A call of a library function.
 *
 * @param function the function
 * @param type the type of its first argument
 * @param arguments its arguments
 */
public record FunctionCall(Function function, SqlType<?> type, List<Expression> arguments) implements Expression {
    /** Copies the arguments. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> children() {
        return arguments;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFunctionCall(this);
    }
}

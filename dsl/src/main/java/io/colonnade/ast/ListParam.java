package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/**
 * The values of an {@code in}, bound together.
 *
 * @param type the type of each
 * @param values the values, none of them null
 */
public record ListParam(SqlType<?> type, List<?> values) implements Expression {
    /** Copies the list; refuses a null in it. */
    public ListParam {
        values = List.copyOf(values);
    }

    /** Without the values, which must not get into a log. */
    @Override
    public String toString() {
        return "ListParam[" + type + "]";
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitListParam(this);
    }
}

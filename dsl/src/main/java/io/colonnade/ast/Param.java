package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is bound, never written.
 *
 * @param type the type it is bound as
 * @param value the value; null is bound as a null of the type
 */
public record Param(SqlType<?> type, @Nullable Object value) implements Expression {

    /** Without the value, which must not get into a log. */
    @Override
    public String toString() {
        return "Param[" + type + "]";
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitParam(this);
    }
}

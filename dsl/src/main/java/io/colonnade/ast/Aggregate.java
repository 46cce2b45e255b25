package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an aggregate function.
 *
 * @param function the function
 * @param argument what it aggregates; null for {@code count(*)}
 * @param type the type of the argument; null for {@code count(*)}
 * @param distinct whether equal values count once
 */
public record Aggregate(
        AggregateFunction function,
        @Nullable Expression argument,
        @Nullable SqlType<?> type,
        boolean distinct) implements Expression {

    @Override
    public List<Expression> children() {
        return argument == null ? List.of() : List.of(argument);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}

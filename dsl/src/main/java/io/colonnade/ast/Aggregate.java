package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an aggregate function.
 *
 * @param function the function
 * @param arguments what it aggregates; none for {@code count(*)}
 * @param type the type of what it aggregates; null for {@code count(*)}
 * @param distinct whether equal values count once
 * @param orderBy in which order it takes the values; none for any
 * @param filter which rows it takes; null for all
 */
public record Aggregate(
        AggregateFunction function,
        List<Expression> arguments,
        @Nullable SqlType<?> type,
        boolean distinct,
        List<SortKey> orderBy,
        @Nullable Expression filter)
        implements Expression {
    /** Copies the lists. */
    public Aggregate {
        arguments = List.copyOf(arguments);
        orderBy = List.copyOf(orderBy);
    }

    /** An aggregate of all rows, in any order. */
    public static Aggregate of(AggregateFunction function, @Nullable SqlType<?> type, Expression... arguments) {
        return new Aggregate(function, List.of(arguments), type, false, List.of(), null);
    }

    /** What it aggregates first; null when it has no argument. */
    public @Nullable Expression argument() {
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    /** Once more, with equal values counted once. */
    public Aggregate asDistinct() {
        return new Aggregate(function, arguments, type, true, orderBy, filter);
    }

    /** Once more, of other arguments. */
    public Aggregate of(List<Expression> others) {
        return new Aggregate(function, others, type, distinct, orderBy, filter);
    }

    /** Once more, with these keys behind those it has. */
    public Aggregate orderedBy(List<SortKey> keys) {
        List<SortKey> all = new ArrayList<>(orderBy);
        all.addAll(keys);
        return new Aggregate(function, arguments, type, distinct, all, filter);
    }

    /** Once more, of the rows for which this holds, too. */
    public Aggregate filteredBy(Expression condition) {
        Expression all = filter == null ? condition : Logical.and(filter, condition);
        return new Aggregate(function, arguments, type, distinct, orderBy, all);
    }

    /** Once more, of all rows. */
    public Aggregate unfiltered() {
        return new Aggregate(function, arguments, type, distinct, orderBy, null);
    }

    /** Whether an expression has an aggregate in it that groups the rows of its query, and is not over a window. */
    public static boolean isIn(Expression expression) {
        if (expression instanceof Windowed windowed) {
            return windowed.call().children().stream().anyMatch(Aggregate::isIn)
                    || windowed.window().expressions().stream().anyMatch(Aggregate::isIn);
        }
        return expression instanceof Aggregate || expression.operands().stream().anyMatch(Aggregate::isIn);
    }

    @Override
    public List<Expression> children() {
        List<Expression> all = new ArrayList<>(arguments);
        orderBy.forEach(key -> all.add(key.expression()));
        if (filter != null) {
            all.add(filter);
        }
        return all;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}

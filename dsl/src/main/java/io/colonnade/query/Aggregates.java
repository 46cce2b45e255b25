package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that keep the facet of what they are given. Users call the words of {@code Sql}. */
public final class Aggregates {
    private static final NumberExpr<Long> COUNT_ROWS = new Terms.OfNumber<>(
            new Term(new Aggregate(AggregateFunction.COUNT, null, null, false), SqlTypes.BIGINT, Claim.NOT_NULL, null));

    private Aggregates() {}

    /** {@code count(*)}. */
    public static NumberExpr<Long> countRows() {
        return COUNT_ROWS;
    }

    /** {@code count(x)} or {@code count(distinct x)}. */
    public static NumberExpr<Long> count(Expr<?> x, boolean distinct) {
        Aggregate count = new Aggregate(AggregateFunction.COUNT, x.node(), x.type(), distinct);
        return new Terms.OfNumber<>(new Term(count, SqlTypes.BIGINT, Claim.NOT_NULL, null));
    }

    /** The mean. */
    public static NumberExpr<@Nullable BigDecimal> average(NumberExpr<?> x) {
        return new Terms.OfNumber<>(term(AggregateFunction.AVG, x).typed(SqlTypes.NUMERIC));
    }

    /** An aggregate of numbers. */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> of(AggregateFunction function, NumberExpr<N> x) {
        return new Terms.OfNumber<>(term(function, x));
    }

    /** An aggregate of texts. */
    public static <T extends @Nullable String> TextExpr<@Nullable T> of(AggregateFunction function, TextExpr<T> x) {
        return new Terms.OfText<>(term(function, x));
    }

    /** An aggregate of ordered values. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> of(
            AggregateFunction function, OrderedExpr<T> x) {
        return new Terms.OfOrdered<>(term(function, x));
    }

    /** The first number that is not null. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> x, NumberExpr<N> y) {
        return new Terms.OfNumber<>(first(x, y));
    }

    /** The first text that is not null. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(TextExpr<? extends @Nullable T> x, TextExpr<T> y) {
        return new Terms.OfText<>(first(x, y));
    }

    /** The first value that is not null. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> x, OrderedExpr<T> y) {
        return new Terms.OfOrdered<>(first(x, y));
    }

    private static Term term(AggregateFunction function, Expr<?> x) {
        return new Term(new Aggregate(function, x.node(), x.type(), false), x.type(), Claim.NULLABLE, null);
    }

    private static Term first(Expr<?> x, Expr<?> y) {
        FunctionCall call = new FunctionCall(Function.COALESCE, x.type(), List.of(x.node(), y.node()));
        return new Term(call, y.type(), y.claim(), null);
    }
}

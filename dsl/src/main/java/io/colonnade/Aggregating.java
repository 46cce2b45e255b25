package io.colonnade;

import io.colonnade.ast.AggregateFunction;
import io.colonnade.query.Aggregates;
import io.colonnade.query.Expr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.TextExpr;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Aggregates and windows. Users import {@link Sql}. */
class Aggregating extends Calling {
    Aggregating() {}

    /** {@code count(*)}: the number of rows. */
    public static NumberExpr<Long> count() {
        return Aggregates.countRows();
    }

    /** {@code count(x)}: the number of rows in which x is not null. */
    public static NumberExpr<Long> count(Expr<?> x) {
        return Aggregates.count(x, false);
    }

    /** {@code count(distinct x)}: the number of different values. */
    public static NumberExpr<Long> countDistinct(Expr<?> x) {
        return Aggregates.count(x, true);
    }

    /**
     * {@code sum(x)}: null over no rows. A sum that does not fit x's type fails when it is read, so sum the integers
     * of many rows as {@code sum(BOOK.pages.asLong())}.
     */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> sum(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.SUM, x);
    }

    /** {@code avg(x)}: the mean as a decimal number, of integers too; null over no rows. Databases differ in scale. */
    public static NumberExpr<@Nullable BigDecimal> avg(NumberExpr<?> x) {
        return Aggregates.average(x);
    }

    /** {@code min(x)}: null over no rows. */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> min(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code min(x)}: null over no rows. */
    public static <T extends @Nullable String> TextExpr<@Nullable T> min(TextExpr<T> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code min(x)}: null over no rows. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> min(OrderedExpr<T> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code max(x)}: null over no rows. */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> max(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }

    /** {@code max(x)}: null over no rows. */
    public static <T extends @Nullable String> TextExpr<@Nullable T> max(TextExpr<T> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }

    /** {@code max(x)}: null over no rows. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> max(OrderedExpr<T> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }
}

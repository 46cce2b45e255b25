package io.colonnade;

import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.GroupingSets;
import io.colonnade.query.Aggregates;
import io.colonnade.query.BooleanAggregate;
import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.Groups;
import io.colonnade.query.JoinedText;
import io.colonnade.query.ListAggregate;
import io.colonnade.query.NumberAggregate;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedAggregate;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Percentile;
import io.colonnade.query.TextAggregate;
import io.colonnade.query.TextExpr;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Aggregates and groups. Users import {@link Sql}. */
class Aggregating extends Windowing {
    Aggregating() {}

    /** {@code count(*)}: the number of rows. */
    public static NumberAggregate<Long> count() {
        return Aggregates.countRows();
    }

    /** {@code count(x)}: the number of rows in which x is not null. */
    public static NumberAggregate<Long> count(Expr<?> x) {
        return Aggregates.count(x);
    }

    /** {@code countDistinct(x)} makes {@code count(distinct x)}: the number of different values. */
    public static NumberAggregate<Long> countDistinct(Expr<?> x) {
        return Aggregates.countDistinct(x);
    }

    /**
     * {@code sum(x)}: the values together; null over no rows. A sum that does not fit x's type fails when it is read,
     * so sum the integers of many rows as {@code sum(BOOK.pages.asLong())}.
     */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> sum(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.SUM, x);
    }

    /** {@code sumDistinct(x)} makes {@code sum(distinct x)}: of the different values; null over no rows. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> sumDistinct(NumberExpr<N> x) {
        return Aggregates.ofDistinct(AggregateFunction.SUM, x);
    }

    /** {@code avg(x)}: the mean as a decimal number, of integers too; null over no rows. Databases differ in scale. */
    public static NumberAggregate<@Nullable BigDecimal> avg(NumberExpr<?> x) {
        return Aggregates.average(x);
    }

    /**
     * {@code avgDistinct(x)} makes {@code avg(distinct x)}: the mean of the different values; null over no rows.
     * Databases differ in scale.
     */
    public static NumberAggregate<@Nullable BigDecimal> avgDistinct(NumberExpr<?> x) {
        return Aggregates.averageOfDistinct(x);
    }

    /** {@code min(x)}: the least value; null over no rows. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> min(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code min(x)}: the least value; null over no rows. */
    public static <T extends @Nullable String> TextAggregate<@Nullable T> min(TextExpr<T> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code min(x)}: the least value; null over no rows. */
    public static <T extends @Nullable Object> OrderedAggregate<@Nullable T> min(OrderedExpr<T> x) {
        return Aggregates.of(AggregateFunction.MIN, x);
    }

    /** {@code max(x)}: the greatest value; null over no rows. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> max(NumberExpr<N> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }

    /** {@code max(x)}: the greatest value; null over no rows. */
    public static <T extends @Nullable String> TextAggregate<@Nullable T> max(TextExpr<T> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }

    /** {@code max(x)}: the greatest value; null over no rows. */
    public static <T extends @Nullable Object> OrderedAggregate<@Nullable T> max(OrderedExpr<T> x) {
        return Aggregates.of(AggregateFunction.MAX, x);
    }

    /** {@code every(c)}, or {@code min(c)}: whether it holds for all rows where it is known; null over none. */
    public static BooleanAggregate<@Nullable Boolean> every(Condition condition) {
        return Aggregates.of(AggregateFunction.EVERY, condition);
    }

    /**
     * {@code some(c)} makes {@code bool_or(c)}, or {@code max(c)}: whether it holds for a row at least; null where it
     * is known for none.
     */
    public static BooleanAggregate<@Nullable Boolean> some(Condition condition) {
        return Aggregates.of(AggregateFunction.SOME, condition);
    }

    /** {@code stddevPop(x)} makes {@code stddev_pop(x)}: the standard deviation of all there are; null over no rows. */
    public static NumberAggregate<@Nullable Double> stddevPop(NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.STDDEV_POP, x);
    }

    /**
     * {@code stddevSamp(x)} makes {@code stddev_samp(x)}: the standard deviation, estimated from a sample; null of
     * fewer than two.
     */
    public static NumberAggregate<@Nullable Double> stddevSamp(NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.STDDEV_SAMP, x);
    }

    /** {@code varPop(x)} makes {@code var_pop(x)}: the variance of all there are; null over no rows. */
    public static NumberAggregate<@Nullable Double> varPop(NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.VAR_POP, x);
    }

    /** {@code varSamp(x)} makes {@code var_samp(x)}: the variance, estimated from a sample; null of fewer than two. */
    public static NumberAggregate<@Nullable Double> varSamp(NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.VAR_SAMP, x);
    }

    /** {@code covarPop(y, x)} makes {@code covar_pop(y, x)}: the covariance of all there are; on PostgreSQL and H2. */
    public static NumberAggregate<@Nullable Double> covarPop(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.COVAR_POP, y, x);
    }

    /**
     * {@code covarSamp(y, x)} makes {@code covar_samp(y, x)}: the covariance, estimated from a sample; on PostgreSQL
     * and H2.
     */
    public static NumberAggregate<@Nullable Double> covarSamp(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.COVAR_SAMP, y, x);
    }

    /** {@code corr(y, x)}: the coefficient of correlation, from -1 to 1; on PostgreSQL and H2. */
    public static NumberAggregate<@Nullable Double> corr(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.CORR, y, x);
    }

    /**
     * {@code regrSlope(y, x)} makes {@code regr_slope(y, x)}: the slope of the line that fits best; on PostgreSQL and
     * H2.
     */
    public static NumberAggregate<@Nullable Double> regrSlope(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.REGR_SLOPE, y, x);
    }

    /**
     * {@code regrIntercept(y, x)} makes {@code regr_intercept(y, x)}: where the line that fits best meets the axis; on
     * PostgreSQL and H2.
     */
    public static NumberAggregate<@Nullable Double> regrIntercept(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.REGR_INTERCEPT, y, x);
    }

    /**
     * {@code regrR2(y, x)} makes {@code regr_r2(y, x)}: the square of the coefficient of correlation; on PostgreSQL and
     * H2.
     */
    public static NumberAggregate<@Nullable Double> regrR2(NumberExpr<?> y, NumberExpr<?> x) {
        return Aggregates.figure(AggregateFunction.REGR_R2, y, x);
    }

    /**
     * {@code string_agg(x, ?)}, {@code listagg(x, ?)} or {@code group_concat(x separator ?)}: the texts one after the
     * other, without nulls and never cut; null over no rows. In any order, unless {@code orderBy} follows.
     *
     * <pre>{@code
     * stringAgg(BOOK.title, ", ").orderBy(BOOK.title.asc())
     * }</pre>
     */
    public static JoinedText stringAgg(TextExpr<?> x, String separator) {
        return Aggregates.texts(x, separator);
    }

    /**
     * {@code stringAggDistinct(x, separator)} makes {@code string_agg(distinct x, ?)}: the different texts one after
     * the other; not on SQL Server.
     */
    public static JoinedText stringAggDistinct(TextExpr<?> x, String separator) {
        return Aggregates.distinctTexts(x, separator);
    }

    /**
     * {@code arrayAgg(x)} makes {@code array_agg(x)}: the values as an array, nulls among them; null over no rows; on
     * PostgreSQL and H2.
     */
    public static <E extends @Nullable Object> ListAggregate<E> arrayAgg(Expr<E> x) {
        return Aggregates.values(x);
    }

    /**
     * {@code arrayAggDistinct(x)} makes {@code array_agg(distinct x)}: the different values as an array; on PostgreSQL
     * and H2.
     */
    public static <E extends @Nullable Object> ListAggregate<E> arrayAggDistinct(Expr<E> x) {
        return Aggregates.distinctValues(x);
    }

    /**
     * {@code percentile_cont(0.5) within group (order by x)}: the number that so great a part of them does not exceed,
     * computed between two where there is none. Of groups on PostgreSQL and H2; over partitions on H2, MariaDB and
     * SQL Server.
     *
     * <pre>{@code
     * percentileCont(0.5).withinGroup(BOOK.price)
     * }</pre>
     */
    public static Percentile.Continuous percentileCont(double part) {
        return new Percentile.Continuous(part);
    }

    /**
     * {@code percentileDisc(0.5).withinGroup(x)} makes {@code percentile_disc(0.5) within group (order by x)}: the
     * first value that so great a part of them does not exceed. Of groups on PostgreSQL and H2; over partitions on H2,
     * MariaDB and SQL Server.
     */
    public static Percentile.Discrete percentileDisc(double part) {
        return new Percentile.Discrete(part);
    }

    /**
     * {@code mode(x)} makes {@code mode() within group (order by x)}: the value that comes most often, or one of them;
     * PostgreSQL, H2.
     */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> mode(NumberExpr<N> x) {
        return Aggregates.mode(x);
    }

    /**
     * {@code mode(x)} makes {@code mode() within group (order by x)}: the value that comes most often, or one of them;
     * PostgreSQL, H2.
     */
    public static <T extends @Nullable String> TextAggregate<@Nullable T> mode(TextExpr<T> x) {
        return Aggregates.mode(x);
    }

    /**
     * {@code mode(x)} makes {@code mode() within group (order by x)}: the value that comes most often, or one of them;
     * PostgreSQL, H2.
     */
    public static <T extends @Nullable Object> OrderedAggregate<@Nullable T> mode(OrderedExpr<T> x) {
        return Aggregates.mode(x);
    }

    /**
     * {@code rollup(a, b)}: groups by all, then without the last, and so on to one row of all; the columns are null
     * where they are left out, so select them as {@code a.nullable()}.
     *
     * <pre>{@code
     * select(BOOK.format.nullable(), count()).from(BOOK).groupBy(rollup(BOOK.format))
     * }</pre>
     */
    public static Groups rollup(Expr<?> first, Expr<?>... more) {
        return Groups.of(GroupingSets.Kind.ROLLUP, first, more);
    }

    /** {@code cube(a, b)}: groups by every choice of these; the columns are null where they are left out. */
    public static Groups cube(Expr<?> first, Expr<?>... more) {
        return Groups.of(GroupingSets.Kind.CUBE, first, more);
    }

    /**
     * {@code groupingSets(set(a), set(a, b), set())} makes {@code grouping sets ((a), (a, b), ())}: several groupings;
     * the columns are null where they are left out.
     */
    public static Groups groupingSets(Groups.Set first, Groups.Set... more) {
        return Groups.of(first, more);
    }

    /** {@code set(a, b)} makes {@code (a, b)} in grouping sets; {@code set()} makes one group of all rows. */
    public static Groups.Set set(Expr<?>... expressions) {
        return Groups.Set.of(Arrays.asList(expressions));
    }

    /** {@code grouping(x)}: 1 in a row of totals that leaves x out, else 0. */
    public static NumberExpr<Integer> grouping(Expr<?> x) {
        return Aggregates.grouping(x);
    }
}

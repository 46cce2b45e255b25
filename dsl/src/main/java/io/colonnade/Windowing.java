package io.colonnade;

import io.colonnade.ast.Frame;
import io.colonnade.ast.WindowFunction;
import io.colonnade.query.Expr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Order;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.OverWindow;
import io.colonnade.query.TextExpr;
import io.colonnade.query.Window;
import org.jspecify.annotations.Nullable;

/** Windows and their functions. Users import {@link Sql}. */
class Windowing extends Calling {
    Windowing() {}

    /**
     * {@code partitionBy(a, b)} makes {@code over (partition by a, b)}: a window of the rows that are equal in these.
     */
    public static Window partitionBy(Expr<?> first, Expr<?>... more) {
        return Window.partitionedBy(first, more);
    }

    /**
     * {@code orderedBy(a.asc(), b.desc())} makes {@code over (order by a, b desc)}: a window of all rows, in this
     * order.
     */
    public static Window orderedBy(Order first, Order... more) {
        return Window.of(first, more);
    }

    /**
     * {@code window "w" as (…)}: a window that the statement names, for several functions. With values in it, it is
     * spelled out for each.
     *
     * <pre>{@code
     * var w = window("w", partitionBy(BOOK.authorId).orderBy(BOOK.published.asc()));
     * select(rank().over(w), sum(BOOK.pages).over(w)).from(BOOK)
     * }</pre>
     */
    public static Window window(String name, Window window) {
        return window.named(name);
    }

    /** {@code unboundedPreceding()} makes {@code unbounded preceding}: from the partition's first row. */
    public static Window.Bound unboundedPreceding() {
        return Window.Bound.of(Frame.Kind.UNBOUNDED_PRECEDING);
    }

    /** {@code preceding(n)} makes {@code n preceding}: so many before the current row. */
    public static Window.Bound preceding(long count) {
        return Window.Bound.of(Frame.Kind.PRECEDING, count);
    }

    /** {@code currentRow()} makes {@code current row}. */
    public static Window.Bound currentRow() {
        return Window.Bound.of(Frame.Kind.CURRENT_ROW);
    }

    /** {@code following(n)} makes {@code n following}: so many behind the current row. */
    public static Window.Bound following(long count) {
        return Window.Bound.of(Frame.Kind.FOLLOWING, count);
    }

    /** {@code unboundedFollowing()} makes {@code unbounded following}: to the partition's last row. */
    public static Window.Bound unboundedFollowing() {
        return Window.Bound.of(Frame.Kind.UNBOUNDED_FOLLOWING);
    }

    /** {@code rowNumber().over(w)} makes {@code row_number() over (…)}: the number of the row, from 1. */
    public static OverWindow.OfNumber<Long> rowNumber() {
        return OverWindow.counting(WindowFunction.ROW_NUMBER);
    }

    /**
     * {@code rank().over(w)} makes {@code rank() over (…)}: the number of the first row that is equal in the order,
     * from 1.
     */
    public static OverWindow.OfNumber<Long> rank() {
        return OverWindow.counting(WindowFunction.RANK);
    }

    /**
     * {@code denseRank().over(w)} makes {@code dense_rank() over (…)}: how many different rows there are up to this
     * one.
     */
    public static OverWindow.OfNumber<Long> denseRank() {
        return OverWindow.counting(WindowFunction.DENSE_RANK);
    }

    /** {@code percentRank().over(w)} makes {@code percent_rank() over (…)}: the rank, from 0 to 1. */
    public static OverWindow.OfNumber<Double> percentRank() {
        return OverWindow.relative(WindowFunction.PERCENT_RANK);
    }

    /** {@code cumeDist().over(w)} makes {@code cume_dist() over (…)}: which part of the rows is not behind this one. */
    public static OverWindow.OfNumber<Double> cumeDist() {
        return OverWindow.relative(WindowFunction.CUME_DIST);
    }

    /**
     * {@code ntile(4).over(w)} makes {@code ntile(?) over (…)}: the number of the row's part, from 1, when rows are
     * divided into so many parts.
     */
    public static OverWindow.OfNumber<Long> ntile(long parts) {
        return OverWindow.part(parts);
    }

    /**
     * {@code lag(x).over(w)} makes {@code lag(x) over (order by …)}: x of the row before this one; null where there is
     * none.
     */
    public static <N extends @Nullable Number> OverWindow.ShiftedNumber<N> lag(NumberExpr<N> x) {
        return OverWindow.shifted(WindowFunction.LAG, x);
    }

    /**
     * {@code lag(x, 2).over(w)} makes {@code lag(x, ?) over (order by …)}: x so many rows before this one; null where
     * there is no such row.
     */
    public static <N extends @Nullable Number> OverWindow.ShiftedNumber<N> lag(NumberExpr<N> x, long rows) {
        return OverWindow.shifted(WindowFunction.LAG, x, rows);
    }

    /**
     * {@code lag(x).over(w)} makes {@code lag(x) over (order by …)}: x of the row before this one; null where there is
     * none.
     */
    public static <T extends @Nullable String> OverWindow.ShiftedText<T> lag(TextExpr<T> x) {
        return OverWindow.shifted(WindowFunction.LAG, x);
    }

    /**
     * {@code lag(x, 2).over(w)} makes {@code lag(x, ?) over (order by …)}: x so many rows before this one; null where
     * there is no such row.
     */
    public static <T extends @Nullable String> OverWindow.ShiftedText<T> lag(TextExpr<T> x, long rows) {
        return OverWindow.shifted(WindowFunction.LAG, x, rows);
    }

    /**
     * {@code lag(x).over(w)} makes {@code lag(x) over (order by …)}: x of the row before this one; null where there is
     * none.
     */
    public static <T extends @Nullable Object> OverWindow.ShiftedValue<T> lag(OrderedExpr<T> x) {
        return OverWindow.shifted(WindowFunction.LAG, x);
    }

    /**
     * {@code lag(x, 2).over(w)} makes {@code lag(x, ?) over (order by …)}: x so many rows before this one; null where
     * there is no such row.
     */
    public static <T extends @Nullable Object> OverWindow.ShiftedValue<T> lag(OrderedExpr<T> x, long rows) {
        return OverWindow.shifted(WindowFunction.LAG, x, rows);
    }

    /**
     * {@code lead(x).over(w)} makes {@code lead(x) over (order by …)}: x of the row behind this one; null where there
     * is none.
     */
    public static <N extends @Nullable Number> OverWindow.ShiftedNumber<N> lead(NumberExpr<N> x) {
        return OverWindow.shifted(WindowFunction.LEAD, x);
    }

    /**
     * {@code lead(x, 2).over(w)} makes {@code lead(x, ?) over (order by …)}: x so many rows behind this one; null where
     * there is no such row.
     */
    public static <N extends @Nullable Number> OverWindow.ShiftedNumber<N> lead(NumberExpr<N> x, long rows) {
        return OverWindow.shifted(WindowFunction.LEAD, x, rows);
    }

    /**
     * {@code lead(x).over(w)} makes {@code lead(x) over (order by …)}: x of the row behind this one; null where there
     * is none.
     */
    public static <T extends @Nullable String> OverWindow.ShiftedText<T> lead(TextExpr<T> x) {
        return OverWindow.shifted(WindowFunction.LEAD, x);
    }

    /**
     * {@code lead(x, 2).over(w)} makes {@code lead(x, ?) over (order by …)}: x so many rows behind this one; null where
     * there is no such row.
     */
    public static <T extends @Nullable String> OverWindow.ShiftedText<T> lead(TextExpr<T> x, long rows) {
        return OverWindow.shifted(WindowFunction.LEAD, x, rows);
    }

    /**
     * {@code lead(x).over(w)} makes {@code lead(x) over (order by …)}: x of the row behind this one; null where there
     * is none.
     */
    public static <T extends @Nullable Object> OverWindow.ShiftedValue<T> lead(OrderedExpr<T> x) {
        return OverWindow.shifted(WindowFunction.LEAD, x);
    }

    /**
     * {@code lead(x, 2).over(w)} makes {@code lead(x, ?) over (order by …)}: x so many rows behind this one; null where
     * there is no such row.
     */
    public static <T extends @Nullable Object> OverWindow.ShiftedValue<T> lead(OrderedExpr<T> x, long rows) {
        return OverWindow.shifted(WindowFunction.LEAD, x, rows);
    }

    /** {@code firstValue(x).over(w)} makes {@code first_value(x) over (order by …)}: x of the frame's first row. */
    public static <N extends @Nullable Number> OverWindow.OfNumber<N> firstValue(NumberExpr<N> x) {
        return OverWindow.end(WindowFunction.FIRST_VALUE, x);
    }

    /** {@code firstValue(x).over(w)} makes {@code first_value(x) over (order by …)}: x of the frame's first row. */
    public static <T extends @Nullable String> OverWindow.OfText<T> firstValue(TextExpr<T> x) {
        return OverWindow.end(WindowFunction.FIRST_VALUE, x);
    }

    /** {@code firstValue(x).over(w)} makes {@code first_value(x) over (order by …)}: x of the frame's first row. */
    public static <T extends @Nullable Object> OverWindow.OfOrdered<T> firstValue(OrderedExpr<T> x) {
        return OverWindow.end(WindowFunction.FIRST_VALUE, x);
    }

    /**
     * {@code lastValue(x).over(w)} makes {@code last_value(x) over (order by …)}: x of the frame's last row, without a
     * frame an equal of this.
     */
    public static <N extends @Nullable Number> OverWindow.OfNumber<N> lastValue(NumberExpr<N> x) {
        return OverWindow.end(WindowFunction.LAST_VALUE, x);
    }

    /**
     * {@code lastValue(x).over(w)} makes {@code last_value(x) over (order by …)}: x of the frame's last row, without a
     * frame an equal of this.
     */
    public static <T extends @Nullable String> OverWindow.OfText<T> lastValue(TextExpr<T> x) {
        return OverWindow.end(WindowFunction.LAST_VALUE, x);
    }

    /**
     * {@code lastValue(x).over(w)} makes {@code last_value(x) over (order by …)}: x of the frame's last row, without a
     * frame an equal of this.
     */
    public static <T extends @Nullable Object> OverWindow.OfOrdered<T> lastValue(OrderedExpr<T> x) {
        return OverWindow.end(WindowFunction.LAST_VALUE, x);
    }

    /**
     * {@code nthValue(x, row).over(w)} makes {@code nth_value(x, ?) over (order by …)}: x of the frame's row of that
     * number, from 1; not on SQL Server.
     */
    public static <N extends @Nullable Number> OverWindow.OfNumber<@Nullable N> nthValue(NumberExpr<N> x, long row) {
        return OverWindow.nth(x, row);
    }

    /**
     * {@code nthValue(x, row).over(w)} makes {@code nth_value(x, ?) over (order by …)}: x of the frame's row of that
     * number, from 1; not on SQL Server.
     */
    public static <T extends @Nullable String> OverWindow.OfText<@Nullable T> nthValue(TextExpr<T> x, long row) {
        return OverWindow.nth(x, row);
    }

    /**
     * {@code nthValue(x, row).over(w)} makes {@code nth_value(x, ?) over (order by …)}: x of the frame's row of that
     * number, from 1; not on SQL Server.
     */
    public static <T extends @Nullable Object> OverWindow.OfOrdered<@Nullable T> nthValue(OrderedExpr<T> x, long row) {
        return OverWindow.nth(x, row);
    }
}

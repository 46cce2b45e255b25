package io.colonnade.postgres;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.Literals;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Templates;
import io.colonnade.query.Untyped;
import io.colonnade.type.Range;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A range of PostgreSQL; null in whatever is asked of a null range, but {@link #isNull}.
 *
 * <pre>{@code
 * range(STAY.nights).contains(LocalDate.now())
 * range(STAY.nights).overlaps(Range.of(arrival, departure))
 * range(STAY.nights).lower()
 * }</pre>
 */
public final class RangeExpr<T> implements Expr<@Nullable Range<T>> {
    private final Expr<? extends @Nullable Range<T>> range;
    private final SqlType<Range<T>> type;
    private final SqlType<T> boundType;

    private RangeExpr(Expr<? extends @Nullable Range<T>> range, SqlType<Range<T>> type, SqlType<T> boundType) {
        this.range = range;
        this.type = type;
        this.boundType = boundType;
    }

    @SuppressWarnings("unchecked") // the type of ranges of T has bounds of T
    static <T> RangeExpr<T> of(Expr<? extends @Nullable Range<T>> range) {
        SqlType<?> bounds = range.type().boundType();
        if (bounds == null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "range(…) was given an expression of the type " + range.type()
                            + " whose values are something else in Java. Give it one whose type is of"
                            + " SqlTypes.range(name, type of the bounds), as SqlTypes.DATERANGE is.");
        }
        return new RangeExpr<>(range, (SqlType<Range<T>>) range.type(), (SqlType<T>) bounds);
    }

    /** {@code range(x).contains(value)} makes {@code x @> ?}: the value is in it. */
    public Condition contains(T value) {
        Expr<T> bound = Literals.of(boundType, value);
        boolean isText = boundType.name().equals(SqlTypes.VARCHAR.name());
        return asked(isText ? "{0} @> cast({1} as text)" : "{0} @> {1}", bound);
    }

    /** {@code range(x).contains(y)} makes {@code x @> y}: a value of the database is in it. */
    public Condition contains(Expr<? extends @Nullable T> value) {
        return asked("{0} @> {1}", value);
    }

    /** {@code range(x).contains(Range.of(1, 5))} makes {@code x @> ?}: a range is all in it; empty, always. */
    public Condition contains(Range<T> other) {
        return asked("{0} @> {1}", value(other));
    }

    /** {@code range(x).contains(range(y))} makes {@code x @> y}: all of the other range is in it. */
    public Condition contains(RangeExpr<T> other) {
        return asked("{0} @> {1}", other);
    }

    /** {@code range(x).overlaps(Range.of(1, 5))} makes {@code x && ?}: both have a value in common. */
    public Condition overlaps(Range<T> other) {
        return asked("{0} && {1}", value(other));
    }

    /** {@code range(x).overlaps(range(y))} makes {@code x && y}: both have a value in common. */
    public Condition overlaps(RangeExpr<T> other) {
        return asked("{0} && {1}", other);
    }

    /** {@code range(x).precedes(Range.of(1, 5))} makes {@code x << ?}: it ends before the other begins. */
    public Condition precedes(Range<T> other) {
        return asked("{0} << {1}", value(other));
    }

    /** {@code range(x).precedes(range(y))} makes {@code x << y}: it ends before the other begins. */
    public Condition precedes(RangeExpr<T> other) {
        return asked("{0} << {1}", other);
    }

    /** {@code range(x).succeeds(Range.of(1, 5))} makes {@code x >> ?}: it begins after the other's end. */
    public Condition succeeds(Range<T> other) {
        return asked("{0} >> {1}", value(other));
    }

    /** {@code range(x).succeeds(range(y))} makes {@code x >> y}: it begins after the other's end. */
    public Condition succeeds(RangeExpr<T> other) {
        return asked("{0} >> {1}", other);
    }

    /**
     * {@code range(x).isAdjacentTo(Range.of(1, 5))} makes {@code x -|- ?}: nothing is between them or in both.
     */
    public Condition isAdjacentTo(Range<T> other) {
        return asked("{0} -|- {1}", value(other));
    }

    /** {@code range(x).isAdjacentTo(range(y))} makes {@code x -|- y}: nothing is between them, and nothing in both. */
    public Condition isAdjacentTo(RangeExpr<T> other) {
        return asked("{0} -|- {1}", other);
    }

    /** {@code range(x).isEmpty()} makes {@code isempty(x)}: it holds nothing. */
    public Condition isEmpty() {
        return asked("isempty({0})");
    }

    /** {@code range(x).lower()} makes {@code lower(x)}: where it begins; null when it has no beginning, or is empty. */
    public OrderedExpr<@Nullable T> lower() {
        return made("lower({0})").asOrdered(boundType);
    }

    /** {@code range(x).upper()} makes {@code upper(x)}: where it ends; null when it has no end, or is empty. */
    public OrderedExpr<@Nullable T> upper() {
        return made("upper({0})").asOrdered(boundType);
    }

    /** {@code range(x).lowerInclusive()} makes {@code lower_inc(x)}: whether its beginning belongs to it. */
    public BooleanExpr<@Nullable Boolean> lowerInclusive() {
        return made("lower_inc({0})").asBoolean();
    }

    /** {@code range(x).upperInclusive()} makes {@code upper_inc(x)}: whether its end belongs to it. */
    public BooleanExpr<@Nullable Boolean> upperInclusive() {
        return made("upper_inc({0})").asBoolean();
    }

    /** {@code range(x).union(Range.of(1, 5))} makes {@code x + ?}: both; an error where something is between them. */
    public RangeExpr<T> union(Range<T> other) {
        return combined("{0} + {1}", value(other));
    }

    /** {@code range(x).union(range(y))} makes {@code x + y}: both; an error where something is between them. */
    public RangeExpr<T> union(RangeExpr<T> other) {
        return combined("{0} + {1}", other);
    }

    /** {@code range(x).intersection(Range.of(1, 5))} makes {@code x * ?}: what is in both. */
    public RangeExpr<T> intersection(Range<T> other) {
        return combined("{0} * {1}", value(other));
    }

    /** {@code range(x).intersection(range(y))} makes {@code x * y}: what is in both. */
    public RangeExpr<T> intersection(RangeExpr<T> other) {
        return combined("{0} * {1}", other);
    }

    /**
     * {@code range(x).except(Range.of(1, 5))} makes {@code x - ?}: what is not in the other; an error where two pieces
     * are left.
     */
    public RangeExpr<T> except(Range<T> other) {
        return combined("{0} - {1}", value(other));
    }

    /**
     * {@code range(x).except(range(y))} makes {@code x - y}: what is not in the other; an error where two pieces are
     * left.
     */
    public RangeExpr<T> except(RangeExpr<T> other) {
        return combined("{0} - {1}", other);
    }

    /** {@code range(x).merge(Range.of(1, 5))} makes {@code range_merge(x, ?)}: both, and what is between them. */
    public RangeExpr<T> merge(Range<T> other) {
        return combined("range_merge({0}, {1})", value(other));
    }

    /** {@code range(x).merge(range(y))} makes {@code range_merge(x, y)}: both, and what is between them. */
    public RangeExpr<T> merge(RangeExpr<T> other) {
        return combined("range_merge({0}, {1})", other);
    }

    @Override
    public RangeExpr<T> as(String label) {
        return new RangeExpr<>(range.as(label), type, boundType);
    }

    @Override
    public Expression node() {
        return range.node();
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public Claim claim() {
        return Claim.NULLABLE;
    }

    @Override
    public @Nullable String label() {
        return range.label();
    }

    @Override
    public String toString() {
        return description();
    }

    private Expr<Range<T>> value(Range<T> other) {
        return Literals.of(type, other);
    }

    private Condition asked(String template, Expr<?>... others) {
        return made(template, others).asCondition();
    }

    private RangeExpr<T> combined(String template, Expr<?> other) {
        return of(made(template, other).as(type));
    }

    private Untyped made(String template, Expr<?>... others) {
        @Nullable Object[] arguments = new Object[others.length + 1];
        arguments[0] = range;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return Templates.ofPostgres(template, arguments);
    }
}

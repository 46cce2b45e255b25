package io.colonnade.query;

import static io.colonnade.query.Conditions.compare;

import io.colonnade.ast.Operator;
import java.util.Collection;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An expression that can be compared: with a value, with another expression of kind {@code O}, with the one value,
 * any value or all values of a query of kind {@code Q}: {@code x.eq(any(select(…)))}.
 *
 * <p>A null value is refused, because {@code x = null} is never true: write {@code isNull()} or
 * {@code isNotDistinctFrom(x)}.
 */
public interface Operand<T extends @Nullable Object, O extends Expr<?>, Q extends Comparand<?>> extends Expr<T> {
    /** {@code x.eq(value)} makes {@code x = ?}. */
    default Condition eq(@NonNull T value) {
        return compare(Operator.EQUAL, this, value);
    }

    /** {@code x.eq(y)} makes {@code x = y}. */
    default Condition eq(O other) {
        return compare(Operator.EQUAL, this, other);
    }

    /** {@code x.eq(select(…))} makes {@code x = (select …)}. */
    default Condition eq(Q query) {
        return compare(Operator.EQUAL, this, query);
    }

    /** {@code x.ne(value)} makes {@code x <> ?}. */
    default Condition ne(@NonNull T value) {
        return compare(Operator.NOT_EQUAL, this, value);
    }

    /** {@code x.ne(y)} makes {@code x <> y}. */
    default Condition ne(O other) {
        return compare(Operator.NOT_EQUAL, this, other);
    }

    /** {@code x.ne(select(…))} makes {@code x <> (select …)}. */
    default Condition ne(Q query) {
        return compare(Operator.NOT_EQUAL, this, query);
    }

    /** {@code x.isNotDistinctFrom(value)} makes {@code x is not distinct from ?}: equal, where null equals null. */
    default Condition isNotDistinctFrom(@Nullable T value) {
        return Conditions.distinct(Operator.NOT_DISTINCT, this, value);
    }

    /** {@code x.isNotDistinctFrom(y)} makes {@code x is not distinct from y}: equal, where null equals null. */
    default Condition isNotDistinctFrom(O other) {
        return compare(Operator.NOT_DISTINCT, this, other);
    }

    /** {@code x.isDistinctFrom(value)} makes {@code x is distinct from ?}: different, where null equals null. */
    default Condition isDistinctFrom(@Nullable T value) {
        return Conditions.distinct(Operator.DISTINCT, this, value);
    }

    /** {@code x.isDistinctFrom(y)} makes {@code x is distinct from y}: different, where null equals null. */
    default Condition isDistinctFrom(O other) {
        return compare(Operator.DISTINCT, this, other);
    }

    /** {@code x.in(value, other)} makes {@code x = any(?)} or {@code x in (?, ?)}: one of these values. */
    @SuppressWarnings("unchecked") // values are only read
    default Condition in(@NonNull T first, @NonNull T... more) {
        return Conditions.in(this, Conditions.list(first, more), false);
    }

    /**
     * {@code x.in(values)} makes {@code x = any(?)} or {@code x in (?, …)}: one of these values, of any number; none of
     * them null. Over no values it is never true.
     */
    default Condition in(Collection<? extends @NonNull T> values) {
        return Conditions.in(this, values, false);
    }

    /** {@code x.in(select(…))} makes {@code x in (select …)}. */
    default Condition in(Q query) {
        return Conditions.in(this, query, false);
    }

    /** {@code x.notIn(value, other)} makes {@code x <> all(?)} or {@code x not in (?, ?)}: none of these values. */
    @SuppressWarnings("unchecked") // values are only read
    default Condition notIn(@NonNull T first, @NonNull T... more) {
        return Conditions.in(this, Conditions.list(first, more), true);
    }

    /**
     * {@code x.notIn(values)} makes {@code x <> all(?)} or {@code x not in (?, …)}: none of these values, of any
     * number; none of them null. Over no values it is always true.
     */
    default Condition notIn(Collection<? extends @NonNull T> values) {
        return Conditions.in(this, values, true);
    }

    /**
     * {@code x.notIn(select(…))} makes {@code x not in (select …)}: not true when the query gives a null, as SQL has
     * it.
     */
    default Condition notIn(Q query) {
        return Conditions.in(this, query, true);
    }
}

package io.colonnade.query;

import static io.colonnade.query.Conditions.compare;

import io.colonnade.ast.Operator;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** An operand whose values have an order. */
public interface OrderedOperand<T extends @Nullable Object, O extends Expr<?>, Q extends Comparand<?>>
        extends Operand<T, O, Q> {
    /** {@code x.lt(value)} makes {@code x < ?}. */
    default Condition lt(@NonNull T value) {
        return compare(Operator.LESS, this, value);
    }

    /** {@code x.lt(y)} makes {@code x < y}. */
    default Condition lt(O other) {
        return compare(Operator.LESS, this, other);
    }

    /** {@code x.lt(select(…))} makes {@code x < (select …)}. */
    default Condition lt(Q query) {
        return compare(Operator.LESS, this, query);
    }

    /** {@code x.le(value)} makes {@code x <= ?}. */
    default Condition le(@NonNull T value) {
        return compare(Operator.LESS_OR_EQUAL, this, value);
    }

    /** {@code x.le(y)} makes {@code x <= y}. */
    default Condition le(O other) {
        return compare(Operator.LESS_OR_EQUAL, this, other);
    }

    /** {@code x.le(select(…))} makes {@code x <= (select …)}. */
    default Condition le(Q query) {
        return compare(Operator.LESS_OR_EQUAL, this, query);
    }

    /** {@code x.gt(value)} makes {@code x > ?}. */
    default Condition gt(@NonNull T value) {
        return compare(Operator.GREATER, this, value);
    }

    /** {@code x.gt(y)} makes {@code x > y}. */
    default Condition gt(O other) {
        return compare(Operator.GREATER, this, other);
    }

    /** {@code x.gt(select(…))} makes {@code x > (select …)}. */
    default Condition gt(Q query) {
        return compare(Operator.GREATER, this, query);
    }

    /** {@code x.ge(value)} makes {@code x >= ?}. */
    default Condition ge(@NonNull T value) {
        return compare(Operator.GREATER_OR_EQUAL, this, value);
    }

    /** {@code x.ge(y)} makes {@code x >= y}. */
    default Condition ge(O other) {
        return compare(Operator.GREATER_OR_EQUAL, this, other);
    }

    /** {@code x.ge(select(…))} makes {@code x >= (select …)}. */
    default Condition ge(Q query) {
        return compare(Operator.GREATER_OR_EQUAL, this, query);
    }

    /** {@code x.between(low, high)} makes {@code x between ? and ?}: both bounds included. */
    default Condition between(@NonNull T low, @NonNull T high) {
        return Conditions.between(Operator.BETWEEN, this, low, high);
    }

    /** {@code x.between(y, z)} makes {@code x between y and z}: both bounds included. */
    default Condition between(O low, O high) {
        return Conditions.between(Operator.BETWEEN, this, low, high);
    }

    /**
     * {@code x.betweenSymmetric(one, other)} makes {@code x between symmetric ? and ?}: both bounds included, in
     * whichever order they are given.
     */
    default Condition betweenSymmetric(@NonNull T one, @NonNull T other) {
        return Conditions.between(Operator.BETWEEN_SYMMETRIC, this, one, other);
    }

    /**
     * {@code x.betweenSymmetric(y, z)} makes {@code x between symmetric y and z}: both bounds included, in whichever
     * order they are given.
     */
    default Condition betweenSymmetric(O one, O other) {
        return Conditions.between(Operator.BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x.notBetweenSymmetric(one, other)} makes {@code x not between symmetric ? and ?}. */
    default Condition notBetweenSymmetric(@NonNull T one, @NonNull T other) {
        return Conditions.between(Operator.NOT_BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x.notBetweenSymmetric(y, z)} makes {@code x not between symmetric y and z}. */
    default Condition notBetweenSymmetric(O one, O other) {
        return Conditions.between(Operator.NOT_BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x.notBetween(low, high)} makes {@code x not between ? and ?}. */
    default Condition notBetween(@NonNull T low, @NonNull T high) {
        return Conditions.between(Operator.NOT_BETWEEN, this, low, high);
    }

    /** {@code x.notBetween(y, z)} makes {@code x not between y and z}. */
    default Condition notBetween(O low, O high) {
        return Conditions.between(Operator.NOT_BETWEEN, this, low, high);
    }
}

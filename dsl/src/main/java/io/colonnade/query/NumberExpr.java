package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Function;
import io.colonnade.ast.Operator;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A number. Comparing is loose (an {@code Integer} column meets a {@code Long} one), arithmetic is exact (both sides
 * have one type): convert with {@link #asLong} and its like where they differ.
 */
public interface NumberExpr<N extends @Nullable Number>
        extends OrderedOperand<N, NumberExpr<?>, Comparand<? extends @Nullable Number>> {
    /** {@code x = ?}. */
    default Condition eq(long value) {
        return Numbers.compare(Operator.EQUAL, this, value);
    }

    /** {@code x <> ?}. */
    default Condition ne(long value) {
        return Numbers.compare(Operator.NOT_EQUAL, this, value);
    }

    /** {@code x < ?}. */
    default Condition lt(long value) {
        return Numbers.compare(Operator.LESS, this, value);
    }

    /** {@code x <= ?}. */
    default Condition le(long value) {
        return Numbers.compare(Operator.LESS_OR_EQUAL, this, value);
    }

    /** {@code x > ?}. */
    default Condition gt(long value) {
        return Numbers.compare(Operator.GREATER, this, value);
    }

    /** {@code x >= ?}. */
    default Condition ge(long value) {
        return Numbers.compare(Operator.GREATER_OR_EQUAL, this, value);
    }

    /** {@code x is not distinct from ?}: equal, where null equals null. */
    default Condition isNotDistinctFrom(long value) {
        return Numbers.compare(Operator.NOT_DISTINCT, this, value);
    }

    /** {@code x is distinct from ?}: different, where null equals null. */
    default Condition isDistinctFrom(long value) {
        return Numbers.compare(Operator.DISTINCT, this, value);
    }

    /** {@code x between ? and ?}: both bounds included; numbers of any kind. */
    @Override
    default Condition between(Number low, Number high) {
        return Numbers.between(Operator.BETWEEN, this, low, high);
    }

    /** {@code x not between ? and ?}; numbers of any kind. */
    @Override
    default Condition notBetween(Number low, Number high) {
        return Numbers.between(Operator.NOT_BETWEEN, this, low, high);
    }

    /** {@code x between symmetric ? and ?}: both bounds included, in whichever order; numbers of any kind. */
    @Override
    default Condition betweenSymmetric(Number one, Number other) {
        return Numbers.between(Operator.BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x not between symmetric ? and ?}; numbers of any kind. */
    @Override
    default Condition notBetweenSymmetric(Number one, Number other) {
        return Numbers.between(Operator.NOT_BETWEEN_SYMMETRIC, this, one, other);
    }

    /** One of these numbers, of any kind: {@code BOOK.id.in(1, 2)}. */
    @Override
    default Condition in(Number first, Number... more) {
        return Numbers.in(this, Conditions.list(first, more), false);
    }

    /** None of these numbers, of any kind. */
    @Override
    default Condition notIn(Number first, Number... more) {
        return Numbers.in(this, Conditions.list(first, more), true);
    }

    /** {@code x + y}. */
    default NumberExpr<N> plus(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.PLUS, this, other.node());
    }

    /** {@code x + ?}. */
    default NumberExpr<N> plus(@NonNull N value) {
        return Numbers.arithmetic(Operator.PLUS, this, Conditions.param(this, value));
    }

    /** {@code x + ?}; the number is bound in this type, and refused when it does not fit. */
    default NumberExpr<N> plus(long value) {
        return Numbers.arithmetic(Operator.PLUS, this, Numbers.exact(this, value));
    }

    /** {@code x - y}. */
    default NumberExpr<N> minus(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.MINUS, this, other.node());
    }

    /** {@code x - ?}. */
    default NumberExpr<N> minus(@NonNull N value) {
        return Numbers.arithmetic(Operator.MINUS, this, Conditions.param(this, value));
    }

    /** {@code x - ?}; the number is bound in this type, and refused when it does not fit. */
    default NumberExpr<N> minus(long value) {
        return Numbers.arithmetic(Operator.MINUS, this, Numbers.exact(this, value));
    }

    /** {@code x * y}. */
    default NumberExpr<N> times(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.TIMES, this, other.node());
    }

    /** {@code x * ?}. */
    default NumberExpr<N> times(@NonNull N value) {
        return Numbers.arithmetic(Operator.TIMES, this, Conditions.param(this, value));
    }

    /** {@code x * ?}; the number is bound in this type, and refused when it does not fit. */
    default NumberExpr<N> times(long value) {
        return Numbers.arithmetic(Operator.TIMES, this, Numbers.exact(this, value));
    }

    /** {@code x / y}. Whole numbers are divided as whole numbers: 7 / 2 is 3. */
    default NumberExpr<N> dividedBy(NumberExpr<N> other) {
        return Numbers.divide(this, other.node());
    }

    /** {@code x / ?}. Whole numbers are divided as whole numbers: 7 / 2 is 3. */
    default NumberExpr<N> dividedBy(@NonNull N value) {
        return Numbers.divide(this, Conditions.param(this, value));
    }

    /** {@code x / ?}; the number is bound in this type, and refused when it does not fit. */
    default NumberExpr<N> dividedBy(long value) {
        return Numbers.divide(this, Numbers.exact(this, value));
    }

    /** {@code -x}. */
    default NumberExpr<N> negate() {
        return Numbers.negate(this);
    }

    /** {@code abs(x)}. */
    default NumberExpr<N> abs() {
        return Numbers.call(Function.ABS, this);
    }

    /** {@code round(x, decimals)}: halves away from zero; on a decimal number. */
    default NumberExpr<N> round(int decimals) {
        return Numbers.round(this, decimals);
    }

    /** {@code cast(x as integer)}. A number that does not fit is an error of the database. */
    default NumberExpr<@Nullable Integer> asInteger() {
        return Numbers.converted(Function.TO_INTEGER, this, SqlTypes.INTEGER);
    }

    /** {@code cast(x as bigint)}: {@code sum(BOOK.pages.asLong())}. */
    default NumberExpr<@Nullable Long> asLong() {
        return Numbers.converted(Function.TO_BIGINT, this, SqlTypes.BIGINT);
    }

    /** {@code cast(x as numeric)}, or the database's own exact decimal: {@code BOOK.pages.asDecimal().dividedBy(7)}. */
    default NumberExpr<@Nullable BigDecimal> asDecimal() {
        return Numbers.converted(Function.TO_NUMERIC, this, SqlTypes.NUMERIC);
    }

    /** {@code cast(x as double precision)}. */
    default NumberExpr<@Nullable Double> asDouble() {
        return Numbers.converted(Function.TO_DOUBLE, this, SqlTypes.DOUBLE_PRECISION);
    }

    @Override
    default NumberExpr<N> as(String label) {
        return new Terms.OfNumber<>(Term.of(this).as(label));
    }

    @Override
    default NumberExpr<@Nullable N> nullable() {
        return new Terms.OfNumber<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    @Override
    default NumberExpr<@NonNull N> required() {
        return new Terms.OfNumber<>(Term.of(this).claiming(Claim.CHECKED));
    }

    @Override
    default NumberExpr<@NonNull N> orElse(@NonNull N value) {
        return new Terms.OfNumber<>(Conditions.coalesce(this, value));
    }

    /** {@code coalesce(x, ?)}: the number where this is null. */
    default NumberExpr<@NonNull N> orElse(long value) {
        return new Terms.OfNumber<>(Conditions.coalesce(this, Numbers.exact(this, value), Claim.NOT_NULL));
    }

    /** {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default NumberExpr<N> orElse(NumberExpr<N> other) {
        return new Terms.OfNumber<>(Conditions.coalesce(this, other));
    }
}

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

    /** {@code mod(x, y)}: what remains of {@code x / y}, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(NumberExpr<N> divisor) {
        return Numbers.remainder(this, divisor.node());
    }

    /** {@code mod(x, ?)}: what remains of {@code x / ?}, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(@NonNull N divisor) {
        return Numbers.remainder(this, Conditions.param(this, divisor));
    }

    /** {@code mod(x, ?)}: what remains of {@code x / ?}, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(long divisor) {
        return Numbers.remainder(this, Numbers.exact(this, divisor));
    }

    /** {@code floor(x)}: the greatest whole number that is not above it. */
    default NumberExpr<N> floor() {
        return Numbers.whole(Function.FLOOR, this);
    }

    /** {@code ceiling(x)}: the least whole number that is not below it. */
    default NumberExpr<N> ceiling() {
        return Numbers.whole(Function.CEILING, this);
    }

    /** {@code trunc(x, 2)}: cut after so many decimals; on a decimal number. */
    default NumberExpr<N> truncate(int decimals) {
        return Numbers.truncate(this, decimals);
    }

    /** {@code sign(x)}: -1, 0 or 1. */
    default NumberExpr<@Nullable Integer> sign() {
        return Calls.number(SqlTypes.INTEGER, Function.SIGN, this);
    }

    /** {@code power(x, ?)}, in floating point. What has no such power is an error, or no number on H2. */
    default NumberExpr<@Nullable Double> power(double exponent) {
        return Calls.floating(
                Function.POWER,
                this,
                Literals.number(SqlTypes.DOUBLE_PRECISION, exponent).node());
    }

    /** {@code power(x, y)}, in floating point. What has no such power is an error, or no number on H2. */
    default NumberExpr<@Nullable Double> power(NumberExpr<?> exponent) {
        return Calls.floating(Function.POWER, this, exponent.node());
    }

    /** {@code sqrt(x)}: of a negative number an error, or null on MySQL and MariaDB, no number on H2. */
    default NumberExpr<@Nullable Double> sqrt() {
        return Calls.floating(Function.SQRT, this);
    }

    /** {@code exp(x)}: the number e to this power. */
    default NumberExpr<@Nullable Double> exp() {
        return Calls.floating(Function.EXP, this);
    }

    /** {@code ln(x)}: the natural logarithm; of 0 and less an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> ln() {
        return Calls.floating(Function.LN, this);
    }

    /** {@code log10(x)}: the logarithm to base 10; of 0 and less an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> log10() {
        return Calls.floating(Function.LOG10, this);
    }

    /** {@code sin(x)}: the sine of an angle in radians. */
    default NumberExpr<@Nullable Double> sin() {
        return Calls.floating(Function.SIN, this);
    }

    /** {@code cos(x)}: the cosine of an angle in radians. */
    default NumberExpr<@Nullable Double> cos() {
        return Calls.floating(Function.COS, this);
    }

    /** {@code tan(x)}: the tangent of an angle in radians. */
    default NumberExpr<@Nullable Double> tan() {
        return Calls.floating(Function.TAN, this);
    }

    /** {@code asin(x)}: the angle of a sine; beyond 1 an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> asin() {
        return Calls.floating(Function.ASIN, this);
    }

    /** {@code acos(x)}: the angle of a cosine; beyond 1 an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> acos() {
        return Calls.floating(Function.ACOS, this);
    }

    /** {@code atan(x)}: the angle of a tangent. */
    default NumberExpr<@Nullable Double> atan() {
        return Calls.floating(Function.ATAN, this);
    }

    /** {@code degrees(x)}: radians in degrees. */
    default NumberExpr<@Nullable Double> degrees() {
        return Calls.floating(Function.DEGREES, this);
    }

    /** {@code radians(x)}: degrees in radians. */
    default NumberExpr<@Nullable Double> radians() {
        return Calls.floating(Function.RADIANS, this);
    }

    /** {@code x & y}: the bits that both have; of whole numbers. */
    default NumberExpr<N> bitAnd(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_AND, this, other.node());
    }

    /** {@code x & ?}: the bits that both have; of whole numbers: {@code flags.bitAnd(4)}. */
    default NumberExpr<N> bitAnd(long bits) {
        return Numbers.bits(Function.BIT_AND, this, Numbers.exact(this, bits));
    }

    /** {@code x | y}: the bits that one of them has, or both; of whole numbers. */
    default NumberExpr<N> bitOr(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_OR, this, other.node());
    }

    /** {@code x | ?}: the bits that one of them has, or both; of whole numbers: {@code flags.bitOr(4)}. */
    default NumberExpr<N> bitOr(long bits) {
        return Numbers.bits(Function.BIT_OR, this, Numbers.exact(this, bits));
    }

    /** {@code x # y}: the bits that one of them has, but not both; of whole numbers. */
    default NumberExpr<N> bitXor(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_XOR, this, other.node());
    }

    /** {@code x # ?}: the bits that one of them has, but not both; of whole numbers: {@code flags.bitXor(4)}. */
    default NumberExpr<N> bitXor(long bits) {
        return Numbers.bits(Function.BIT_XOR, this, Numbers.exact(this, bits));
    }

    /** {@code nullif(x, ?)}: null where it is this number. */
    default NumberExpr<@Nullable N> nullIf(@NonNull N value) {
        return new Terms.OfNumber<>(Calls.nullIf(this, Conditions.param(this, value)));
    }

    /** {@code nullif(x, ?)}: null where it is this number: {@code x.dividedBy(y.nullIf(0))}. */
    default NumberExpr<@Nullable N> nullIf(long value) {
        return new Terms.OfNumber<>(Calls.nullIf(this, Numbers.exact(this, value)));
    }

    /** {@code nullif(x, y)}: null where it is that number. */
    default NumberExpr<@Nullable N> nullIf(NumberExpr<?> other) {
        return new Terms.OfNumber<>(Calls.nullIf(this, other.node()));
    }

    /**
     * {@code cast(x as integer)}. Halves of decimals are rounded away from zero, those of floating point as the
     * database does: {@code x.round(0).asInteger()} is the same everywhere. What does not fit is an error there.
     */
    default NumberExpr<@Nullable Integer> asInteger() {
        return Numbers.converted(Function.TO_INTEGER, this, SqlTypes.INTEGER);
    }

    /** {@code cast(x as bigint)}: {@code sum(BOOK.pages.asLong())}. Halves are rounded as by {@link #asInteger}. */
    default NumberExpr<@Nullable Long> asLong() {
        return Numbers.converted(Function.TO_BIGINT, this, SqlTypes.BIGINT);
    }

    /** {@code cast(x as numeric)}, or the database's own exact decimal: {@code BOOK.pages.asDecimal().dividedBy(7)}. */
    default NumberExpr<@Nullable BigDecimal> asDecimal() {
        return Numbers.converted(Function.TO_NUMERIC, this, SqlTypes.NUMERIC);
    }

    /** {@code cast(x as numeric(38, 2))}: a decimal of so many decimals, halves rounded away from zero. */
    default NumberExpr<@Nullable BigDecimal> asDecimal(int scale) {
        return Numbers.decimal(this, scale);
    }

    /** {@code cast(x as varchar)}: a whole number, or a decimal with the decimals that it has. */
    default TextExpr<@Nullable String> asText() {
        return Numbers.text(this);
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

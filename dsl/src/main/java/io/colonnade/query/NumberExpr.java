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
    /** {@code x.eq(value)} makes {@code x = ?}. */
    default Condition eq(long value) {
        return Numbers.compare(Operator.EQUAL, this, value);
    }

    /** {@code x.ne(value)} makes {@code x <> ?}. */
    default Condition ne(long value) {
        return Numbers.compare(Operator.NOT_EQUAL, this, value);
    }

    /** {@code x.lt(value)} makes {@code x < ?}. */
    default Condition lt(long value) {
        return Numbers.compare(Operator.LESS, this, value);
    }

    /** {@code x.le(value)} makes {@code x <= ?}. */
    default Condition le(long value) {
        return Numbers.compare(Operator.LESS_OR_EQUAL, this, value);
    }

    /** {@code x.gt(value)} makes {@code x > ?}. */
    default Condition gt(long value) {
        return Numbers.compare(Operator.GREATER, this, value);
    }

    /** {@code x.ge(value)} makes {@code x >= ?}. */
    default Condition ge(long value) {
        return Numbers.compare(Operator.GREATER_OR_EQUAL, this, value);
    }

    /** {@code x.isNotDistinctFrom(value)} makes {@code x is not distinct from ?}: equal, where null equals null. */
    default Condition isNotDistinctFrom(long value) {
        return Numbers.compare(Operator.NOT_DISTINCT, this, value);
    }

    /** {@code x.isDistinctFrom(value)} makes {@code x is distinct from ?}: different, where null equals null. */
    default Condition isDistinctFrom(long value) {
        return Numbers.compare(Operator.DISTINCT, this, value);
    }

    /** {@code x.between(low, high)} makes {@code x between ? and ?}: both bounds included; numbers of any kind. */
    @Override
    default Condition between(Number low, Number high) {
        return Numbers.between(Operator.BETWEEN, this, low, high);
    }

    /** {@code x.notBetween(low, high)} makes {@code x not between ? and ?}; numbers of any kind. */
    @Override
    default Condition notBetween(Number low, Number high) {
        return Numbers.between(Operator.NOT_BETWEEN, this, low, high);
    }

    /** {@code x.betweenSymmetric(one, other)} makes {@code x between symmetric ? and ?}: in whichever order. */
    @Override
    default Condition betweenSymmetric(Number one, Number other) {
        return Numbers.between(Operator.BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x.notBetweenSymmetric(one, other)} makes {@code x not between symmetric ? and ?}; numbers of any kind. */
    @Override
    default Condition notBetweenSymmetric(Number one, Number other) {
        return Numbers.between(Operator.NOT_BETWEEN_SYMMETRIC, this, one, other);
    }

    /** {@code x.in(1, 2)} makes {@code x in (?, ?)}: one of these numbers, of any kind. */
    @Override
    default Condition in(Number first, Number... more) {
        return Numbers.in(this, Conditions.list(first, more), false);
    }

    /** {@code x.notIn(1, 2)} makes {@code x not in (?, ?)}: none of these numbers, of any kind. */
    @Override
    default Condition notIn(Number first, Number... more) {
        return Numbers.in(this, Conditions.list(first, more), true);
    }

    /** {@code x.plus(y)} makes {@code x + y}. */
    default NumberExpr<N> plus(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.PLUS, this, other.node());
    }

    /** {@code x.plus(value)} makes {@code x + ?}. */
    default NumberExpr<N> plus(@NonNull N value) {
        return Numbers.arithmetic(Operator.PLUS, this, Conditions.param(this, value));
    }

    /** {@code x.plus(2)} makes {@code x + ?}; the number is bound in this type, refused when it does not fit. */
    default NumberExpr<N> plus(long value) {
        return Numbers.arithmetic(Operator.PLUS, this, Numbers.exact(this, value));
    }

    /** {@code x.minus(y)} makes {@code x - y}. */
    default NumberExpr<N> minus(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.MINUS, this, other.node());
    }

    /** {@code x.minus(value)} makes {@code x - ?}. */
    default NumberExpr<N> minus(@NonNull N value) {
        return Numbers.arithmetic(Operator.MINUS, this, Conditions.param(this, value));
    }

    /** {@code x.minus(2)} makes {@code x - ?}; the number is bound in this type, refused when it does not fit. */
    default NumberExpr<N> minus(long value) {
        return Numbers.arithmetic(Operator.MINUS, this, Numbers.exact(this, value));
    }

    /** {@code x.times(y)} makes {@code x * y}. */
    default NumberExpr<N> times(NumberExpr<N> other) {
        return Numbers.arithmetic(Operator.TIMES, this, other.node());
    }

    /** {@code x.times(value)} makes {@code x * ?}. */
    default NumberExpr<N> times(@NonNull N value) {
        return Numbers.arithmetic(Operator.TIMES, this, Conditions.param(this, value));
    }

    /** {@code x.times(2)} makes {@code x * ?}; the number is bound in this type, refused when it does not fit. */
    default NumberExpr<N> times(long value) {
        return Numbers.arithmetic(Operator.TIMES, this, Numbers.exact(this, value));
    }

    /** {@code x.dividedBy(y)} makes {@code x / y}. Whole numbers are divided as whole numbers: 7 / 2 is 3. */
    default NumberExpr<N> dividedBy(NumberExpr<N> other) {
        return Numbers.divide(this, other.node());
    }

    /** {@code x.dividedBy(value)} makes {@code x / ?}. Whole numbers are divided as whole numbers: 7 / 2 is 3. */
    default NumberExpr<N> dividedBy(@NonNull N value) {
        return Numbers.divide(this, Conditions.param(this, value));
    }

    /** {@code x.dividedBy(2)} makes {@code x / ?}; bound as by {@link #plus(long)}, divided as by the others. */
    default NumberExpr<N> dividedBy(long value) {
        return Numbers.divide(this, Numbers.exact(this, value));
    }

    /** {@code x.negate()} makes {@code -x}. */
    default NumberExpr<N> negate() {
        return Numbers.negate(this);
    }

    /** {@code x.abs()} makes {@code abs(x)}. */
    default NumberExpr<N> abs() {
        return Numbers.call(Function.ABS, this);
    }

    /** {@code x.round(decimals)} makes {@code round(x, decimals)}: halves away from zero; on a decimal number. */
    default NumberExpr<N> round(int decimals) {
        return Numbers.round(this, decimals);
    }

    /** {@code x.mod(y)} makes {@code mod(x, y)}: what remains of x / y, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(NumberExpr<N> divisor) {
        return Numbers.remainder(this, divisor.node());
    }

    /** {@code x.mod(value)} makes {@code mod(x, ?)}: what remains of x / ?, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(@NonNull N divisor) {
        return Numbers.remainder(this, Conditions.param(this, divisor));
    }

    /** {@code x.mod(2)} makes {@code mod(x, ?)}: what remains of x / ?, with the sign of x; of exact numbers. */
    default NumberExpr<N> mod(long divisor) {
        return Numbers.remainder(this, Numbers.exact(this, divisor));
    }

    /** {@code x.floor()} makes {@code floor(x)}: the greatest whole number that is not above it. */
    default NumberExpr<N> floor() {
        return Numbers.whole(Function.FLOOR, this);
    }

    /** {@code x.ceiling()} makes {@code ceiling(x)}: the least whole number that is not below it. */
    default NumberExpr<N> ceiling() {
        return Numbers.whole(Function.CEILING, this);
    }

    /** {@code x.truncate(2)} makes {@code trunc(x, 2)}: cut after so many decimals; a whole number has none. */
    default NumberExpr<N> truncate(int decimals) {
        return Numbers.truncate(this, decimals);
    }

    /** {@code x.sign()} makes {@code sign(x)}: -1, 0 or 1. */
    default NumberExpr<@Nullable Integer> sign() {
        return Calls.number(SqlTypes.INTEGER, Function.SIGN, this);
    }

    /** {@code x.power(0.5)} makes {@code power(x, ?)}, in floating point. No such power: an error, or NaN on H2. */
    default NumberExpr<@Nullable Double> power(double exponent) {
        return Calls.floating(
                Function.POWER,
                this,
                Literals.number(SqlTypes.DOUBLE_PRECISION, exponent).node());
    }

    /** {@code x.power(y)} makes {@code power(x, y)}, in floating point. No such power: an error, or NaN on H2. */
    default NumberExpr<@Nullable Double> power(NumberExpr<?> exponent) {
        return Calls.floating(Function.POWER, this, exponent.node());
    }

    /** {@code x.sqrt()} makes {@code sqrt(x)}; below 0 an error, or null on MySQL and MariaDB, NaN on H2. */
    default NumberExpr<@Nullable Double> sqrt() {
        return Calls.floating(Function.SQRT, this);
    }

    /** {@code x.exp()} makes {@code exp(x)}: the number e to this power. */
    default NumberExpr<@Nullable Double> exp() {
        return Calls.floating(Function.EXP, this);
    }

    /** {@code x.ln()} makes {@code ln(x)}, to base e; of 0 and less an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> ln() {
        return Calls.floating(Function.LN, this);
    }

    /** {@code x.log10()} makes {@code log10(x)}; of 0 and less an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> log10() {
        return Calls.floating(Function.LOG10, this);
    }

    /** {@code x.sin()} makes {@code sin(x)}: the sine of an angle in radians. */
    default NumberExpr<@Nullable Double> sin() {
        return Calls.floating(Function.SIN, this);
    }

    /** {@code x.cos()} makes {@code cos(x)}: the cosine of an angle in radians. */
    default NumberExpr<@Nullable Double> cos() {
        return Calls.floating(Function.COS, this);
    }

    /** {@code x.tan()} makes {@code tan(x)}: the tangent of an angle in radians. */
    default NumberExpr<@Nullable Double> tan() {
        return Calls.floating(Function.TAN, this);
    }

    /** {@code x.asin()} makes {@code asin(x)}: the angle of a sine; beyond 1 an error, or null on MySQL and MariaDB. */
    default NumberExpr<@Nullable Double> asin() {
        return Calls.floating(Function.ASIN, this);
    }

    /** {@code x.acos()} makes {@code acos(x)}: the angle of a cosine; beyond 1 an error, or null on MySQL, MariaDB. */
    default NumberExpr<@Nullable Double> acos() {
        return Calls.floating(Function.ACOS, this);
    }

    /** {@code x.atan()} makes {@code atan(x)}: the angle of a tangent. */
    default NumberExpr<@Nullable Double> atan() {
        return Calls.floating(Function.ATAN, this);
    }

    /** {@code x.degrees()} makes {@code degrees(x)}: radians in degrees. */
    default NumberExpr<@Nullable Double> degrees() {
        return Calls.floating(Function.DEGREES, this);
    }

    /** {@code x.radians()} makes {@code radians(x)}: degrees in radians. */
    default NumberExpr<@Nullable Double> radians() {
        return Calls.floating(Function.RADIANS, this);
    }

    /** {@code x.bitAnd(y)} makes {@code x & y}: the bits that both have; of whole numbers. */
    default NumberExpr<N> bitAnd(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_AND, this, other.node());
    }

    /** {@code x.bitAnd(4)} makes {@code x & ?}: the bits that both have; of whole numbers. */
    default NumberExpr<N> bitAnd(long bits) {
        return Numbers.bits(Function.BIT_AND, this, Numbers.exact(this, bits));
    }

    /** {@code x.bitOr(y)} makes {@code x | y}: the bits that one of them has, or both; of whole numbers. */
    default NumberExpr<N> bitOr(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_OR, this, other.node());
    }

    /** {@code x.bitOr(4)} makes {@code x | ?}: the bits that one of them has, or both; of whole numbers. */
    default NumberExpr<N> bitOr(long bits) {
        return Numbers.bits(Function.BIT_OR, this, Numbers.exact(this, bits));
    }

    /** {@code x.bitXor(y)} makes {@code x # y}: the bits that one of them has, but not both; of whole numbers. */
    default NumberExpr<N> bitXor(NumberExpr<N> other) {
        return Numbers.bits(Function.BIT_XOR, this, other.node());
    }

    /** {@code x.bitXor(4)} makes {@code x # ?}: the bits that one of them has, but not both; of whole numbers. */
    default NumberExpr<N> bitXor(long bits) {
        return Numbers.bits(Function.BIT_XOR, this, Numbers.exact(this, bits));
    }

    /** {@code x.nullIf(value)} makes {@code nullif(x, ?)}: null where it is this number. */
    default NumberExpr<@Nullable N> nullIf(@NonNull N value) {
        return new Terms.OfNumber<>(Calls.nullIf(this, Conditions.param(this, value)));
    }

    /**
     * {@code x.nullIf(0)} makes {@code nullif(x, ?)}: null where it is this number: {@code x.dividedBy(y.nullIf(0))}.
     */
    default NumberExpr<@Nullable N> nullIf(long value) {
        return new Terms.OfNumber<>(Calls.nullIf(this, Numbers.exact(this, value)));
    }

    /** {@code x.nullIf(y)} makes {@code nullif(x, y)}: null where it is that number. */
    default NumberExpr<@Nullable N> nullIf(NumberExpr<?> other) {
        return new Terms.OfNumber<>(Calls.nullIf(this, other.node()));
    }

    /**
     * {@code x.asInteger()} makes {@code cast(x as integer)}. Halves of decimals are rounded away from zero, those of
     * floating point as the database does: {@code x.round(0).asInteger()} is the same everywhere. What does not fit is
     * an error of the database.
     */
    default NumberExpr<@Nullable Integer> asInteger() {
        return Numbers.converted(Function.TO_INTEGER, this, SqlTypes.INTEGER);
    }

    /** {@code x.asLong()} makes {@code cast(x as bigint)}. Halves are rounded as by {@link #asInteger}. */
    default NumberExpr<@Nullable Long> asLong() {
        return Numbers.converted(Function.TO_BIGINT, this, SqlTypes.BIGINT);
    }

    /** {@code x.asDecimal()} makes {@code cast(x as numeric)}, or the database's own exact decimal. */
    default NumberExpr<@Nullable BigDecimal> asDecimal() {
        return Numbers.converted(Function.TO_NUMERIC, this, SqlTypes.NUMERIC);
    }

    /** {@code x.asDecimal(2)} makes {@code cast(x as numeric(38, 2))}: halves rounded away from zero. */
    default NumberExpr<@Nullable BigDecimal> asDecimal(int scale) {
        return Numbers.decimal(this, scale);
    }

    /** {@code x.asText()} makes {@code cast(x as varchar)}: a whole number, or a decimal with all its decimals. */
    default TextExpr<@Nullable String> asText() {
        return Numbers.text(this);
    }

    /** {@code x.asDouble()} makes {@code cast(x as double precision)}. */
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

    /** {@code x.orElse(value)} makes {@code coalesce(x, ?)}: the number where this is null. */
    default NumberExpr<@NonNull N> orElse(long value) {
        return new Terms.OfNumber<>(Conditions.coalesce(this, Numbers.exact(this, value), Claim.NOT_NULL));
    }

    /** {@code x.orElse(y)} makes {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default NumberExpr<N> orElse(NumberExpr<N> other) {
        return new Terms.OfNumber<>(Conditions.coalesce(this, other));
    }
}

package io.colonnade.tests.expression;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the values of an expression can lie, so that none overflows anywhere: of numbers the least, the greatest and
 * the most decimals; of texts the number of characters.
 */
record Extent(BigDecimal low, BigDecimal high, int scale) {
    static final Extent NONE = of(0, 0);

    static Extent of(long low, long high) {
        return new Extent(BigDecimal.valueOf(low), BigDecimal.valueOf(high), 0);
    }

    static Extent of(String low, String high, int scale) {
        return new Extent(new BigDecimal(low), new BigDecimal(high), scale);
    }

    Extent plus(Extent other) {
        return new Extent(low.add(other.low), high.add(other.high), Math.max(scale, other.scale));
    }

    Extent times(Extent other) {
        List<BigDecimal> corners = List.of(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
        return new Extent(
                corners.stream().reduce(BigDecimal::min).orElseThrow(),
                corners.stream().reduce(BigDecimal::max).orElseThrow(),
                scale + other.scale);
    }

    Extent negate() {
        return new Extent(high.negate(), low.negate(), scale);
    }

    Extent abs() {
        BigDecimal most = magnitude();
        BigDecimal least = isAroundZero() ? BigDecimal.ZERO : low.abs().min(high.abs());
        return new Extent(least, most, scale);
    }

    /** Of a quotient whose divisor is 1 at least, or -1 at most. */
    Extent quotient(int decimals) {
        return new Extent(magnitude().negate(), magnitude(), decimals);
    }

    Extent rounded(int decimals) {
        return new Extent(low.subtract(BigDecimal.ONE), high.add(BigDecimal.ONE), decimals);
    }

    /** Of what is one or the other. */
    Extent or(Extent other) {
        return new Extent(low.min(other.low), high.max(other.high), Math.max(scale, other.scale));
    }

    boolean isAroundZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    /** Whether it can be divided by. */
    boolean isDivisor() {
        return low.compareTo(BigDecimal.ONE) >= 0 || high.compareTo(BigDecimal.ONE.negate()) <= 0;
    }

    boolean fits(BigDecimal greatest, int mostDecimals) {
        return magnitude().compareTo(greatest) <= 0 && scale <= mostDecimals;
    }

    BigDecimal magnitude() {
        return low.abs().max(high.abs());
    }
}

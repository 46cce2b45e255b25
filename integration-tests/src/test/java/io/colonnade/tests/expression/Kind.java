package io.colonnade.tests.expression;

import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kind of number: its columns, its values, and how it is calculated with.
 *
 * <p>Numbers stay where every database is exact: integers below a billion, longs below 10^15, decimals below 10^12 with
 * ten decimals at most, floating point below 2^30.
 */
record Kind<N extends Number>(
        String name,
        Column<N> column,
        Column<N> maybe,
        Function<N, NumberExpr<N>> value,
        Function<N, String> literal,
        List<N> values,
        Arithmetic<N> arithmetic,
        BigDecimal greatest,
        int decimals) {
    boolean isFloating() {
        return name.equals("double");
    }

    boolean isDecimal() {
        return name.equals("decimal");
    }

    /** A column, and where its values lie. */
    record Column<N extends Number>(
            String name,
            Function<Sample, NumberExpr<N>> expr,
            Function<SampleRow, @Nullable N> component,
            Extent extent) {}

    /** How a kind of number is calculated with in Java. */
    record Arithmetic<N>(
            BinaryOperator<N> plus,
            BinaryOperator<N> minus,
            BinaryOperator<N> times,
            BinaryOperator<N> dividedBy,
            UnaryOperator<N> negate,
            UnaryOperator<N> abs,
            Function<N, BigDecimal> exact,
            Function<BigDecimal, N> from) {
        N rounded(N number, int decimals) {
            return from.apply(exact.apply(number).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    /** More decimals than any dialect gives a quotient; a test rounds them away. */
    private static final int DECIMALS_OF_QUOTIENT = 60;

    static final Arithmetic<Integer> OF_INTEGERS = new Arithmetic<>(
            Math::addExact,
            Math::subtractExact,
            Math::multiplyExact,
            (left, right) -> left / right,
            Math::negateExact,
            Math::abs,
            BigDecimal::valueOf,
            BigDecimal::intValueExact);

    static final Arithmetic<Long> OF_LONGS = new Arithmetic<>(
            Math::addExact,
            Math::subtractExact,
            Math::multiplyExact,
            (left, right) -> left / right,
            Math::negateExact,
            Math::abs,
            BigDecimal::valueOf,
            BigDecimal::longValueExact);

    static final Arithmetic<BigDecimal> OF_DECIMALS = new Arithmetic<>(
            BigDecimal::add,
            BigDecimal::subtract,
            BigDecimal::multiply,
            (left, right) -> left.divide(right, DECIMALS_OF_QUOTIENT, RoundingMode.DOWN),
            BigDecimal::negate,
            BigDecimal::abs,
            number -> number,
            number -> number);

    static final Arithmetic<Double> OF_DOUBLES = new Arithmetic<>(
            Double::sum,
            (left, right) -> left - right,
            (left, right) -> left * right,
            (left, right) -> left / right,
            number -> -number,
            Math::abs,
            BigDecimal::new,
            BigDecimal::doubleValue);

    static final Kind<Integer> INTEGER = new Kind<>(
            "integer",
            new Column<>("pages", table -> table.pages, SampleRow::pages, Extent.of(-7, 7)),
            new Column<>("maybePages", table -> present(table.maybePages), SampleRow::maybePages, Extent.of(-7, 7)),
            io.colonnade.Sql::value,
            String::valueOf,
            List.of(0, 1, -1, 2, -7, 7, 100),
            OF_INTEGERS,
            new BigDecimal("1e9"),
            0);

    static final Kind<Long> LONG = new Kind<>(
            "long",
            new Column<>("serial", table -> table.serial, SampleRow::serial, Extent.of(-3, 5_000_000_000L)),
            new Column<>(
                    "maybeSerial",
                    table -> present(table.maybeSerial),
                    SampleRow::maybeSerial,
                    Extent.of(-5_000_000_000L, 2)),
            io.colonnade.Sql::value,
            number -> number + "L",
            List.of(0L, 1L, -1L, 2L, 3_000_000_000L),
            OF_LONGS,
            new BigDecimal("1e15"),
            0);

    static final Kind<BigDecimal> DECIMAL = new Kind<>(
            "decimal",
            new Column<>("price", table -> table.price, SampleRow::price, Extent.of("-0.5", "12.25", 2)),
            new Column<>(
                    "maybePrice",
                    table -> present(table.maybePrice),
                    SampleRow::maybePrice,
                    Extent.of("-99.95", "1", 2)),
            io.colonnade.Sql::value,
            number -> "new BigDecimal(\"" + number + "\")",
            List.of(
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    new BigDecimal("9.99"),
                    new BigDecimal("-0.50"),
                    new BigDecimal("0.125"),
                    new BigDecimal("3"),
                    new BigDecimal("-12.25")),
            OF_DECIMALS,
            new BigDecimal("1e12"),
            10);

    static final Kind<Double> DOUBLE = new Kind<>(
            "double",
            new Column<>("weight", table -> table.weight, SampleRow::weight, Extent.of("-1", "8", 3)),
            new Column<>(
                    "maybeWeight",
                    table -> present(table.maybeWeight),
                    SampleRow::maybeWeight,
                    Extent.of("-0.5", "2.5", 1)),
            io.colonnade.Sql::value,
            String::valueOf,
            List.of(0.0, 1.0, -0.5, 2.5, 0.125, 3.0, -8.0),
            OF_DOUBLES,
            new BigDecimal("1e9"),
            Integer.MAX_VALUE);

    /** The generator keeps count of what may be null by itself. */
    @SuppressWarnings("unchecked") // only what the types say of null differs
    static <N extends Number> NumberExpr<N> present(NumberExpr<? extends @Nullable N> expr) {
        return (NumberExpr<N>) expr;
    }
}

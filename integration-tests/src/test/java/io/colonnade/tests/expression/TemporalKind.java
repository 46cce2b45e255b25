package io.colonnade.tests.expression;

import io.colonnade.query.OrderedExpr;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates, or dates with a time of day: their columns, their values, and how Java calculates with them. They stay between
 * 1840 and 2099.
 *
 * @param date the day of it
 * @param start the beginning of a day
 */
record TemporalKind<T extends Temporal>(
        Column<T> column,
        Column<T> maybe,
        Function<T, OrderedExpr<T>> value,
        List<T> values,
        Comparator<T> order,
        Shift<T> plus,
        Function<T, LocalDate> date,
        Function<LocalDate, T> start) {
    /** Days from 1970 on that are never left. */
    private static final Extent DAYS = Extent.of(-47_000, 47_000);

    /** Where the values of columns and values lie, in days from 1970 on. */
    private static final Extent OF_VALUES = Extent.of(-1, 19_800);

    /** A column. */
    record Column<T>(String name, Function<Sample, OrderedExpr<T>> expr, Function<SampleRow, @Nullable T> component) {}

    /** How much is added. */
    @FunctionalInterface
    interface Shift<T> {
        T by(T temporal, long amount, ChronoUnit unit);
    }

    static final TemporalKind<LocalDate> DATE = new TemporalKind<>(
            new Column<>("bought", table -> table.bought, SampleRow::bought),
            new Column<>("maybeBought", table -> present(table.maybeBought), SampleRow::maybeBought),
            io.colonnade.Sql::value,
            List.of(
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(1999, 12, 31),
                    LocalDate.of(2000, 1, 1),
                    LocalDate.of(1970, 1, 1)),
            Comparator.comparing(LocalDate::toEpochDay),
            LocalDate::plus,
            date -> date,
            date -> date);

    static final TemporalKind<LocalDateTime> TIMESTAMP = new TemporalKind<>(
            new Column<>("seen", table -> table.seen, SampleRow::seen),
            new Column<>("maybeSeen", table -> present(table.maybeSeen), SampleRow::maybeSeen),
            io.colonnade.Sql::value,
            List.of(
                    LocalDateTime.parse("2024-02-29T23:59:59.999999"),
                    LocalDateTime.parse("1969-12-31T23:59:59.5"),
                    LocalDateTime.parse("2000-01-01T00:00"),
                    LocalDateTime.parse("2023-03-26T02:30")),
            LocalDateTime::compareTo,
            LocalDateTime::plus,
            LocalDateTime::toLocalDate,
            LocalDate::atStartOfDay);

    Extent extent() {
        return OF_VALUES;
    }

    static boolean fits(Extent extent) {
        return extent.fits(DAYS.high(), 0);
    }

    boolean hasTime() {
        return this == (Object) TIMESTAMP;
    }

    /** The generator keeps count of what may be null by itself. */
    @SuppressWarnings("unchecked") // only what the types say of null differs
    static <T> OrderedExpr<T> present(OrderedExpr<? extends @Nullable T> expr) {
        return (OrderedExpr<T>) expr;
    }
}

package io.colonnade.tests.expression;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.tests.expression.Sample.SAMPLE;

import io.colonnade.jdbc.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table, of which every second component may be null. */
record SampleRow(
        int id,
        Integer pages,
        @Nullable Integer maybePages,
        Long serial,
        @Nullable Long maybeSerial,
        BigDecimal price,
        @Nullable BigDecimal maybePrice,
        Double weight,
        @Nullable Double maybeWeight,
        String title,
        @Nullable String maybeTitle,
        LocalDate bought,
        @Nullable LocalDate maybeBought,
        LocalDateTime seen,
        @Nullable LocalDateTime maybeSeen,
        Boolean read,
        @Nullable Boolean maybeRead) {
    /** When, on the day on which something was bought, it was seen. */
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.parse("23:59:59.999999"),
            LocalTime.MIDNIGHT,
            LocalTime.parse("00:00:00.000001"),
            LocalTime.NOON,
            LocalTime.parse("12:34:56.789"));

    /** The rows of the table; values come twice, and signs, zeros, empty texts and wildcards once at least. */
    static final List<SampleRow> ROWS = List.of(
            of(1, 7, 2, 5_000_000_000L, 2L, "9.99", "0.01", 2.5, -0.5, "Ab", "a%b", "2024-02-29", "2024-03-01", true)
                    .readMaybe(false),
            of(2, -7, null, -3L, null, "-0.50", null, -0.125, null, "", null, "1999-12-31", null, false),
            of(3, 0, 0, 0L, 0L, "0.00", "0.00", 0.0, 0.0, "a_b", "", "2024-02-29", "2024-02-29", true)
                    .readMaybe(true),
            of(4, 2, -7, 2L, -5_000_000_000L, "12.25", "-99.95", 8.0, 2.5, "it's", "Ab", "2000-01-01", null, false)
                    .readMaybe(false),
            of(5, 1, 1, -1L, null, "1.00", "1.00", -1.0, 1.0, "c\\d", "x!y", "2023-06-15", "1999-12-31", true));

    private static SampleRow of(
            int id,
            Integer pages,
            @Nullable Integer maybePages,
            Long serial,
            @Nullable Long maybeSerial,
            String price,
            @Nullable String maybePrice,
            Double weight,
            @Nullable Double maybeWeight,
            String title,
            @Nullable String maybeTitle,
            String bought,
            @Nullable String maybeBought,
            Boolean read) {
        return new SampleRow(
                id,
                pages,
                maybePages,
                serial,
                maybeSerial,
                new BigDecimal(price),
                maybePrice == null ? null : new BigDecimal(maybePrice),
                weight,
                maybeWeight,
                title,
                maybeTitle,
                LocalDate.parse(bought),
                maybeBought == null ? null : LocalDate.parse(maybeBought),
                LocalDate.parse(bought).atTime(TIMES.get(id)),
                maybeBought == null ? null : LocalDate.parse(maybeBought).atStartOfDay(),
                read,
                null);
    }

    private SampleRow readMaybe(boolean truth) {
        return new SampleRow(
                id,
                pages,
                maybePages,
                serial,
                maybeSerial,
                price,
                maybePrice,
                weight,
                maybeWeight,
                title,
                maybeTitle,
                bought,
                maybeBought,
                seen,
                maybeSeen,
                read,
                truth);
    }

    @SuppressWarnings("NullAway") // which sees what may be null in the types of columns on late JDKs only
    void insert(Database db) {
        insertInto(SAMPLE)
                .set(SAMPLE.id, id)
                .set(SAMPLE.pages, pages)
                .set(SAMPLE.maybePages, maybePages)
                .set(SAMPLE.serial, serial)
                .set(SAMPLE.maybeSerial, maybeSerial)
                .set(SAMPLE.price, price)
                .set(SAMPLE.maybePrice, maybePrice)
                .set(SAMPLE.weight, weight)
                .set(SAMPLE.maybeWeight, maybeWeight)
                .set(SAMPLE.title, title)
                .set(SAMPLE.maybeTitle, maybeTitle)
                .set(SAMPLE.bought, bought)
                .set(SAMPLE.maybeBought, maybeBought)
                .set(SAMPLE.seen, seen)
                .set(SAMPLE.maybeSeen, maybeSeen)
                .set(SAMPLE.read, read)
                .set(SAMPLE.maybeRead, maybeRead)
                .execute(db);
    }
}

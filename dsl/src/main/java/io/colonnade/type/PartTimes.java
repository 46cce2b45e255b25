package io.colonnade.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;

/** Dates and times as PostgreSQL spells them in ISO style: {@code 0044-03-15 12:00:00.5+00 BC}. */
final class PartTimes {
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";
    private static final String BEFORE_CHRIST = " BC";

    /** What PostgreSQL has for the end of a day, and Java has not. */
    private static final String MIDNIGHT = "24:00:00";

    private static final int MOST_YEAR_DIGITS = 10;
    private static final long HALF_A_MICROSECOND = 500;

    private static final DateTimeFormatter TIME = builder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private PartTimes() {}

    static String write(LocalDate date) {
        if (date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN)) {
            return date.equals(LocalDate.MAX) ? INFINITY : MINUS_INFINITY;
        }
        return dated(Form.DATE, date);
    }

    static LocalDate date(String text) {
        return switch (text) {
            case INFINITY -> LocalDate.MAX;
            case MINUS_INFINITY -> LocalDate.MIN;
            default -> parsed(Form.DATE, text, LocalDate::from);
        };
    }

    /** The last moment that Java has is the end of the day, as for the driver. */
    static String write(LocalTime time) {
        LocalTime rounded = time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
        return rounded.isBefore(time.truncatedTo(ChronoUnit.MICROS)) ? MIDNIGHT : TIME.format(rounded);
    }

    static LocalTime time(String text) {
        return text.equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(text, TIME);
    }

    static String write(OffsetTime time) {
        return write(time.toLocalTime()) + time.getOffset();
    }

    static OffsetTime timeWithOffset(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (sign < 0) {
            throw new IllegalArgumentException("This is not how PostgreSQL writes a time with a time zone.");
        }
        return OffsetTime.of(time(text.substring(0, sign)), ZoneOffset.of(text.substring(sign)));
    }

    static String write(LocalDateTime time) {
        if (time.equals(LocalDateTime.MAX) || time.equals(LocalDateTime.MIN)) {
            return time.equals(LocalDateTime.MAX) ? INFINITY : MINUS_INFINITY;
        }
        return dated(Form.TIMESTAMP, time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case INFINITY -> LocalDateTime.MAX;
            case MINUS_INFINITY -> LocalDateTime.MIN;
            default -> parsed(Form.TIMESTAMP, text, LocalDateTime::from);
        };
    }

    static String write(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN)) {
            return time.equals(OffsetDateTime.MAX) ? INFINITY : MINUS_INFINITY;
        }
        OffsetDateTime exact = time.withOffsetSameInstant(ZoneOffset.UTC);
        return dated(Form.INSTANT, exact.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
    }

    static OffsetDateTime instant(String text) {
        return switch (text) {
            case INFINITY -> OffsetDateTime.MAX;
            case MINUS_INFINITY -> OffsetDateTime.MIN;
            default -> parsed(Form.INSTANT, text, OffsetDateTime::from).withOffsetSameInstant(ZoneOffset.UTC);
        };
    }

    private static String dated(Form form, TemporalAccessor time) {
        return form.afterChrist.format(time) + (time.get(ChronoField.YEAR) < 1 ? BEFORE_CHRIST : "");
    }

    private static <T> T parsed(Form form, String text, TemporalQuery<T> query) {
        return text.endsWith(BEFORE_CHRIST)
                ? form.beforeChrist.parse(text.substring(0, text.length() - BEFORE_CHRIST.length()), query)
                : form.afterChrist.parse(text, query);
    }

    private static DateTimeFormatterBuilder builder() {
        return new DateTimeFormatterBuilder();
    }

    /** What stands behind the year is the same before and after Christ. */
    private enum Form {
        DATE("", ""),
        TIMESTAMP(" HH:mm:ss", ""),
        INSTANT(" HH:mm:ss", "+HH:mm:ss");

        private final DateTimeFormatter afterChrist;
        private final DateTimeFormatter beforeChrist;

        Form(String time, String offset) {
            this.afterChrist = formatter(time, offset, IsoEra.CE);
            this.beforeChrist = formatter(time, offset, IsoEra.BCE);
        }

        private static DateTimeFormatter formatter(String time, String offset, IsoEra era) {
            DateTimeFormatterBuilder builder = builder()
                    .appendValue(ChronoField.YEAR_OF_ERA, 4, MOST_YEAR_DIGITS, SignStyle.NEVER)
                    .appendPattern("-MM-dd" + time);
            if (!time.isEmpty()) {
                builder.appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true);
            }
            if (!offset.isEmpty()) {
                builder.appendOffset(offset, "+00");
            }
            return builder.parseDefaulting(ChronoField.ERA, era.getValue())
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
    }
}

package io.colonnade;

import io.colonnade.ast.Function;
import io.colonnade.query.Calls;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Temporals;
import io.colonnade.type.SqlTypes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Functions of dates and times. Users import {@link Sql}.
 *
 * <p>A point in time ({@code OffsetDateTime}) is taken in UTC, whatever the session's time zone is.
 */
class Timing extends Templating {
    Timing() {}

    /** {@code currentDate()} makes {@code current_date}: today in the session's time zone. */
    public static OrderedExpr<LocalDate> currentDate() {
        return Calls.constant(Function.CURRENT_DATE, SqlTypes.DATE);
    }

    /**
     * {@code currentTimestamp()} makes {@code current_timestamp}: now; on PostgreSQL and H2 when the transaction began.
     */
    public static OrderedExpr<OffsetDateTime> currentTimestamp() {
        return Calls.constant(Function.CURRENT_TIMESTAMP, SqlTypes.TIMESTAMP_WITH_TIME_ZONE);
    }

    /**
     * {@code localTimestamp()} makes {@code localtimestamp}: now, as date and time of day in the session's time zone.
     */
    public static OrderedExpr<LocalDateTime> localTimestamp() {
        return Calls.constant(Function.LOCAL_TIMESTAMP, SqlTypes.TIMESTAMP);
    }

    /** {@code year(x)} makes {@code extract(year from x)}. */
    public static NumberExpr<@Nullable Integer> year(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.YEAR, x);
    }

    /** {@code quarter(x)} makes {@code extract(quarter from x)}: 1 to 4. */
    public static NumberExpr<@Nullable Integer> quarter(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.QUARTER, x);
    }

    /** {@code month(x)} makes {@code extract(month from x)}: 1 to 12. */
    public static NumberExpr<@Nullable Integer> month(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.MONTH, x);
    }

    /**
     * {@code week(x)} makes {@code extract(week from x)}: the week of ISO 8601, 1 to 53, of the year {@link #weekYear}.
     */
    public static NumberExpr<@Nullable Integer> week(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.WEEK, x);
    }

    /**
     * {@code weekYear(x)} makes {@code extract(isoyear from x)}: the year that the {@link #week} of ISO 8601 belongs
     * to.
     */
    public static NumberExpr<@Nullable Integer> weekYear(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.WEEK_YEAR, x);
    }

    /** {@code dayOfMonth(x)} makes {@code extract(day from x)}: 1 to 31. */
    public static NumberExpr<@Nullable Integer> dayOfMonth(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.DAY_OF_MONTH, x);
    }

    /** {@code dayOfWeek(x)} makes {@code extract(isodow from x)}: 1 for Monday to 7 for Sunday. */
    public static NumberExpr<@Nullable Integer> dayOfWeek(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.DAY_OF_WEEK, x);
    }

    /** {@code dayOfYear(x)} makes {@code extract(doy from x)}: 1 to 366. */
    public static NumberExpr<@Nullable Integer> dayOfYear(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofDate(Function.DAY_OF_YEAR, x);
    }

    /** {@code hour(x)} makes {@code extract(hour from x)}: 0 to 23. */
    public static NumberExpr<@Nullable Integer> hour(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofTime(Function.HOUR, x);
    }

    /** {@code minute(x)} makes {@code extract(minute from x)}: 0 to 59. */
    public static NumberExpr<@Nullable Integer> minute(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofTime(Function.MINUTE, x);
    }

    /** {@code second(x)} makes {@code floor(extract(second from x))}: 0 to 59, without fractions. */
    public static NumberExpr<@Nullable Integer> second(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.ofTime(Function.SECOND, x);
    }

    /** {@code epochSecond(x)} makes {@code floor(extract(epoch from x))}: whole seconds since 1970 in UTC. */
    public static NumberExpr<@Nullable Long> epochSecond(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.epochSecond(x);
    }

    /**
     * {@code plusYears(x, years)} makes {@code x + ? * interval '1 year'} or {@code dateadd(year, ?, x)}: February 29
     * becomes 28 where there is none.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusYears(OrderedExpr<T> x, int years) {
        return Temporals.plusDays(Function.PLUS_YEARS, x, years);
    }

    /**
     * {@code plusYears(x, y)} makes {@code x + y * interval '1 year'} or {@code dateadd(year, y, x)}: by a whole number
     * of the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusYears(
            OrderedExpr<T> x, NumberExpr<?> years) {
        return Temporals.plusDays(Function.PLUS_YEARS, x, years);
    }

    /**
     * {@code plusMonths(x, months)} makes {@code x + ? * interval '1 month'} or {@code dateadd(month, ?, x)}: at the
     * end of a month at most.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusMonths(OrderedExpr<T> x, int months) {
        return Temporals.plusDays(Function.PLUS_MONTHS, x, months);
    }

    /**
     * {@code plusMonths(x, y)} makes {@code x + y * interval '1 month'} or {@code dateadd(month, y, x)}: by a whole
     * number of the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusMonths(
            OrderedExpr<T> x, NumberExpr<?> months) {
        return Temporals.plusDays(Function.PLUS_MONTHS, x, months);
    }

    /** {@code plusDays(x, days)} makes {@code x + ? * interval '1 day'} or {@code dateadd(day, ?, x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusDays(OrderedExpr<T> x, int days) {
        return Temporals.plusDays(Function.PLUS_DAYS, x, days);
    }

    /**
     * {@code plusDays(x, y)} makes {@code x + y * interval '1 day'} or {@code dateadd(day, y, x)}: by a whole number of
     * the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusDays(
            OrderedExpr<T> x, NumberExpr<?> days) {
        return Temporals.plusDays(Function.PLUS_DAYS, x, days);
    }

    /** {@code plusHours(x, hours)} makes {@code x + ? * interval '1 hour'} or {@code dateadd(hour, ?, x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusHours(OrderedExpr<T> x, int hours) {
        return Temporals.plusHours(Function.PLUS_HOURS, x, hours);
    }

    /**
     * {@code plusHours(x, y)} makes {@code x + y * interval '1 hour'} or {@code dateadd(hour, y, x)}: by a whole number
     * of the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusHours(
            OrderedExpr<T> x, NumberExpr<?> hours) {
        return Temporals.plusHours(Function.PLUS_HOURS, x, hours);
    }

    /** {@code plusMinutes(x, minutes)} makes {@code x + ? * interval '1 minute'} or {@code dateadd(minute, ?, x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusMinutes(OrderedExpr<T> x, int minutes) {
        return Temporals.plusHours(Function.PLUS_MINUTES, x, minutes);
    }

    /**
     * {@code plusMinutes(x, y)} makes {@code x + y * interval '1 minute'} or {@code dateadd(minute, y, x)}: by a whole
     * number of the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusMinutes(
            OrderedExpr<T> x, NumberExpr<?> minutes) {
        return Temporals.plusHours(Function.PLUS_MINUTES, x, minutes);
    }

    /** {@code plusSeconds(x, seconds)} makes {@code x + ? * interval '1 second'} or {@code dateadd(second, ?, x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> plusSeconds(OrderedExpr<T> x, int seconds) {
        return Temporals.plusHours(Function.PLUS_SECONDS, x, seconds);
    }

    /**
     * {@code plusSeconds(x, y)} makes {@code x + y * interval '1 second'} or {@code dateadd(second, y, x)}: by a whole
     * number of the database.
     */
    public static <T extends @Nullable Temporal> OrderedExpr<@Nullable T> plusSeconds(
            OrderedExpr<T> x, NumberExpr<?> seconds) {
        return Temporals.plusHours(Function.PLUS_SECONDS, x, seconds);
    }

    /**
     * {@code yearsBetween(x, y)} makes {@code extract(year from age(y, x))} or {@code timestampdiff(year, x, y)}: whole
     * years, an age.
     */
    public static NumberExpr<@Nullable Integer> yearsBetween(
            OrderedExpr<? extends @Nullable LocalDate> x, OrderedExpr<? extends @Nullable LocalDate> y) {
        return Temporals.between(Function.YEARS_BETWEEN, x, y);
    }

    /**
     * {@code monthsBetween(x, y)} makes {@code timestampdiff(month, x, y)}: whole months; negative when y is earlier.
     */
    public static NumberExpr<@Nullable Integer> monthsBetween(
            OrderedExpr<? extends @Nullable LocalDate> x, OrderedExpr<? extends @Nullable LocalDate> y) {
        return Temporals.between(Function.MONTHS_BETWEEN, x, y);
    }

    /**
     * {@code daysBetween(x, y)} makes {@code y - x} or {@code datediff(day, x, y)}: days; negative when y is earlier.
     */
    public static NumberExpr<@Nullable Integer> daysBetween(
            OrderedExpr<? extends @Nullable LocalDate> x, OrderedExpr<? extends @Nullable LocalDate> y) {
        return Temporals.between(Function.DAYS_BETWEEN, x, y);
    }

    /**
     * {@code secondsBetween(x, y)} makes {@code extract(epoch from y - x)} or {@code timestampdiff(second, x, y)}:
     * whole seconds.
     */
    public static NumberExpr<@Nullable Long> secondsBetween(
            OrderedExpr<? extends @Nullable Temporal> x, OrderedExpr<? extends @Nullable Temporal> y) {
        return Temporals.secondsBetween(x, y);
    }

    /** {@code startOfYear(x)} makes {@code date_trunc('year', x)}: January 1. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfYear(OrderedExpr<T> x) {
        return Temporals.startOfDays(Function.START_OF_YEAR, x);
    }

    /** {@code startOfQuarter(x)} makes {@code date_trunc('quarter', x)}: the first day of three months. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfQuarter(OrderedExpr<T> x) {
        return Temporals.startOfDays(Function.START_OF_QUARTER, x);
    }

    /** {@code startOfMonth(x)} makes {@code date_trunc('month', x)}: the first day. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfMonth(OrderedExpr<T> x) {
        return Temporals.startOfDays(Function.START_OF_MONTH, x);
    }

    /** {@code startOfWeek(x)} makes {@code date_trunc('week', x)}: Monday. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfWeek(OrderedExpr<T> x) {
        return Temporals.startOfDays(Function.START_OF_WEEK, x);
    }

    /** {@code startOfDay(x)} makes {@code date_trunc('day', x)}: midnight. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfDay(OrderedExpr<T> x) {
        return Temporals.startOfDays(Function.START_OF_DAY, x);
    }

    /** {@code startOfHour(x)} makes {@code date_trunc('hour', x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfHour(OrderedExpr<T> x) {
        return Temporals.startOfHours(Function.START_OF_HOUR, x);
    }

    /** {@code startOfMinute(x)} makes {@code date_trunc('minute', x)}. */
    public static <T extends @Nullable Temporal> OrderedExpr<T> startOfMinute(OrderedExpr<T> x) {
        return Temporals.startOfHours(Function.START_OF_MINUTE, x);
    }

    /** {@code lastDayOfMonth(x)} makes {@code last_day(x)}: the last day of its month. */
    public static OrderedExpr<@Nullable LocalDate> lastDayOfMonth(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.dateAs(Function.LAST_DAY_OF_MONTH, x, SqlTypes.DATE);
    }

    /** {@code asDate(x)} makes {@code cast(x as date)}: the date of a timestamp, or of a point in time in UTC. */
    public static OrderedExpr<@Nullable LocalDate> asDate(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.dateAs(Function.TO_DATE, x, SqlTypes.DATE);
    }

    /**
     * {@code asTime(x)} makes {@code cast(x as time)}: the time of day of a timestamp, or of a point in time in UTC.
     */
    public static OrderedExpr<@Nullable LocalTime> asTime(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.timeAs(Function.TO_TIME, x, SqlTypes.TIME);
    }

    /** {@code asTimestamp(x)} makes {@code cast(x as timestamp)}: midnight, when a date begins. */
    public static OrderedExpr<@Nullable LocalDateTime> asTimestamp(OrderedExpr<? extends @Nullable LocalDate> x) {
        return Temporals.dateAs(Function.TO_TIMESTAMP, x, SqlTypes.TIMESTAMP);
    }

    /**
     * {@code atUtc(x)} makes {@code x at time zone 'UTC'}: the date and the time of day that a point in time is in UTC.
     */
    public static OrderedExpr<@Nullable LocalDateTime> atUtc(OrderedExpr<? extends @Nullable Temporal> x) {
        return Temporals.atUtc(x, SqlTypes.TIMESTAMP);
    }

    /**
     * {@code fromUtc(x)} makes {@code x at time zone 'UTC'}: the point in time that a date and a time of day are in
     * UTC.
     */
    public static OrderedExpr<@Nullable OffsetDateTime> fromUtc(OrderedExpr<? extends @Nullable LocalDateTime> x) {
        return Temporals.fromUtc(x, SqlTypes.TIMESTAMP_WITH_TIME_ZONE);
    }

    /**
     * {@code makeDate(y, m, d)} makes {@code make_date(y, m, d)}: of what is no date an error, or null on MySQL and
     * MariaDB.
     */
    public static OrderedExpr<@Nullable LocalDate> makeDate(
            NumberExpr<?> year, NumberExpr<?> month, NumberExpr<?> day) {
        return Temporals.made(year, month, day);
    }
}

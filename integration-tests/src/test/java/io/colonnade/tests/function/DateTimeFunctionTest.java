package io.colonnade.tests.function;

import static io.colonnade.Sql.asDate;
import static io.colonnade.Sql.asTime;
import static io.colonnade.Sql.asTimestamp;
import static io.colonnade.Sql.atUtc;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.currentDate;
import static io.colonnade.Sql.currentTimestamp;
import static io.colonnade.Sql.dayOfMonth;
import static io.colonnade.Sql.dayOfWeek;
import static io.colonnade.Sql.dayOfYear;
import static io.colonnade.Sql.daysBetween;
import static io.colonnade.Sql.epochSecond;
import static io.colonnade.Sql.fromUtc;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.hour;
import static io.colonnade.Sql.lastDayOfMonth;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.localTimestamp;
import static io.colonnade.Sql.makeDate;
import static io.colonnade.Sql.minute;
import static io.colonnade.Sql.month;
import static io.colonnade.Sql.monthsBetween;
import static io.colonnade.Sql.plusDays;
import static io.colonnade.Sql.plusHours;
import static io.colonnade.Sql.plusMinutes;
import static io.colonnade.Sql.plusMonths;
import static io.colonnade.Sql.plusSeconds;
import static io.colonnade.Sql.plusYears;
import static io.colonnade.Sql.quarter;
import static io.colonnade.Sql.second;
import static io.colonnade.Sql.secondsBetween;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.startOfDay;
import static io.colonnade.Sql.startOfHour;
import static io.colonnade.Sql.startOfMinute;
import static io.colonnade.Sql.startOfMonth;
import static io.colonnade.Sql.startOfQuarter;
import static io.colonnade.Sql.startOfWeek;
import static io.colonnade.Sql.startOfYear;
import static io.colonnade.Sql.value;
import static io.colonnade.Sql.week;
import static io.colonnade.Sql.weekYear;
import static io.colonnade.Sql.year;
import static io.colonnade.Sql.yearsBetween;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.OrderedExpr;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateTimeFunctionTest {
    /** Ends of years, of leap years, of weeks that belong to another year, of months and of quarters. */
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2024, 12, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2021, 1, 3),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 4, 1),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(9999, 12, 31));

    private static final OrderedExpr<@Nullable LocalDate> NOTHING =
            value(LocalDate.EPOCH).nullIf(LocalDate.EPOCH);

    private static final LocalDateTime NOON = LocalDateTime.parse("2024-05-17T12:34:56.789");

    private static final OffsetDateTime POINT = OffsetDateTime.parse("2024-01-01T00:30:15.250+01:00");

    @Test
    void parts_of_dates() {
        Evaluation all = new Evaluation();
        for (LocalDate date : DATES) {
            OrderedExpr<LocalDate> x = value(date);
            all.gives(year(x), date.getYear())
                    .gives(quarter(x), date.get(IsoFields.QUARTER_OF_YEAR))
                    .gives(month(x), date.getMonthValue())
                    .gives(week(x), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    .gives(weekYear(x), date.get(IsoFields.WEEK_BASED_YEAR))
                    .gives(dayOfMonth(x), date.getDayOfMonth())
                    .gives(dayOfWeek(x), date.getDayOfWeek().getValue())
                    .gives(dayOfYear(x), date.getDayOfYear());
        }
        all.gives(year(NOTHING), null).gives(dayOfWeek(NOTHING), null).check();
    }

    @Test
    void parts_of_times() {
        OrderedExpr<LocalDateTime> noon = value(NOON);
        OrderedExpr<LocalTime> time = value(LocalTime.of(23, 59, 58, 900_000_000));
        new Evaluation()
                .gives(hour(noon), 12)
                .gives(minute(noon), 34)
                .gives(second(noon), 56)
                .gives(hour(time), 23)
                .gives(minute(time), 59)
                .gives(second(time), 58)
                .gives(year(noon), 2024)
                .gives(week(noon), 20)
                .gives(epochSecond(noon), 1_715_949_296L)
                .gives(epochSecond(value(LocalDateTime.parse("1969-12-31T23:59:59.5"))), -1L)
                .check();
    }

    @Test
    void a_point_in_time_is_taken_in_utc() {
        OrderedExpr<OffsetDateTime> point = value(POINT);
        new Evaluation()
                .gives(atUtc(point), LocalDateTime.parse("2023-12-31T23:30:15.250"))
                .gives(fromUtc(atUtc(point)), POINT)
                .gives(year(point), 2023)
                .gives(hour(point), 23)
                .gives(minute(point), 30)
                .gives(dayOfWeek(point), 7)
                .gives(epochSecond(point), POINT.toEpochSecond())
                .gives(asDate(point), LocalDate.of(2023, 12, 31))
                .gives(asTime(point), LocalTime.parse("23:30:15.250"))
                .gives(startOfMonth(point), OffsetDateTime.parse("2023-12-01T00:00:00Z"))
                .gives(startOfDay(point), OffsetDateTime.parse("2023-12-31T00:00:00Z"))
                .gives(startOfHour(point), OffsetDateTime.parse("2023-12-31T23:00:00Z"))
                .gives(plusMonths(point, 2), OffsetDateTime.parse("2024-02-29T23:30:15.250Z"))
                .gives(plusDays(point, -1), POINT.minusDays(1))
                .gives(plusHours(point, 1), POINT.plusHours(1))
                .gives(plusSeconds(point, 45), POINT.plusSeconds(45))
                .gives(lastDayOfMonth(point), LocalDate.of(2023, 12, 31))
                .gives(secondsBetween(point, value(POINT.plusSeconds(90))), 90L)
                .check();
    }

    @Test
    void later_dates() {
        Evaluation all = new Evaluation();
        for (LocalDate date : DATES.subList(0, DATES.size() - 1)) {
            OrderedExpr<LocalDate> x = value(date);
            all.gives(plusYears(x, 1), date.plusYears(1))
                    .gives(plusMonths(x, 1), date.plusMonths(1))
                    .gives(plusMonths(x, -13), date.minusMonths(13))
                    .gives(plusDays(x, 1), date.plusDays(1))
                    .gives(plusDays(x, -366), date.minusDays(366));
        }
        all.gives(plusDays(value(DATES.get(0)), value(3)), DATES.get(0).plusDays(3))
                .gives(
                        plusMonths(value(DATES.get(0)), value(1).plus(1)),
                        DATES.get(0).plusMonths(2))
                .gives(plusMonths(value(DATES.get(0)), value(2L)), DATES.get(0).plusMonths(2))
                .gives(plusYears(value(DATES.get(0)), value(1).nullIf(1)), null)
                .gives(plusDays(NOTHING, 1), null)
                .check();
    }

    @Test
    void later_times() {
        OrderedExpr<LocalDateTime> x = value(NOON);
        new Evaluation()
                .gives(plusYears(x, -4), NOON.minusYears(4))
                .gives(
                        plusMonths(value(LocalDateTime.parse("2024-01-31T23:59:59")), 1),
                        LocalDateTime.parse("2024-02-29T23:59:59"))
                .gives(plusDays(x, 300), NOON.plusDays(300))
                .gives(plusHours(x, 12), NOON.plusHours(12))
                .gives(plusMinutes(x, -35), NOON.minusMinutes(35))
                .gives(plusSeconds(x, 100_000), NOON.plusSeconds(100_000))
                .gives(plusHours(x, value(2).times(2)), NOON.plusHours(4))
                .gives(plusHours(plusDays(x, 1), -24), NOON)
                .check();
    }

    /** As a text the one would have decimals, the other none. */
    @Test
    void the_first_timestamp_that_is_not_null_is_compared_as_one() {
        OrderedExpr<LocalDateTime> noon = value(NOON.truncatedTo(ChronoUnit.HOURS));
        new Evaluation()
                .gives(
                        coalesce(noon, value(NOON))
                                .eq(NOON.truncatedTo(ChronoUnit.HOURS))
                                .asValue(),
                        true)
                .gives(greatest(noon, value(NOON)).eq(NOON).asValue(), true)
                .gives(
                        least(noon, value(NOON))
                                .le(NOON.truncatedTo(ChronoUnit.HOURS))
                                .asValue(),
                        true)
                .check();
    }

    @Test
    void beginnings_and_ends() {
        Evaluation all = new Evaluation();
        for (LocalDate date : DATES) {
            OrderedExpr<LocalDate> x = value(date);
            all.gives(startOfYear(x), date.withDayOfYear(1))
                    .gives(startOfQuarter(x), date.with(IsoFields.DAY_OF_QUARTER, 1))
                    .gives(startOfMonth(x), date.withDayOfMonth(1))
                    .gives(startOfWeek(x), date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                    .gives(startOfDay(x), date)
                    .gives(lastDayOfMonth(x), date.with(TemporalAdjusters.lastDayOfMonth()));
        }
        OrderedExpr<LocalDateTime> noon = value(NOON);
        all.gives(startOfYear(noon), LocalDateTime.parse("2024-01-01T00:00"))
                .gives(startOfQuarter(noon), LocalDateTime.parse("2024-04-01T00:00"))
                .gives(startOfMonth(noon), LocalDateTime.parse("2024-05-01T00:00"))
                .gives(startOfWeek(noon), LocalDateTime.parse("2024-05-13T00:00"))
                .gives(startOfDay(noon), LocalDateTime.parse("2024-05-17T00:00"))
                .gives(startOfHour(noon), LocalDateTime.parse("2024-05-17T12:00"))
                .gives(startOfMinute(noon), LocalDateTime.parse("2024-05-17T12:34"))
                .gives(lastDayOfMonth(noon), LocalDate.parse("2024-05-31"))
                .gives(startOfMonth(NOTHING), null)
                .check();
    }

    @Test
    void what_is_between_two_dates() {
        Random random = new Random(4);
        Evaluation all = new Evaluation();
        for (int pair = 0; pair < 60; pair++) {
            LocalDate from = LocalDate.of(2020, 1, 25).plusDays(random.nextInt(800));
            LocalDate to = from.plusDays(random.nextInt(1_000) - 400);
            all.gives(daysBetween(value(from), value(to)), (int) ChronoUnit.DAYS.between(from, to))
                    .gives(monthsBetween(value(from), value(to)), (int) ChronoUnit.MONTHS.between(from, to))
                    .gives(yearsBetween(value(from), value(to)), (int) ChronoUnit.YEARS.between(from, to));
        }
        all.gives(yearsBetween(value(LocalDate.of(2004, 2, 29)), value(LocalDate.of(2005, 2, 28))), 0)
                .gives(daysBetween(NOTHING, value(DATES.get(0))), null)
                .gives(secondsBetween(value(NOON), value(NOON.plusNanos(2_900_000_000L))), 2L)
                .gives(secondsBetween(value(NOON), value(NOON.minusNanos(2_900_000_000L))), -2L)
                .check();
    }

    @Test
    void conversions() {
        new Evaluation()
                .gives(asDate(value(NOON)), LocalDate.of(2024, 5, 17))
                .gives(asTime(value(NOON)), LocalTime.parse("12:34:56.789"))
                .gives(asTimestamp(value(DATES.get(0))), LocalDateTime.parse("2024-12-30T00:00"))
                .gives(makeDate(value(2024), value(2), value(9)), LocalDate.of(2024, 2, 9))
                .gives(makeDate(value(2024L), value(2L), value(9L)), LocalDate.of(2024, 2, 9))
                .gives(makeDate(year(value(NOON)), value(12), value(31)), LocalDate.of(2024, 12, 31))
                .gives(greatest(value(DATES.get(0)), value(DATES.get(1))), DATES.get(0))
                .gives(least(value(NOON), value(NOON.plusDays(1))), NOON)
                .gives(greatest(value(POINT), value(POINT.plusDays(1))), POINT.plusDays(1))
                .gives(value(NOON).nullIf(NOON), null)
                .gives(value(NOON).nullIf(NOON.plusDays(1)), NOON)
                .gives(value(DATES.get(1)).nullIf(DATES.get(2)), DATES.get(1))
                .gives(value(LocalTime.NOON).nullIf(LocalTime.MIDNIGHT), LocalTime.NOON)
                .check();
    }

    @Test
    void now() {
        everywhere(db -> {
            OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
            assertThat(Duration.between(select(currentTimestamp()).fetchOne(db), now)
                            .abs())
                    .isLessThan(Duration.ofMinutes(2));
            LocalDateTime local = select(localTimestamp()).fetchOne(db);
            assertThat(Duration.between(local, LocalDateTime.now(ZoneId.systemDefault()))
                            .abs())
                    .isLessThan(Duration.ofDays(1));
            assertThat(ChronoUnit.DAYS.between(
                            select(currentDate()).fetchOne(db), LocalDate.now(ZoneId.systemDefault())))
                    .isBetween(-1L, 1L);
            assertThat(select(plusDays(currentDate(), 1).gt(currentDate()).asValue())
                            .fetchOne(db))
                    .isTrue();
        });
    }

    @Test
    void what_a_type_does_not_have_is_refused() {
        assertThatThrownBy(() -> hour(value(DATES.get(0))).abs())
                .isInstanceOf(RefusedException.class)
                .hasMessage("hour(…) takes a value of type time or timestamp or timestamp with time zone, and An"
                        + " expression is date. [colonnade:statement]");
        assertThatThrownBy(() -> plusHours(value(DATES.get(0)), 1).isNull())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("plusHours(…) takes a value of type timestamp or timestamp with time zone");
        assertThatThrownBy(() -> month(value(LocalTime.NOON)).abs()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> plusDays(value(DATES.get(0)), value(1.5)).isNull())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("it takes a whole number. Convert it first: asInteger().");
        assertThatThrownBy(() -> value(NOON).asText().length())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Dates and UUIDs have one");
    }
}

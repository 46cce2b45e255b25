package io.colonnade.tests.type;

import static io.colonnade.Sql.asDate;
import static io.colonnade.Sql.atUtc;
import static io.colonnade.Sql.epochSecond;
import static io.colonnade.Sql.fromUtc;
import static io.colonnade.Sql.hour;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.plusHours;
import static io.colonnade.Sql.plusMonths;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.startOfDay;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.tests.db.NewMaybe;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What functions make of a point in time does not depend on the session's time zone. */
class InstantFunctionTest {
    /** On both sides of the hour that a session's clock skips, and about an end of a year and of February. */
    private static final List<OffsetDateTime> POINTS = List.of(
            OffsetDateTime.parse("2024-03-10T06:59:59.999999Z"),
            OffsetDateTime.parse("2024-03-10T07:00:00Z"),
            OffsetDateTime.parse("2024-03-31T00:30:00Z"),
            OffsetDateTime.parse("2024-03-31T01:00:00Z"),
            OffsetDateTime.parse("2024-01-31T03:15:00.5Z"),
            OffsetDateTime.parse("2023-12-31T23:30:00Z"),
            OffsetDateTime.parse("2024-02-29T04:00:00Z"));

    @ParameterizedTest(name = "a session of {0}")
    @CsvSource({"America/New_York", "Europe/Berlin", "+05:30", "UTC"})
    void functions_are_of_utc_in(ZoneId zone) {
        everywhereConnected((target, source) -> {
            Database db = Database.of(SessionZone.of(target, source, zone));
            for (OffsetDateTime point : POINTS) {
                insertInto(MAYBE).values(NewMaybe.id(1).anInstant(point)).execute(db);
                check(db, point, target + " at " + point);
                MAYBE.deleteByKey(1).execute(db);
            }
        });
    }

    private static void check(Database db, OffsetDateTime point, String where) {
        var x = MAYBE.anInstant;
        LocalDateTime utc = point.toLocalDateTime();
        assertThat(value(db, atUtc(x))).as(where).isEqualTo(utc);
        assertThat(value(db, hour(x))).as(where).isEqualTo(utc.getHour());
        assertThat(value(db, asDate(x))).as(where).isEqualTo(utc.toLocalDate());
        assertThat(value(db, epochSecond(x))).as(where).isEqualTo(point.toEpochSecond());
        assertThat(instant(db, fromUtc(atUtc(x)))).as(where).isEqualTo(point.toInstant());
        assertThat(instant(db, startOfDay(x)))
                .as(where)
                .isEqualTo(utc.toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(instant(db, plusHours(x, 24)))
                .as(where)
                .isEqualTo(point.plusHours(24).toInstant());
        assertThat(instant(db, plusMonths(x, 1)))
                .as(where)
                .isEqualTo(utc.plusMonths(1).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Instant instant(Database db, Expr<@Nullable OffsetDateTime> expression) {
        OffsetDateTime point = value(db, expression);
        return point == null ? null : point.toInstant();
    }

    private static <T> @Nullable T value(Database db, Expr<@Nullable T> expression) {
        return select(expression).from(MAYBE).where(MAYBE.id.eq(1)).fetchOne(db);
    }
}

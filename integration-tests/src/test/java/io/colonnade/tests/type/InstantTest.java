package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.ColonnadeException;
import io.colonnade.tests.db.NewMaybe;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in time are the same whatever the time zone of the JVM, which the drivers make that of the session. */
class InstantTest {
    private static final List<OffsetDateTime> POINTS = List.of(
            OffsetDateTime.parse("2024-03-31T01:30:00Z"),
            OffsetDateTime.parse("2024-10-27T01:30:00+02:00"),
            OffsetDateTime.parse("2024-10-27T02:30:00.123456+01:00"),
            OffsetDateTime.parse("2038-01-19T03:14:07Z"),
            OffsetDateTime.parse("1969-12-31T23:59:59.999999+11:00"),
            OffsetDateTime.parse("1883-11-18T12:00:00+05:30"),
            OffsetDateTime.parse("9999-12-31T00:00:00+14:00"));

    /** How many of them MySQL and MariaDB can keep: a timestamp there goes from 1970 to 2038. */
    private static final int SINCE_1970 = 4;

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/St_Johns", "Europe/Berlin", "Pacific/Kiritimati"})
    void are_kept_in_any_zone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        everywhereResult((target, db) -> {
            List<OffsetDateTime> points = MYSQL_FAMILY.contains(target) ? POINTS.subList(0, SINCE_1970) : POINTS;
            for (int id = 0; id < points.size(); id++) {
                insertInto(MAYBE)
                        .values(NewMaybe.id(id).anInstant(points.get(id)))
                        .execute(db);
            }
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            for (int id = 0; id < points.size(); id++) {
                OffsetDateTime point = points.get(id);
                assertThat(MAYBE.byKey(id).fetchOne(db).anInstant())
                        .hasToString(point.withOffsetSameInstant(ZoneOffset.UTC).toString());
                assertThat(select(MAYBE.id)
                                .from(MAYBE)
                                .where(MAYBE.anInstant.eq(point))
                                .fetch(db))
                        .containsExactly((long) id);
            }
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return points.size() > 0;
        });
    }

    @Test
    void what_a_timestamp_cannot_hold_is_an_error_and_never_null() {
        everywhereResult((target, db) -> {
            for (OffsetDateTime point : POINTS.subList(SINCE_1970, POINTS.size())) {
                NewMaybe row = NewMaybe.id(1).anInstant(point);
                if (MYSQL_FAMILY.contains(target)) {
                    assertThatThrownBy(() -> insertInto(MAYBE).values(row).execute(db))
                            .isInstanceOf(ColonnadeException.class);
                } else {
                    insertInto(MAYBE).values(row).execute(db);
                    MAYBE.deleteByKey(1).execute(db);
                }
            }
            return "done";
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/St_Johns", "Europe/Berlin"})
    void local_times_stay_what_they_are(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        LocalDateTime gap = LocalDateTime.of(2024, 3, 31, 2, 30);
        everywhere(db -> {
            insertInto(MAYBE).values(NewMaybe.id(1).aTimestamp(gap)).execute(db);
            assertThat(MAYBE.byKey(1).fetchOne(db).aTimestamp()).isEqualTo(gap);
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .where(MAYBE.aTimestamp.eq(gap))
                            .fetch(db))
                    .containsExactly(1L);
        });
    }

    @Test
    void the_least_the_first_and_one_that_is_given_instead() {
        everywhere(db -> {
            for (int id = 0; id < 3; id++) {
                insertInto(MAYBE)
                        .values(NewMaybe.id(id).anInstant(POINTS.get(id)))
                        .execute(db);
            }
            insertInto(MAYBE).values(NewMaybe.id(9)).execute(db);
            OffsetDateTime instead = OffsetDateTime.parse("2030-06-01T12:00:00.5Z");
            assertThat(select(MAYBE.anInstant.orElse(instead))
                            .from(MAYBE)
                            .where(MAYBE.id.eq(9))
                            .fetchOne(db))
                    .isEqualTo(instead);
            assertThat(select(min(MAYBE.anInstant)).from(MAYBE).fetchOne(db)).isEqualTo(POINTS.get(0));
            assertThat(select(value(instead)).fetchOne(db)).isEqualTo(instead);
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .where(MAYBE.anInstant.in(POINTS.get(1), instead))
                            .fetch(db))
                    .containsExactly(1L);
        });
    }
}

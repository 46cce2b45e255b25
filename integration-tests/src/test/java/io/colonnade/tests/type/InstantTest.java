package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.db.NewMaybe;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in time are the same whatever the time zone of the JVM, which the drivers make that of the session. */
class InstantTest {
    private static final List<OffsetDateTime> POINTS = List.of(
            OffsetDateTime.parse("2024-03-31T01:30:00Z"),
            OffsetDateTime.parse("2024-10-27T01:30:00+02:00"),
            OffsetDateTime.parse("1969-12-31T23:59:59.999999-11:00"),
            OffsetDateTime.parse("1883-11-18T12:00:00+05:30"),
            OffsetDateTime.parse("9999-12-31T00:00:00+14:00"));

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/St_Johns", "Europe/Berlin", "Pacific/Kiritimati"})
    void are_kept_in_any_zone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        everywhere(db -> {
            for (int id = 0; id < POINTS.size(); id++) {
                insertInto(MAYBE)
                        .values(NewMaybe.id(id).anInstant(POINTS.get(id)))
                        .execute(db);
            }
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            for (int id = 0; id < POINTS.size(); id++) {
                OffsetDateTime point = POINTS.get(id);
                assertThat(MAYBE.byKey(id).fetchOne(db).anInstant())
                        .hasToString(point.withOffsetSameInstant(ZoneOffset.UTC).toString());
                assertThat(select(MAYBE.id)
                                .from(MAYBE)
                                .where(MAYBE.anInstant.eq(point))
                                .fetch(db))
                        .containsExactly((long) id);
            }
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
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
}

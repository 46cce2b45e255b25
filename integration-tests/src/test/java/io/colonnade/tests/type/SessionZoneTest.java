package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Condition;
import io.colonnade.tests.db.NewMaybe;
import io.colonnade.tests.harness.Target;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Points in time in sessions whose time zone is not the JVM's, around the hour that is skipped and the one that comes
 * twice. H2, PostgreSQL and SQL Server are exact. MySQL stores and reads exactly, but compares by the session's clock,
 * and so computes; MariaDB stores by it, too. There the second of two equal hours counts as the first. A session whose
 * zone has no such hour, such as UTC, is exact everywhere.
 */
class SessionZoneTest {
    private static final List<OffsetDateTime> POINTS = List.of(
            OffsetDateTime.parse("2024-03-10T06:59:59.999999Z"),
            OffsetDateTime.parse("2024-03-10T07:00:00Z"),
            OffsetDateTime.parse("2024-03-31T00:59:59.999999Z"),
            OffsetDateTime.parse("2024-03-31T01:00:00Z"),
            OffsetDateTime.parse("2024-03-31T01:30:00Z"),
            OffsetDateTime.parse("2024-10-27T00:30:00Z"),
            OffsetDateTime.parse("2024-10-27T00:59:59.999999Z"),
            OffsetDateTime.parse("2024-10-27T01:30:00Z"),
            OffsetDateTime.parse("2024-11-03T05:30:00Z"),
            OffsetDateTime.parse("2024-11-03T05:59:59.999999Z"),
            OffsetDateTime.parse("2024-11-03T06:00:00Z"),
            OffsetDateTime.parse("2024-11-03T06:30:00Z"),
            OffsetDateTime.parse("2024-11-03T07:30:00Z"));

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void elsewhere() {
        TimeZone.setDefault(TimeZone.getTimeZone("Australia/Lord_Howe"));
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest(name = "a session of {0}")
    @CsvSource({"America/New_York", "Europe/Berlin", "+05:30", "UTC"})
    void points_in_time_in(ZoneId zone) {
        everywhereConnected((target, source) -> {
            Clock clock = new Clock(target, zone);
            Database db = Database.of(SessionZone.of(target, source, zone));
            write(db);
            for (int id = 0; id < POINTS.size(); id++) {
                check(db, clock, id);
            }
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .orderBy(MAYBE.anInstant.asc(), MAYBE.id.asc())
                            .fetch(db))
                    .as("%s in their order", target)
                    .isEqualTo(clock.sorted());
        });
    }

    @ParameterizedTest(name = "a session of {0}")
    @CsvSource({"America/New_York", "Europe/Berlin", "+05:30"})
    void local_times_in(ZoneId zone) {
        everywhereConnected((target, source) -> {
            Database db = Database.of(SessionZone.of(target, source, zone));
            for (LocalDateTime local : List.of(
                    LocalDateTime.of(2024, 3, 10, 2, 30),
                    LocalDateTime.of(2024, 3, 31, 2, 30),
                    LocalDateTime.of(2024, 10, 27, 2, 30),
                    LocalDateTime.of(2024, 11, 3, 1, 30))) {
                insertInto(MAYBE).values(NewMaybe.id(1).aTimestamp(local)).execute(db);
                assertThat(select(MAYBE.aTimestamp)
                                .from(MAYBE)
                                .where(MAYBE.aTimestamp.eq(local))
                                .fetch(db))
                        .as("%s", target)
                        .containsExactly(local);
                MAYBE.deleteByKey(1).execute(db);
            }
        });
    }

    /** Half of them by insert, half by update. */
    private static void write(Database db) {
        for (int id = 0; id < POINTS.size(); id++) {
            NewMaybe row = NewMaybe.id(id);
            if (id % 2 == 0) {
                insertInto(MAYBE).values(row.anInstant(POINTS.get(id))).execute(db);
            } else {
                insertInto(MAYBE).values(row).execute(db);
                update(MAYBE)
                        .set(MAYBE.anInstant, POINTS.get(id))
                        .where(MAYBE.id.eq(id))
                        .execute(db);
            }
        }
    }

    private static void check(Database db, Clock clock, int id) {
        OffsetDateTime point = POINTS.get(id);
        String name = clock.target + ", " + point;
        assertThat(MAYBE.byKey(id).fetchOne(db).anInstant())
                .as("%s is read", name)
                .isEqualTo(clock.stored(point));
        assertThat(select(max(MAYBE.anInstant))
                        .from(MAYBE)
                        .where(MAYBE.id.eq(id))
                        .fetchOne(db))
                .as("%s is the greatest", name)
                .isEqualTo(clock.computed(point));
        assertThat(select(MAYBE.anInstant.orElse(POINTS.get(0)))
                        .from(MAYBE)
                        .where(MAYBE.id.eq(id))
                        .fetchOne(db))
                .as("%s is the first of two", name)
                .isEqualTo(clock.computed(point));
        List<Long> equal = clock.equal(point);
        assertThat(ids(db, MAYBE.anInstant.eq(point))).as("= %s", name).isEqualTo(equal);
        assertThat(ids(db, MAYBE.anInstant.in(point, POINTS.get(0).minusYears(1))))
                .as("in %s", name)
                .isEqualTo(equal);
        assertThat(ids(db, MAYBE.anInstant.between(point, point)))
                .as("between %s", name)
                .isEqualTo(equal);
        assertThat(ids(db, MAYBE.anInstant.isNotDistinctFrom(point)))
                .as("not distinct from %s", name)
                .isEqualTo(equal);
        assertThat(ids(db, MAYBE.anInstant.lt(point))).as("< %s", name).isEqualTo(clock.before(point));
    }

    private static List<Long> ids(Database db, Condition condition) {
        return select(MAYBE.id)
                .from(MAYBE)
                .where(condition)
                .orderBy(MAYBE.id.asc())
                .fetch(db);
    }

    /** What a database makes of a point in time. */
    private record Clock(Target target, ZoneId zone) {
        private boolean isLocal() {
            return MYSQL_FAMILY.contains(target);
        }

        OffsetDateTime stored(OffsetDateTime point) {
            return target == MARIADB ? computed(point) : point;
        }

        OffsetDateTime computed(OffsetDateTime point) {
            return isLocal()
                    ? point.atZoneSameInstant(zone)
                            .withEarlierOffsetAtOverlap()
                            .toOffsetDateTime()
                            .withOffsetSameInstant(ZoneOffset.UTC)
                    : point;
        }

        private int compare(OffsetDateTime one, OffsetDateTime other) {
            ZoneId local = isLocal() ? zone : ZoneOffset.UTC;
            return one.atZoneSameInstant(local)
                    .toLocalDateTime()
                    .compareTo(other.atZoneSameInstant(local).toLocalDateTime());
        }

        List<Long> equal(OffsetDateTime point) {
            return ids(id -> compare(POINTS.get(id), point) == 0);
        }

        List<Long> before(OffsetDateTime point) {
            return ids(id -> compare(POINTS.get(id), point) < 0);
        }

        List<Long> sorted() {
            return IntStream.range(0, POINTS.size())
                    .boxed()
                    .sorted(Comparator.comparing(id -> stored(POINTS.get(id))))
                    .map(Integer::longValue)
                    .toList();
        }

        private static List<Long> ids(IntPredicate wanted) {
            return IntStream.range(0, POINTS.size())
                    .filter(wanted)
                    .asLongStream()
                    .boxed()
                    .toList();
        }
    }
}

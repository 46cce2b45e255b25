package io.colonnade.tests.run;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Filled.FILLED;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.dialect.H2;
import io.colonnade.error.RefusedException;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.tests.db.FilledRecord;
import io.colonnade.tests.db.MaybeAMood;
import io.colonnade.tests.db.MaybeRecord;
import io.colonnade.tests.db.NewPublisher;
import io.colonnade.tests.db.PublisherRecord;
import io.colonnade.type.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records that are inserted as they are. */
class RecordBatchTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 30, 15);

    private static FilledRecord filled(long id) {
        int number = (int) id;
        return new FilledRecord(
                id,
                id % 2 == 0,
                (short) -number,
                number * 3,
                id << 40,
                BigDecimal.valueOf(id).setScale(10),
                BigDecimal.valueOf(id).setScale(4),
                id / 2f,
                id / 4.0,
                "text " + id,
                "abc",
                "long text " + id,
                new byte[] {(byte) number, 0},
                LocalDate.of(2024, 2, number),
                LocalTime.of(number, 14, 15),
                NOON.plusDays(id),
                OffsetDateTime.parse("2024-02-29T13:14:15Z").plusHours(id),
                new UUID(id, 5),
                new Json("{\"a\":" + id + "}"),
                id % 2 == 0 ? FilledAMood.SO_SO : FilledAMood.CALM);
    }

    @Test
    void every_type_in_each_row_of_a_batch() {
        everywhere(db -> {
            List<FilledRecord> records = LongStream.rangeClosed(1, 4)
                    .mapToObj(RecordBatchTest::filled)
                    .toList();
            assertThat(insertInto(FILLED).records(records).executeBatch(db)).isEqualTo(4);
            List<FilledRecord> read =
                    select(FILLED).from(FILLED).orderBy(FILLED.id.asc()).fetch(db);
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("anInstant", "aJson")
                    .isEqualTo(records);
            assertThat(read)
                    .extracting(row -> row.aJson().text().replace(" ", ""))
                    .isEqualTo(records.stream().map(row -> row.aJson().text()).toList());
            assertThat(read)
                    .extracting(row -> row.anInstant().toInstant())
                    .isEqualTo(records.stream()
                            .map(row -> row.anInstant().toInstant())
                            .toList());
        });
    }

    private static MaybeRecord some(long id) {
        return new MaybeRecord(
                id,
                true,
                (short) 1,
                2,
                3L,
                BigDecimal.ONE.setScale(10),
                BigDecimal.ONE.setScale(4),
                1.5f,
                2.5,
                "text",
                "abc",
                "long",
                new byte[] {1},
                NOON.toLocalDate(),
                NOON.toLocalTime(),
                NOON,
                null,
                new UUID(1, 2),
                null,
                MaybeAMood.CALM);
    }

    private static MaybeRecord nothing(long id) {
        return new MaybeRecord(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    @Test
    void values_and_nulls_by_turns() {
        everywhere(db -> {
            List<MaybeRecord> records = List.of(nothing(1), some(2), nothing(3), nothing(4), some(5));
            assertThat(insertInto(MAYBE).records(records).executeBatch(db)).isEqualTo(5);
            assertThat(select(MAYBE).from(MAYBE).orderBy(MAYBE.id.asc()).fetch(db))
                    .usingRecursiveComparison()
                    .isEqualTo(records);
        });
    }

    private static PublisherRecord publisher(long id, @Nullable Long flagship) {
        return new PublisherRecord(id, "Press " + id, flagship);
    }

    private static List<String> presses(Executor db) {
        return select(PUBLISHER.name, PUBLISHER.flagshipId)
                .from(PUBLISHER)
                .where(PUBLISHER.name.startsWith("Press"))
                .orderBy(PUBLISHER.id.asc())
                .fetch(db)
                .stream()
                .map(row -> row.first() + " " + row.second())
                .toList();
    }

    @Test
    void more_than_are_sent_together_from_a_list_that_changes_afterwards() {
        everywhere(db -> {
            List<PublisherRecord> records = new ArrayList<>(LongStream.range(1_000, 3_500)
                    .mapToObj(id -> publisher(id, null))
                    .toList());
            var insert = insertInto(PUBLISHER).records(records);
            records.clear();
            assertThat(insert.executeBatch(db)).isEqualTo(2_500);
            assertThat(select(count())
                            .from(PUBLISHER)
                            .where(PUBLISHER.name.startsWith("Press"))
                            .fetchOne(db))
                    .isEqualTo(2_500);
        });
    }

    @Test
    void rows_that_are_there_already() {
        everywhere(db -> {
            insertInto(PUBLISHER)
                    .records(List.of(publisher(101, 1L), publisher(102, null), publisher(103, 3L)))
                    .executeBatch(db);
            insertInto(PUBLISHER)
                    .records(List.of(publisher(103, null), publisher(104, 3L), publisher(101, 1L)))
                    .onConflict(PUBLISHER.name)
                    .doUpdate(changes -> changes.set(PUBLISHER.flagshipId, 2L))
                    .executeBatch(db);
            assertThat(presses(db)).containsExactly("Press 101 2", "Press 102 null", "Press 103 2", "Press 104 3");
        });
    }

    @Test
    void records_with_changes_between_others() {
        everywhere(db -> {
            NewPublisher changed = NewPublisher.from(publisher(103, 3L));
            List<NewPublisher> rows = List.of(
                    NewPublisher.from(publisher(101, 1L)),
                    NewPublisher.from(publisher(102, 2L)),
                    changed.flagshipId(null),
                    NewPublisher.from(publisher(104, 1L)).flagshipId(2L),
                    NewPublisher.from(publisher(105, 1L)).flagshipId(2L).flagshipId(3L),
                    NewPublisher.from(publisher(106, null)));
            assertThat(insertInto(PUBLISHER).values(rows).executeBatch(db)).isEqualTo(6);
            assertThat(presses(db))
                    .containsExactly(
                            "Press 101 1",
                            "Press 102 2",
                            "Press 103 null",
                            "Press 104 2",
                            "Press 105 3",
                            "Press 106 null");
        });
    }

    @Test
    void records_and_other_rows_in_one_statement() {
        everywhere(db -> {
            insertInto(PUBLISHER)
                    .records(List.of(publisher(101, 1L), publisher(102, null)))
                    .values(NewPublisher.from(publisher(103, 2L)).flagshipId(3L))
                    .execute(db);
            assertThat(presses(db)).containsExactly("Press 101 1", "Press 102 null", "Press 103 3");
        });
    }

    @Test
    void a_record_with_a_null_where_none_may_be_and_none_at_all() {
        everywhere(db -> {
            List<PublisherRecord> records = List.of(publisher(101, 1L), new PublisherRecord(102, nameless(), 1L));
            assertThatThrownBy(() -> insertInto(PUBLISHER).records(records).executeBatch(db))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("PUBLISHER.name is NOT NULL");
            assertThatThrownBy(() -> insertInto(PUBLISHER).records(records).execute(db))
                    .isInstanceOf(RefusedException.class);
            assertThat(presses(db)).isEmpty();
            assertThat(insertInto(PUBLISHER)
                            .records(Collections.<PublisherRecord>emptyList())
                            .executeBatch(db))
                    .isZero();
        });
        assertThatThrownBy(() -> NewPublisher.from(new PublisherRecord(102, nameless(), 1L)))
                .isInstanceOf(RefusedException.class);
    }

    /** What somebody gives who does not check nullness. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static String nameless() {
        return null;
    }

    @Test
    void the_columns_that_can_be_written() {
        assertThat(insertInto(PUBLISHER)
                        .records(List.of(publisher(1, 1L), publisher(2, null)))
                        .toSql(H2.at(2)))
                .isEqualTo("insert into \"publisher\" (\"name\", \"flagship_id\") values (?, ?), (?, ?)");
    }
}

package io.colonnade.tests.run;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that are inserted by the driver's batches. */
class BatchTest {
    private static List<NewPublisher> publishers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> NewPublisher.name("Press " + number))
                .toList();
    }

    private static long pressCount(Executor db) {
        return select(count())
                .from(PUBLISHER)
                .where(PUBLISHER.name.startsWith("Press"))
                .fetchOne(db);
    }

    @Test
    void more_rows_than_are_sent_together() {
        everywhere(db -> {
            assertThat(insertInto(PUBLISHER).values(publishers(2_500)).executeBatch(db))
                    .isEqualTo(2_500);
            assertThat(pressCount(db)).isEqualTo(2_500);
        });
    }

    @Test
    void rows_with_other_columns_in_between() {
        everywhere(db -> {
            List<NewPublisher> rows = new ArrayList<>(publishers(3));
            rows.add(1, NewPublisher.name("Press of Emma").flagshipId(1L));
            assertThat(insertInto(PUBLISHER).values(rows).executeBatch(db)).isEqualTo(4);
            assertThat(select(PUBLISHER.name)
                            .from(PUBLISHER)
                            .where(PUBLISHER.flagshipId.eq(1L), PUBLISHER.name.startsWith("Press"))
                            .fetchOne(db))
                    .isEqualTo("Press of Emma");
            assertThat(pressCount(db)).isEqualTo(4);
        });
    }

    @Test
    void nulls_and_rows_that_are_there_already() {
        everywhere(db -> {
            insertInto(PUBLISHER)
                    .values(List.of(publisher(1, 1L), publisher(2, null), publisher(3, 3L)))
                    .executeBatch(db);
            insertInto(PUBLISHER)
                    .values(List.of(publisher(1, null), publisher(4, null), publisher(2, 2L), publisher(5, 1L)))
                    .onConflict(PUBLISHER.name)
                    .doUpdate(PUBLISHER.flagshipId)
                    .executeBatch(db);
            insertInto(PUBLISHER)
                    .values(List.of(publisher(3, null), publisher(4, 3L), publisher(6, 1L)))
                    .onConflict(PUBLISHER.name)
                    .doUpdate(changes -> changes.set(PUBLISHER.flagshipId, 2L))
                    .executeBatch(db);

            assertThat(select(PUBLISHER.name, PUBLISHER.flagshipId)
                            .from(PUBLISHER)
                            .where(PUBLISHER.name.startsWith("Press"))
                            .orderBy(PUBLISHER.name.asc())
                            .fetch(db))
                    .extracting(Object::toString)
                    .containsExactly(
                            "Row2[first=Press 1, second=null]",
                            "Row2[first=Press 2, second=2]",
                            "Row2[first=Press 3, second=2]",
                            "Row2[first=Press 4, second=2]",
                            "Row2[first=Press 5, second=1]",
                            "Row2[first=Press 6, second=1]");
        });
    }

    private static NewPublisher publisher(int number, @Nullable Long flagship) {
        return NewPublisher.name("Press " + number).flagshipId(flagship);
    }

    @Test
    void none() {
        everywhere(db -> assertThat(insertInto(PUBLISHER).values(publishers(0)).executeBatch(db))
                .isZero());
    }

    @Test
    void all_rows_or_none() {
        everywhere(db -> {
            List<NewPublisher> rows = new ArrayList<>(publishers(1_500));
            rows.add(NewPublisher.name("Press 7"));
            assertThatThrownBy(() -> insertInto(PUBLISHER).values(rows).executeBatch(db))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.UNIQUE));

            assertThat(pressCount(db)).isZero();
        });
    }

    /** What was done before and after is kept, as of any other statement that fails. */
    @Test
    void all_rows_or_none_in_a_transaction_that_goes_on() {
        everywhere(db -> {
            List<NewPublisher> rows = new ArrayList<>(publishers(1_500));
            rows.add(NewPublisher.name("Press 7"));
            db.transaction(tx -> {
                insertInto(PUBLISHER).values(NewPublisher.name("Press before")).execute(tx);
                assertThatThrownBy(() -> insertInto(PUBLISHER).values(rows).executeBatch(tx))
                        .isInstanceOf(DatabaseException.class);
                insertInto(PUBLISHER).values(NewPublisher.name("Press after")).execute(tx);
            });

            assertThat(pressCount(db)).isEqualTo(2);
        });
    }

    @Test
    void in_a_transaction_that_is_rolled_back() {
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        assertThat(insertInto(PUBLISHER).values(publishers(10)).executeBatch(tx))
                                .isEqualTo(10);
                        throw new IllegalStateException("no more");
                    }))
                    .hasMessage("no more");
            assertThat(pressCount(db)).isZero();
        });
    }
}

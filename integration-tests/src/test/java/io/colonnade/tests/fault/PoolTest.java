package io.colonnade.tests.fault;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewPublisher;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools that have no connection to give, and pools whose connections commit only when they are told to. */
@Timeout(120)
@SuppressWarnings("CheckReturnValue") // what fails gives nothing
class PoolTest {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);

    @Test
    void without_a_free_connection_it_is_said_what_may_hold_them() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool);
                try (Stream<Integer> open = DIGITS.stream(db)) {
                    assertThatThrownBy(() -> DIGITS.fetch(db))
                            .isInstanceOfSatisfying(
                                    DatabaseException.class,
                                    failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONNECTION))
                            .hasMessageStartingWith("No connection was free in time. Likely all of the pool are in use:"
                                    + " close each stream (in a try with resources), use no db.outside() within a"
                                    + " transaction");
                    assertThat(open).hasSize(10);
                }
                assertThat(DIGITS.fetch(db)).hasSize(10);
            }
        });
    }

    @Test
    void outside_within_a_transaction_needs_a_second_connection() throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool);
                assertThatThrownBy(() -> db.transaction(tx -> DIGITS.fetch(db.outside())))
                        .hasMessageStartingWith("No connection was free in time.");
                Pools.assertAllBack(pool);
            }
        });
    }

    @Test
    void a_thread_that_waits_for_a_connection_can_be_interrupted() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool);
                try (Stream<Integer> open = DIGITS.stream(db)) {
                    Thread.currentThread().interrupt();
                    Throwable failure = catchThrowable(() -> DIGITS.fetch(db));
                    assertThat(Thread.interrupted()).isTrue();
                    assertThat(failure)
                            .isInstanceOfSatisfying(
                                    DatabaseException.class,
                                    said -> assertThat(said.kind()).isEqualTo(ErrorKind.INTERRUPTED));
                    assertThat(open).hasSize(10);
                }
            }
        });
    }

    /** The pool undoes what is not committed when it gets its connection back. */
    @Test
    void where_connections_do_not_commit_by_themselves_each_statement_is_committed() throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.withoutAutoCommit(dataSource)) {
                Database db = Database.of(pool);
                insertInto(DIGIT).values(NewDigit.n(10)).execute(db);
                insertInto(DIGIT).values(NewDigit.n(11)).returning(DIGIT.n).fetchOne(db);
                insertInto(PUBLISHER)
                        .values(List.of(NewPublisher.name("Batch")))
                        .executeBatch(db);
                update(PUBLISHER)
                        .set(PUBLISHER.name, "Changed")
                        .where(PUBLISHER.name.eq("Batch"))
                        .execute(db);
                db.transaction(tx -> insertInto(DIGIT).values(NewDigit.n(12)).execute(tx));
                assertThatThrownBy(
                                () -> insertInto(DIGIT).values(NewDigit.n(12)).execute(db))
                        .isInstanceOf(DatabaseException.class);
                DIGITS.stream(db).close();
                Pools.assertAllBack(pool);
            }
            Database other = Database.of(dataSource);
            assertThat(DIGITS.fetch(other)).contains(10, 11, 12).hasSize(13);
            assertThat(select(count())
                            .from(PUBLISHER)
                            .where(PUBLISHER.name.eq("Changed"))
                            .fetchOne(other))
                    .isEqualTo(1);
        });
    }
}

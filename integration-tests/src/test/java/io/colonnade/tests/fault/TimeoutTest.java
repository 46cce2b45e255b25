package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.scalarNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.harness.Target;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements that run longer than they may. */
@Timeout(120)
@SuppressWarnings("CheckReturnValue") // what fails gives nothing
class TimeoutTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);

    private static void assertTimesOut(ThrowingCallable call) {
        long start = System.nanoTime();
        assertThatThrownBy(call).isInstanceOfSatisfying(DatabaseException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(ErrorKind.STATEMENT_TIMEOUT);
            assertThat(failure).hasMessageStartingWith("The statement was cancelled, or ran longer than allowed");
        });
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SECOND, Duration.ofSeconds(20));
    }

    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    @Test
    void each_verb_is_cancelled_and_the_next_statement_works() throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool).timeout(SECOND);
                assertTimesOut(() -> Slow.QUERY.fetch(db));
                assertTimesOut(() -> Slow.QUERY.stream(db).toList());
                assertTimesOut(() -> update(PUBLISHER)
                        .set(PUBLISHER.flagshipId, scalarNumber(Slow.QUERY))
                        .where(PUBLISHER.id.eq(1))
                        .execute(db));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                Pools.assertAllBack(pool);
            }
        });
    }

    @Test
    void it_is_said_of_each_statement_of_a_transaction() {
        everywhere(db -> {
            assertTimesOut(() -> db.timeout(SECOND).transaction(tx -> {
                add(tx, 10);
                Slow.QUERY.fetch(tx);
            }));
            assertThat(DIGITS.fetch(db)).hasSize(10);
        });
    }

    /** H2 keeps it for the whole connection. */
    @Test
    void nothing_of_it_stays_on_the_connection() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool);
                assertThat(DIGITS.fetch(db.timeout(Duration.ofSeconds(7)))).hasSize(10);
                DIGITS.stream(db.timeout(Duration.ofSeconds(7))).close();
                assertThatThrownBy(() -> add(db.timeout(Duration.ofSeconds(7)), 1))
                        .isInstanceOf(DatabaseException.class);
                try (Connection connection = pool.getConnection();
                        PreparedStatement statement = connection.prepareStatement("select 1")) {
                    assertThat(statement.getQueryTimeout()).isZero();
                }
            }
        });
    }

    /** Of two that end in the order in which they began, too. MySQL's driver has one at a time. */
    @Test
    void nothing_of_streams_stays_on_the_connection() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database.of(pool).timeout(Duration.ofSeconds(7)).transaction(tx -> {
                    Iterator<Integer> first = DIGITS.stream(tx).iterator();
                    if (target != Target.MYSQL) {
                        Iterator<Integer> second = DIGITS.stream(tx).iterator();
                        first.forEachRemaining(n -> assertThat(n).isNotNegative());
                        second.forEachRemaining(n -> assertThat(n).isNotNegative());
                    }
                });
                try (Connection connection = pool.getConnection();
                        PreparedStatement statement = connection.prepareStatement("select 1")) {
                    assertThat(statement.getQueryTimeout()).isZero();
                }
            }
        });
    }

    @Test
    void it_neither_begins_nor_ends_a_transaction() {
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        throw new IOException("mine");
                    }))
                    .hasMessage("mine");
            assertThatThrownBy(() -> db.timeout(Duration.ofSeconds(7)).transaction(tx -> {
                        add(tx, 10);
                        assertThat(DIGITS.fetch(tx)).hasSize(11);
                        throw new IOException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(DIGITS.fetch(db)).hasSize(10);
        });
    }

    @Test
    void what_waits_for_a_lock_is_cancelled_too() {
        everywhere(db -> db.transaction(tx -> {
            rename(tx);
            assertThatThrownBy(() -> rename(db.timeout(SECOND).outside()))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            failure -> assertThat(failure.kind())
                                    .isIn(Set.of(ErrorKind.STATEMENT_TIMEOUT, ErrorKind.LOCK_TIMEOUT)));
        }));
    }

    private static void rename(Executor db) {
        update(PUBLISHER).set(PUBLISHER.name, "First").where(PUBLISHER.id.eq(1)).execute(db);
    }

    @Test
    void inside_a_transaction_the_database_is_refused_with_a_timeout_too() {
        everywhere(db -> db.transaction(
                tx -> assertThatThrownBy(() -> DIGITS.fetch(db.timeout(SECOND))).isInstanceOf(RefusedException.class)));
    }

    @Test
    void it_is_of_whole_seconds_as_drivers_count_them() {
        everywhere(db -> Stream.of(
                        Duration.ZERO, Duration.ofMillis(1_500), Duration.ofSeconds(-1), Duration.ofDays(1L << 20))
                .forEach(limit -> assertThatThrownBy(() -> db.timeout(limit))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("is no whole number of seconds from 1 on")));
    }

    @Test
    void a_stream_that_is_read_slowly_is_no_statement_that_runs_long() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (Stream<Integer> rows = DIGITS.stream(Database.of(dataSource).timeout(SECOND))) {
                assertThat(rows.peek(row -> sleep()).count()).isEqualTo(10);
            }
        });
    }

    /** MariaDB's server waits for the reader of more than fits between them, and counts that. */
    @Test
    void a_long_stream_that_is_read_slowly_runs_long_on_mariadb() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Database db = Database.of(dataSource).timeout(SECOND);
            if (target == Target.MARIADB) {
                assertTimesOut(() -> readSlowly(db));
            } else {
                assertThat(readSlowly(db)).isEqualTo(1_000_000);
            }
        });
    }

    private static long readSlowly(Database db) {
        AtomicLong count = new AtomicLong();
        try (Stream<Integer> rows = Many.rows(6).stream(db)) {
            rows.forEach(row -> {
                if (count.getAndIncrement() < 10) {
                    sleep();
                }
            });
        }
        return count.get();
    }

    private static void sleep() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that the server cuts. */
@Timeout(120)
class LostConnectionTest {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);

    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    private static void assertKind(@Nullable Throwable failure, ErrorKind kind) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        DatabaseException.class, said -> assertThat(said.kind()).isEqualTo(kind));
    }

    private static void cut(Target target, DataSource dataSource) {
        try {
            new Sessions(target, dataSource).killOthers();
            Thread.sleep(100);
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Trial {
        void on(Target target, Database db, Runnable cut);
    }

    /** On a pool of one connection, which is there again after what happened to it, without any change. */
    private static void everywhere(Trial trial) throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool);
                assertThat(DIGITS.fetch(db)).hasSize(10);
                trial.on(target, db, () -> cut(target, dataSource));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                Pools.assertAllBack(pool);
            }
        });
    }

    private static CompletableFuture<Void> soon(Runnable cut) {
        return CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
            cut.run();
        });
    }

    /** H2 closes a session at work without a lock: it is found closed, cancelled, or without its transaction. */
    private static void assertBroken(@Nullable Throwable failure, Target target) {
        if (target == Target.H2) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            said -> assertThat(said.kind())
                                    .isIn(ErrorKind.CONNECTION, ErrorKind.STATEMENT_TIMEOUT, ErrorKind.OTHER));
        } else {
            assertKind(failure, ErrorKind.CONNECTION);
            assertThat(failure).hasMessageStartingWith("The connection to the database broke");
        }
    }

    @Test
    void in_the_middle_of_a_query_it_is_said_and_the_next_query_works() throws Exception {
        everywhere((target, db, cut) -> {
            CompletableFuture<Void> done = soon(cut);
            Throwable failure = catchThrowable(() -> Slow.QUERY.fetch(db));
            done.join();
            assertBroken(failure, target);
        });
    }

    @Test
    void in_the_middle_of_a_transaction_nothing_of_it_is_done() throws Exception {
        everywhere((target, db, cut) -> assertKind(
                catchThrowable(() -> db.transaction(tx -> {
                    add(tx, 10);
                    cut.run();
                    add(tx, 11);
                })),
                ErrorKind.CONNECTION));
    }

    /** Drivers wrap what happened in a batch, MariaDB's twice. */
    @Test
    void in_a_batch_it_is_said_all_the_same() throws Exception {
        everywhere((target, db, cut) -> assertKind(
                catchThrowable(() -> db.transaction(tx -> {
                    add(tx, 10);
                    cut.run();
                    insertInto(DIGIT)
                            .values(List.of(NewDigit.n(11), NewDigit.n(12), NewDigit.n(13)))
                            .executeBatch(tx);
                })),
                ErrorKind.CONNECTION));
    }

    @Test
    void a_transaction_does_not_go_on_without_its_connection() throws Exception {
        everywhere((target, db, cut) -> assertThatThrownBy(() -> db.transaction(tx -> {
                    cut.run();
                    assertKind(catchThrowable(() -> add(tx, 10)), ErrorKind.CONNECTION);
                    add(tx, 11);
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("The database has undone this transaction"));
    }

    @Test
    void at_the_commit_nobody_knows_whether_it_is_done() throws Exception {
        everywhere((target, db, cut) -> {
            Throwable failure = catchThrowable(() -> db.transaction(tx -> {
                add(tx, 10);
                cut.run();
            }));
            assertKind(failure, ErrorKind.OUTCOME_UNKNOWN);
            assertThat(failure)
                    .hasMessageStartingWith("The transaction could not be committed: The database was cut off before it"
                            + " had answered, so that nobody knows whether the change was made");
        });
    }

    /** H2 finds out before it sends the statement. */
    @Test
    void a_change_outside_of_a_transaction_is_its_own_commit() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (Connection connection = wrapped.dataSource().getConnection()) {
                Database db = Database.of(new Kept(connection));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                cut(target, dataSource);
                assertKind(
                        catchThrowable(() -> add(db, 10)),
                        target == Target.H2 ? ErrorKind.CONNECTION : ErrorKind.OUTCOME_UNKNOWN);
            }
            wrapped.assertAllClosed();
        });
    }

    @Test
    void a_query_changes_nothing_and_leaves_no_doubt() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (Connection connection = wrapped.dataSource().getConnection()) {
                Database db = Database.of(new Kept(connection));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                cut(target, dataSource);
                assertKind(catchThrowable(() -> DIGITS.fetch(db)), ErrorKind.CONNECTION);
            }
            wrapped.assertAllClosed();
        });
    }

    @Test
    void in_the_middle_of_a_stream_it_is_said_and_all_is_closed() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            Throwable failure = catchThrowable(() -> {
                Iterator<Integer> rows = Many.rows(6).stream(db).iterator();
                rows.next();
                cut(target, dataSource);
                while (rows.hasNext()) {
                    rows.next();
                }
            });
            assertThat(failure).isInstanceOf(DatabaseException.class);
            assertThat(((DatabaseException) failure).kind()).isIn(ErrorKind.CONNECTION, ErrorKind.OUTCOME_UNKNOWN);
            wrapped.assertAllClosed();
            assertThat(DIGITS.fetch(db)).hasSize(10);
        });
    }
}

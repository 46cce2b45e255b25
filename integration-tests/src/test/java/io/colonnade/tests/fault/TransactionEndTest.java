package io.colonnade.tests.fault;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.harness.Target;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How a transaction ends when its end fails: the first error wins, and what was to be undone is undone. */
class TransactionEndTest {
    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    private static long howMany(DataSource dataSource) {
        return select(count()).from(DIGIT).fetchOne(Database.of(dataSource));
    }

    private static List<String> suppressedIn(Throwable failure) {
        return Stream.of(failure.getSuppressed())
                .map(later -> later.getCause() == null
                        ? later.getMessage()
                        : later.getCause().getMessage())
                .toList();
    }

    @Test
    void the_work_s_own_failure_wins_over_those_of_rollback_and_close() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            wrapped.failing("Connection.rollback").failingAfterwards("Connection.close");
            IOException mine = new IOException("mine");
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        throw mine;
                    }))
                    .isSameAs(mine);
            assertThat(suppressedIn(mine)).containsExactly("Connection.rollback failed", "Connection.close failed");
            wrapped.assertAllClosed();
        });
    }

    @Test
    void a_rollback_that_fails_commits_nothing() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            wrapped.failing("Connection.rollback");
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        throw new IOException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(howMany(dataSource)).isEqualTo(10);
            wrapped.healed();
            add(db, 11);
            assertThat(howMany(dataSource)).isEqualTo(11);
        });
    }

    @Test
    void a_commit_that_fails_is_said_and_undone() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            wrapped.failing("Connection.commit");
            assertThatThrownBy(() -> db.transaction(tx -> add(tx, 10)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("The transaction could not be committed (no SQLState, code 0)")
                    .hasRootCauseMessage("Connection.commit failed")
                    .hasNoSuppressedExceptions();
            assertThat(howMany(dataSource)).isEqualTo(10);
            wrapped.assertAllClosed();
        });
    }

    @Test
    void when_all_of_its_end_fails_the_commit_is_what_is_said() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            wrapped.failing("Connection.commit")
                    .failing("Connection.rollback")
                    .failingAfterwards("Connection.close")
                    .failingAfterwards("Connection.abort");
            Throwable failure = catchThrowable(() -> db.transaction(tx -> add(tx, 10)));
            assertThat(failure).hasRootCauseMessage("Connection.commit failed");
            assertThat(suppressedIn(failure)).containsExactly("Connection.rollback failed", "Connection.close failed");
            wrapped.assertAllClosed();
            assertThat(howMany(dataSource)).isEqualTo(10);
        });
    }

    @Test
    void a_connection_that_cannot_be_given_back_is_said() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            wrapped.failingAfterwards("Connection.close");
            assertThatThrownBy(() -> db.transaction(tx -> add(tx, 10)))
                    .hasMessageStartingWith("A connection could not be given back");
            assertThat(howMany(dataSource)).isEqualTo(11);
        });
    }

    @Test
    void autocommit_that_cannot_be_set_back_is_said_and_its_connection_cut() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Connection connection = wrapped.dataSource().getConnection();
            Database db = Database.of(new Kept(connection));
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        wrapped.failing("Connection.setAutoCommit");
                    }))
                    .hasMessageStartingWith("The transaction was committed, but autocommit could not be set back")
                    .hasRootCauseMessage("Connection.setAutoCommit failed");
            assertThat(wrapped.calls("Connection.abort")).isEqualTo(1);
            assertThat(howMany(dataSource)).isEqualTo(11);
        });
    }

    @Test
    void a_savepoint_that_cannot_be_gone_back_to_undoes_the_whole_transaction() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            Throwable failure = catchThrowable(() -> db.transaction(tx -> {
                add(tx, 10);
                wrapped.failing("Connection.rollback");
                assertThatThrownBy(() -> tx.transaction(inner -> {
                            add(inner, 11);
                            throw new IOException("inner");
                        }))
                        .hasMessage("inner");
                wrapped.healed();
            }));
            assertThat(failure)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("The changes since a savepoint could not be undone");
            assertThat(howMany(dataSource)).isEqualTo(10);
            wrapped.assertAllClosed();
        });
    }

    /** H2 has no connections that only read. */
    @Test
    void autocommit_isolation_and_read_only_are_as_they_were() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (Connection connection = dataSource.getConnection()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                Database db = Database.of(new Kept(connection));
                db.transaction(tx -> {
                    add(tx, 10);
                    assertThatThrownBy(() -> tx.transaction(inner -> add(inner, 10)))
                            .isInstanceOf(DatabaseException.class);
                });
                assertThatThrownBy(() -> db.transaction(tx -> add(tx, 10))).isInstanceOf(DatabaseException.class);
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
                assertThat(connection.isReadOnly()).isFalse();
                connection.setReadOnly(true);
                select(DIGIT.n).from(DIGIT).stream(db).close();
                assertThat(connection.isReadOnly()).isEqualTo(target != Target.H2);
                assertThat(connection.getAutoCommit()).isTrue();
            }
        });
    }
}

package io.colonnade.tests.listen;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Connections;
import io.colonnade.jdbc.Database;
import io.colonnade.listen.Outcome;
import io.colonnade.listen.StatementListener;
import io.colonnade.listen.StatementRun;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewDigit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Listeners that throw lose no row, no connection and no exception. */
class WrongListenerTest {
    private final IllegalStateException wrongListener = new IllegalStateException("listener");
    private final AssertionError failedAssertion = new AssertionError("assertion");

    /** Throws before a statement, after it, or never. */
    private record Throwing(
            @Nullable RuntimeException before, @Nullable Throwable after) implements StatementListener {
        @Override
        public void before(StatementRun run) {
            if (before != null) {
                throw before;
            }
        }

        @Override
        public void after(StatementRun run, Outcome outcome) {
            if (after instanceof Error error) {
                throw error;
            }
            if (after instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** Connections of which it is known how many are out. */
    private record Counted(DataSource dataSource, AtomicInteger out) implements Connections {
        Counted(DataSource dataSource) {
            this(dataSource, new AtomicInteger());
        }

        @Override
        public Connection acquire() throws SQLException {
            out.incrementAndGet();
            return dataSource.getConnection();
        }

        @Override
        public void release(Connection connection) throws SQLException {
            out.decrementAndGet();
            connection.close();
        }

        @Override
        public boolean ownsTransactions() {
            return true;
        }
    }

    @FunctionalInterface
    private interface Trial {
        void on(Database db);
    }

    /** Tries it everywhere; every connection has come back, and there are so many digits then. */
    private static void everywhere(int digits, Trial trial) {
        everywhereConnected((target, dataSource) -> {
            Counted connections = new Counted(dataSource);
            Database db = Database.of(connections);
            trial.on(db);
            assertThat(connections.out()).hasValue(0);
            assertThat(select(count()).from(DIGIT).fetchOne(db)).isEqualTo(digits);
        });
    }

    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    @Test
    void what_it_throws_before_comes_out_and_nothing_is_sent() {
        everywhere(10, plain -> {
            Told first = new Told();
            Told last = new Told();
            Database db = plain.listening(first)
                    .listening(new Throwing(wrongListener, null))
                    .listening(last);
            assertThatThrownBy(() -> add(db, 10)).isSameAs(wrongListener);
            assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).fetch(db)).isSameAs(wrongListener);
            assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).stream(db)).isSameAs(wrongListener);
            assertThatThrownBy(() -> insertInto(DIGIT)
                            .values(List.of(NewDigit.n(11), NewDigit.n(12)))
                            .executeBatch(db))
                    .isSameAs(wrongListener);
            assertThatThrownBy(() -> db.transaction(tx -> add(tx, 13))).isSameAs(wrongListener);
            assertThat(first.outcomes).hasSize(5).allMatch(outcome -> outcome.error() == wrongListener);
            assertThat(last.lines).isEmpty();
        });
    }

    @Test
    void what_it_throws_after_is_logged_and_the_rows_are_given() {
        try (Logged logged = Logged.under("io.colonnade.sql")) {
            everywhere(11, plain -> {
                logged.records().clear();
                Told first = new Told();
                Database db = plain.listening(first).listening(new Throwing(null, wrongListener));
                add(db, 10);
                assertThat(select(DIGIT.n).from(DIGIT).fetch(db)).hasSize(11);
                try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db)) {
                    assertThat(rows.count()).isEqualTo(11);
                }
                assertThat(first.outcomes).extracting(Outcome::rows).containsExactly(1L, 11L, 11L);
                assertThat(logged.records()).hasSize(3).allSatisfy(one -> {
                    assertThat(one.getLevel()).isEqualTo(Level.SEVERE);
                    assertThat(one.getThrown()).isSameAs(wrongListener);
                    assertThat(one.getMessage()).startsWith("A listener threw after a statement that had run: ");
                });
            });
        }
    }

    @Test
    void a_failed_assertion_comes_out() {
        everywhere(11, plain -> {
            Told first = new Told();
            Database db = plain.listening(first).listening(new Throwing(null, failedAssertion));
            assertThatThrownBy(() -> add(db, 10)).isSameAs(failedAssertion);
            assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).fetch(db)).isSameAs(failedAssertion);
            Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db);
            assertThat(rows.iterator().hasNext()).isTrue();
            assertThatThrownBy(rows::close).isSameAs(failedAssertion);
            assertThatThrownBy(() -> db.transaction(tx -> add(tx, 11))).isSameAs(failedAssertion);
            assertThat(first.outcomes).hasSize(4).allMatch(outcome -> outcome.error() == null);
        });
    }

    @Test
    void the_failure_of_the_statement_wins() {
        everywhere(10, plain -> {
            for (Throwable wrong : List.of(new IllegalStateException("listener"), new AssertionError("assertion"))) {
                Told first = new Told();
                Database db = plain.listening(first).listening(new Throwing(null, wrong));
                Throwable failure = catchThrowable(() -> add(db, 7));
                assertThat(failure).isInstanceOf(DatabaseException.class).hasSuppressedException(wrong);
                assertThat(first.outcome().error()).isSameAs(failure);
                Throwable unsent = catchThrowable(() -> select(DIGIT.n)
                        .from(DIGIT)
                        .fetch(plain.listening(new Throwing(null, wrong))
                                .listening(new Throwing(wrongListener, null))));
                assertThat(unsent).isSameAs(wrongListener).hasSuppressedException(wrong);
            }
        });
    }
}

package io.colonnade.tests.fault;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.jdbc.Transaction;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.harness.Target;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A failure that the work catches and says nothing about: half a transaction is never committed in silence. */
@Timeout(120)
class CaughtFailureTest {
    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    private static boolean isThere(Executor db, int n) {
        return select(count()).from(DIGIT).where(DIGIT.n.eq(n)).fetchOne(db) == 1;
    }

    private static void addTwice(Transaction tx, int n) {
        add(tx, n);
        assertThatThrownBy(() -> add(tx, n))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.UNIQUE));
    }

    /** PostgreSQL then answers a commit with a rollback, of which its driver says nothing. */
    @Test
    void a_statement_that_failed_undoes_all_on_postgres_and_itself_elsewhere() {
        everywhereResult((target, db) -> {
            Throwable failure = catchThrowable(() -> db.transaction(tx -> addTwice(tx, 10)));
            if (target == Target.POSTGRES) {
                assertThat(failure)
                        .isInstanceOfSatisfying(
                                DatabaseException.class,
                                said -> assertThat(said.kind()).isEqualTo(ErrorKind.UNIQUE));
            } else {
                assertThat(failure).isNull();
            }
            assertThat(isThere(db, 10)).isEqualTo(failure == null);
            return "all or nothing, and said";
        });
    }

    @Test
    void what_follows_it_on_postgres_is_refused_by_name() {
        everywhereResult((target, db) -> {
            Throwable failure = catchThrowable(() -> db.transaction(tx -> {
                addTwice(tx, 10);
                add(tx, 11);
            }));
            if (target == Target.POSTGRES) {
                assertThat(failure)
                        .isInstanceOf(RefusedException.class)
                        .hasMessageStartingWith("The database has undone this transaction, as a statement in it failed"
                                + " (UNIQUE); what follows would not belong to it.");
                assertThat(failure.getSuppressed()).hasSize(1);
            } else {
                assertThat(failure).isNull();
            }
            assertThat(isThere(db, 11)).isEqualTo(failure == null);
            return "all or nothing, and said";
        });
    }

    @Test
    void a_nested_transaction_keeps_the_failure_to_itself() {
        everywhere(db -> {
            db.transaction(tx -> {
                add(tx, 10);
                assertThatThrownBy(() -> tx.transaction(inner -> {
                            add(inner, 11);
                            add(inner, 11);
                        }))
                        .isInstanceOf(DatabaseException.class);
                add(tx, 12);
            });
            assertThat(isThere(db, 10) && isThere(db, 12)).isTrue();
        });
    }

    /** What fails on our side, before or after the server: the transaction is whole. */
    @Test
    void a_value_that_cannot_be_read_undoes_nothing() {
        everywhere(db -> {
            db.transaction(tx -> {
                add(tx, 10);
                assertThatThrownBy(() -> select(sql("'x'").as(io.colonnade.type.SqlTypes.INTEGER))
                                .fetch(tx))
                        .isInstanceOf(DatabaseException.class);
                add(tx, 11);
            });
            assertThat(isThere(db, 10) && isThere(db, 11)).isTrue();
        });
    }

    @Test
    void a_failure_in_a_stream_is_noted_too() {
        everywhereResult((target, db) -> {
            Throwable failure = catchThrowable(() -> db.transaction(tx -> {
                add(tx, 10);
                assertThatThrownBy(() -> {
                            try (Stream<?> rows = FailingRows.at(4_321).stream(tx)) {
                                rows.forEach(row -> {});
                            }
                        })
                        .isInstanceOf(DatabaseException.class);
            }));
            assertThat(isThere(db, 10)).isEqualTo(failure == null);
            assertThat(failure == null).isEqualTo(target != Target.POSTGRES);
            return "all or nothing, and said";
        });
    }

    @Test
    void the_victim_of_a_deadlock_that_says_nothing_commits_nothing() throws Exception {
        everywhere(db -> {
            @Nullable Throwable[] ends = crossed(db, CaughtFailureTest::rename, true);
            int victim = ends[0] == null ? 1 : 0;
            assertThat(ends[1 - victim]).as("the other").isNull();
            assertThat(ends[victim]).isInstanceOfAny(DatabaseException.class, RefusedException.class);
            assertThat(found(db, victim)).isEqualTo("nothing");
            assertThat(found(db, 1 - victim)).isEqualTo("all");
        });
    }

    @Test
    void a_deadlock_that_nothing_follows_comes_out_at_the_end() throws Exception {
        everywhere(db -> {
            @Nullable Throwable[] ends = crossed(db, CaughtFailureTest::rename, false);
            int victim = ends[0] == null ? 1 : 0;
            assertThat(ends[1 - victim]).as("the other").isNull();
            assertThat(ends[victim])
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            said -> assertThat(said.kind()).isEqualTo(ErrorKind.DEADLOCK));
            assertThat(isThere(db, 20 + 10 * victim)).isFalse();
            assertThat(isThere(db, 20 + 10 * (1 - victim))).isTrue();
        });
    }

    /** Only PostgreSQL can go back to a savepoint then. */
    @Test
    void in_a_nested_transaction_it_commits_nothing_where_the_savepoint_is_gone() throws Exception {
        everywhereResult((target, db) -> {
            @Nullable
            Throwable[] ends = crossed(db, (tx, publisher) -> tx.transaction(inner -> rename(inner, publisher)), true);
            for (int end = 0; end < 2; end++) {
                assertThat(found(db, end)).isEqualTo(ends[end] == null ? "all" : "nothing");
            }
            assertThat(ends[0] == null && ends[1] == null).isEqualTo(target == Target.POSTGRES);
            return "all or nothing, and said";
        });
    }

    private static String found(Database db, int end) {
        int base = 20 + 10 * end;
        boolean first = isThere(db, base);
        return first != isThere(db, base + 1) ? "half" : first ? "all" : "nothing";
    }

    /** Two transactions that wait for each other; the one that is undone goes on as if nothing had been. */
    private static @Nullable Throwable[] crossed(Database db, Second second, boolean goesOn)
            throws InterruptedException {
        CyclicBarrier both = new CyclicBarrier(2);
        @Nullable Throwable[] ends = new @Nullable Throwable[2];
        Thread other = new Thread(() -> ends[1] = crossing(db, both, 1, second, goesOn));
        other.start();
        ends[0] = crossing(db, both, 0, second, goesOn);
        other.join();
        return ends;
    }

    private static @Nullable Throwable crossing(
            Database db, CyclicBarrier both, int end, Second second, boolean goesOn) {
        return catchThrowable(() -> db.transaction(tx -> {
            add(tx, 20 + 10 * end);
            rename(tx, 1 + end);
            both.await(20, TimeUnit.SECONDS);
            try {
                second.run(tx, 2 - end);
            } catch (DatabaseException failure) {
                assertThat(failure.kind()).isEqualTo(ErrorKind.DEADLOCK);
            }
            if (goesOn) {
                add(tx, 21 + 10 * end);
            }
        }));
    }

    private interface Second {
        void run(Transaction tx, long publisher);
    }

    private static void rename(Executor db, long publisher) {
        update(PUBLISHER)
                .set(PUBLISHER.name, "Press " + Thread.currentThread().getId() + "/" + publisher)
                .where(PUBLISHER.id.eq(publisher))
                .execute(db);
    }
}

package io.colonnade.tests.run;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Transaction;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private static final Select<Long> HOW_MANY = select(count()).from(DIGIT);

    private static void add(Executor db, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(db);
    }

    private static long howMany(Executor db) {
        return HOW_MANY.fetchOne(db);
    }

    @Test
    void is_committed_when_its_work_returns() {
        long after = everywhereResult((target, db) -> {
            db.transaction(tx -> {
                add(tx, 10);
                add(tx, 11);
            });
            return howMany(db);
        });
        assertThat(after).isEqualTo(12);
    }

    @Test
    void gives_a_result() {
        long inside = everywhereResult((target, db) -> db.transactionResult(tx -> {
            add(tx, 10);
            return howMany(tx);
        }));
        assertThat(inside).isEqualTo(11);
    }

    @Test
    void is_rolled_back_when_its_work_throws() {
        IllegalStateException thrown = new IllegalStateException("mine");
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(howMany(db)).isEqualTo(10);
        });
    }

    @Test
    void checked_exceptions_come_out_unchanged() {
        IOException thrown = new IOException("mine");
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        throw thrown;
                    }))
                    .isSameAs(thrown)
                    .hasNoSuppressedExceptions();
            assertThat(howMany(db)).isEqualTo(10);
        });
    }

    @Test
    void a_checked_exception_is_declared_by_the_compiler_s_own_inference() throws IOException {
        String text = everywhereResult((target, db) -> db.transactionResult(tx -> read("digits: " + howMany(tx))));
        assertThat(text).isEqualTo("digits: 10");
    }

    private static String read(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("nothing to read");
        }
        return text;
    }

    @Test
    void nested_it_is_a_savepoint() {
        everywhere(db -> {
            db.transaction(tx -> {
                add(tx, 10);
                tx.transaction(inner -> add(inner, 11));
                assertThatThrownBy(() -> tx.transaction(inner -> {
                            add(inner, 12);
                            throw new IOException("inner");
                        }))
                        .isInstanceOf(IOException.class);
                assertThat(howMany(tx)).isEqualTo(12);
                add(tx, 13);
            });
            assertThat(select(DIGIT.n)
                            .from(DIGIT)
                            .where(DIGIT.n.gt(9))
                            .orderBy(DIGIT.n.asc())
                            .fetch(db))
                    .containsExactly(10, 11, 13);
        });
    }

    @Test
    void a_statement_that_failed_in_a_savepoint_leaves_the_rest() {
        everywhere(db -> {
            db.transaction(tx -> {
                add(tx, 10);
                assertThatThrownBy(() -> tx.transaction(inner -> add(inner, 10)))
                        .isInstanceOfSatisfying(
                                DatabaseException.class,
                                failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.UNIQUE));
                add(tx, 11);
            });
            assertThat(howMany(db)).isEqualTo(12);
        });
    }

    @Test
    void an_outer_rollback_takes_the_inner_with_it() {
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.transaction(inner -> add(inner, 10));
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            assertThat(howMany(db)).isEqualTo(10);
        });
    }

    @Test
    void the_outer_database_is_refused_inside() {
        everywhere(db -> db.transaction(tx -> {
            assertThatThrownBy(() -> howMany(db)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> add(db, 10)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> HOW_MANY.stream(db)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> db.transaction(again -> {})).isInstanceOf(RefusedException.class);
        }));
    }

    @Test
    void outside_is_outside() {
        everywhere(db -> {
            db.transaction(tx -> {
                add(tx, 10);
                assertThat(howMany(db.outside())).isEqualTo(10);
                add(db.outside(), 20);
                assertThat(howMany(tx)).isEqualTo(12);
            });
            assertThat(howMany(db)).isEqualTo(12);
        });
    }

    @Test
    void what_was_done_outside_stays_when_the_transaction_is_rolled_back() {
        everywhere(db -> {
            assertThatThrownBy(() -> db.transaction(tx -> {
                        add(tx, 10);
                        add(db.outside(), 20);
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(howMany(db)).isEqualTo(11);
        });
    }

    @Test
    void after_its_end_it_is_refused() {
        everywhere(db -> {
            AtomicReference<Transaction> kept = new AtomicReference<>();
            db.transaction(tx -> {
                kept.set(tx);
                tx.transaction(inner -> {});
            });
            assertThatThrownBy(() -> howMany(kept.get())).isInstanceOf(RefusedException.class);
            assertThat(howMany(db)).isEqualTo(10);
        });
    }

    @Test
    void one_after_the_other_on_one_thread() {
        everywhere(db -> {
            for (int n = 10; n < 40; n++) {
                int next = n;
                db.transaction(tx -> add(tx, next));
            }
            assertThat(howMany(db)).isEqualTo(40);
        });
    }

    @Test
    void two_databases_do_not_stand_in_each_other_s_way() {
        everywhere(db -> db.transaction(tx -> everywhere(other -> {
            if (other != db) {
                assertThat(howMany(other)).isEqualTo(10);
            }
        })));
    }
}

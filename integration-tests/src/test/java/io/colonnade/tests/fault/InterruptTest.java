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
import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that are interrupted while their statement runs. */
@Timeout(120)
@SuppressWarnings("CheckReturnValue") // what fails gives nothing
class InterruptTest {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);

    private static final Duration SOON = Duration.ofSeconds(20);

    @AfterEach
    void calm() {
        assertThat(Thread.interrupted()).as("what a test leaves").isFalse();
    }

    /** What comes of it when the thread is interrupted half a second later. */
    private static @Nullable Throwable interrupted(Runnable work) {
        Thread thread = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            sleep(500);
            thread.interrupt();
        });
        interrupter.start();
        long start = System.nanoTime();
        Throwable failure = catchThrowable(work::run);
        assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        return failure;
    }

    private static void assertInterrupted(@Nullable Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        DatabaseException.class, said -> assertThat(said.kind()).isEqualTo(ErrorKind.INTERRUPTED))
                .hasMessageStartingWith("The thread was interrupted, and its statement cancelled");
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void the_statement_is_cancelled_and_the_next_one_works() throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool).interruptible();
                assertInterrupted(interrupted(() -> Slow.QUERY.fetch(db)));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                assertInterrupted(interrupted(() -> Slow.QUERY.stream(db).close()));
                assertThat(DIGITS.fetch(db)).hasSize(10);
                Pools.assertAllBack(pool);
                assertThat(cancelling()).isEmpty();
            }
        });
    }

    private static List<String> cancelling() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("colonnade-cancel"))
                .toList();
    }

    @Test
    void its_transaction_is_rolled_back() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Database db = Database.of(dataSource).interruptible();
            assertInterrupted(interrupted(() -> db.transaction(tx -> {
                insertInto(DIGIT).values(NewDigit.n(10)).execute(tx);
                Slow.QUERY.fetch(tx);
            })));
            assertThat(DIGITS.fetch(db)).hasSize(10);
        });
    }

    @Test
    void on_a_thread_that_is_interrupted_already_nothing_is_sent() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource()).interruptible();
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(() -> DIGITS.fetch(db));
            assertThat(Thread.interrupted()).isTrue();
            assertInterrupted(failure);
            assertThat(wrapped.calls("Statement.executeQuery")).isZero();
            wrapped.assertAllClosed();
        });
    }

    @Test
    void between_the_rows_of_a_stream_it_ends_at_the_next() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (Stream<Integer> rows =
                    DIGITS.stream(Database.of(wrapped.dataSource()).interruptible())) {
                Iterator<Integer> iterator = rows.iterator();
                assertThat(iterator.next()).isNotNull();
                Thread.currentThread().interrupt();
                Throwable failure = catchThrowable(iterator::next);
                assertThat(Thread.interrupted()).isTrue();
                assertInterrupted(failure);
            }
            wrapped.assertAllClosed();
        });
    }

    @Test
    void all_threads_of_an_executor_end_when_it_is_shut_down() throws Exception {
        everywhereConnected((target, dataSource) -> {
            int threads = 4;
            try (HikariDataSource pool = Pools.of(threads, dataSource)) {
                Database db = Database.of(pool).interruptible();
                ExecutorService executor = Executors.newFixedThreadPool(threads);
                AtomicInteger cancelled = new AtomicInteger();
                for (int thread = 0; thread < threads; thread++) {
                    executor.execute(() -> {
                        assertThatThrownBy(() -> Slow.QUERY.fetch(db)).isInstanceOf(DatabaseException.class);
                        cancelled.incrementAndGet();
                    });
                }
                sleep(700);
                executor.shutdownNow();
                assertThat(executor.awaitTermination(SOON.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                assertThat(cancelled).hasValue(threads);
                Pools.assertAllBack(pool);
            }
        });
    }

    /** Other interrupts come at any moment: an answer, or a failure that says it, and never another statement's. */
    @Test
    void at_any_moment_it_hits_its_own_statement_only() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(1, dataSource)) {
                Database db = Database.of(pool).interruptible();
                Thread thread = Thread.currentThread();
                List<Throwable> others = new ArrayList<>();
                for (int round = 0; round < 40; round++) {
                    int micros = round * 50;
                    Thread interrupter = new Thread(() -> {
                        long until = System.nanoTime() + micros * 1_000L;
                        while (System.nanoTime() < until) {
                            Thread.onSpinWait();
                        }
                        thread.interrupt();
                    });
                    interrupter.start();
                    Throwable failure = catchThrowable(() -> DIGITS.fetch(db));
                    joinUninterrupted(interrupter);
                    if (failure != null) {
                        others.add(failure);
                    }
                    assertThat(DIGITS.fetch(db)).hasSize(10);
                }
                assertThat(others)
                        .allSatisfy(failure -> assertThat(failure)
                                .isInstanceOfSatisfying(
                                        DatabaseException.class,
                                        said -> assertThat(said.kind()).isEqualTo(ErrorKind.INTERRUPTED)));
            }
        });
    }

    private static void joinUninterrupted(Thread interrupter) {
        while (interrupter.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}

package io.colonnade.tests.fault;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.Digit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One database, one query and one transaction among threads. */
@Timeout(120)
class ThreadsTest {
    private static final int THREADS = 64;

    /** More than the cache of shapes holds, so that it turns while it is read. */
    private static final int SHAPES = 3_000;

    private static final int QUERIES = 100;

    @Test
    void sixty_four_threads_share_a_database_and_its_shapes() throws Exception {
        everywhereConnected((target, dataSource) -> {
            try (HikariDataSource pool = Pools.of(8, dataSource)) {
                Database db = Database.of(pool);
                Select<Integer> shared = select(DIGIT.n).from(DIGIT);
                List<Integer> wrong = inThreads((thread, query) -> {
                    int shape = (thread * QUERIES + query) % SHAPES;
                    Digit digit = DIGIT.as("d" + shape);
                    int n = shape % 10;
                    boolean own = select(digit.n)
                            .from(digit)
                            .where(digit.n.eq(n))
                            .fetch(db)
                            .equals(List.of(n));
                    boolean common =
                            shared.where(DIGIT.n.eq(query % 10)).fetch(db).equals(List.of(query % 10));
                    return own && common;
                });
                assertThat(wrong).isEmpty();
                Pools.assertAllBack(pool);
            }
        });
    }

    /** The numbers of the threads whose work was false. */
    private static List<Integer> inThreads(Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> ends = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                ends.add(executor.submit(() -> {
                    start.await();
                    boolean right = true;
                    for (int query = 0; query < QUERIES; query++) {
                        right &= work.run(number, query);
                    }
                    return right;
                }));
            }
            start.countDown();
            List<Integer> wrong = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                if (!ends.get(thread).get()) {
                    wrong.add(thread);
                }
            }
            return wrong;
        } finally {
            executor.shutdownNow();
        }
    }

    private interface Work {
        boolean run(int thread, int query);
    }

    @Test
    void a_transaction_is_of_one_thread() throws Exception {
        everywhereConnected((target, dataSource) -> Database.of(dataSource).transaction(tx -> {
            Select<Integer> digits = select(DIGIT.n).from(DIGIT);
            String elsewhere = CompletableFuture.supplyAsync(() -> {
                        try {
                            return digits.fetch(tx).toString();
                        } catch (RefusedException refused) {
                            return String.valueOf(refused.getMessage());
                        }
                    })
                    .join();
            assertThat(elsewhere).startsWith("This transaction was opened by another thread");
            assertThat(digits.fetch(tx)).hasSize(10);
        }));
    }
}

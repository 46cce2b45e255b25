package io.colonnade.tests.fault;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.harness.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads on a small pool, whose connections are cut at random: nothing is lost, kept or left. */
@Timeout(3_600)
class SoakTest {
    /** For each engine; ten minutes with {@code -Pthorough}. */
    private static final int SECONDS = Integer.getInteger("colonnade.soakSeconds", 4);

    private static final long SEED = Long.getLong("colonnade.seed", System.nanoTime());

    private static final int THREADS = 32;

    private static final int CONNECTIONS = 12;

    @Test
    void every_connection_comes_back_no_thread_is_left_and_rows_are_those_of_the_model() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Set<String> before = threads();
            Wrapped wrapped = Wrapped.of(dataSource);
            List<Worker> workers = new ArrayList<>();
            try (HikariDataSource pool = Pools.of(CONNECTIONS, wrapped.dataSource())) {
                Database db = Database.of(pool);
                for (int thread = 0; thread < THREADS; thread++) {
                    workers.add(new Worker(db, thread, new Random(SEED + thread)));
                }
                run(workers, new Sessions(target, dataSource));
                Pools.assertAllBack(pool);
            }
            wrapped.assertAllClosed();
            assertThat(left(before)).as("threads that are left").isEmpty();
            compare(target, dataSource, workers);
        });
    }

    private static void run(List<Worker> workers, Sessions sessions) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        ExecutorService executor = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<Future<Integer>> ends = new ArrayList<>();
            for (Worker worker : workers) {
                ends.add(executor.submit(() -> worker.workUntil(end)));
            }
            Future<Integer> cut = executor.submit(cutting(sessions, end));
            for (Future<Integer> worker : ends) {
                assertThat(worker.get(SECONDS + 60, TimeUnit.SECONDS))
                        .as("rounds, seed " + SEED)
                        .isPositive();
            }
            assertThat(cut.get(60, TimeUnit.SECONDS))
                    .as("connections that were cut")
                    .isPositive();
        } finally {
            executor.shutdownNow();
            assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Callable<Integer> cutting(Sessions sessions, long end) {
        Random random = new Random(SEED);
        return () -> {
            int cut = 0;
            while (System.nanoTime() < end) {
                Thread.sleep(random.nextInt(50));
                List<Long> open = sessions.others();
                if (!open.isEmpty()) {
                    sessions.disturb(open.get(random.nextInt(open.size())));
                    cut++;
                }
            }
            return cut;
        };
    }

    private static void compare(Target target, DataSource dataSource, List<Worker> workers) {
        Set<Integer> there = new TreeSet<>(
                select(DIGIT.n).from(DIGIT).where(DIGIT.n.ge(Worker.RANGE)).fetch(Database.of(dataSource)));
        for (Worker worker : workers) {
            there.removeAll(worker.unknown());
            assertThat(there).as(target + ", seed " + SEED).containsAll(worker.there());
            there.removeAll(worker.there());
        }
        assertThat(there)
                .as("rows that nobody has made on " + target + ", seed " + SEED)
                .isEmpty();
    }

    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            names.add(thread.getName() + " " + thread.getId());
        }
        return names;
    }

    /** The driver's own and Java's own threads serve every connection, and stay. */
    private static Set<String> left(Set<String> before) throws InterruptedException {
        Set<String> left = threads();
        for (int wait = 0; wait < 100 && !ours(left, before).isEmpty(); wait++) {
            Thread.sleep(100);
            left = threads();
        }
        return ours(left, before);
    }

    private static Set<String> ours(Set<String> now, Set<String> before) {
        Set<String> ours = new TreeSet<>(now);
        ours.removeAll(before);
        ours.removeIf(name -> name.matches(
                "(Cleaner-|mysql-|mariadb|MariaDb|PostgreSQL-JDBC|H2|MVStore|Generate Seed|ForkJoinPool|Attach).*"));
        return ours;
    }
}

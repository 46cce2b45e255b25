package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.schema.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose foreign keys go round in circles are loaded by many threads at once, again and again. */
class ClassLoadingTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 60;
    private static final List<String> TABLES =
            List.of("City", "Country", "Membership", "Note", "Transfer", "Warehouse");

    @TempDir
    private Path classes;

    @Test
    void loadsTablesFromManyThreadsWithoutADeadlock() throws Exception {
        GoldenCase golden = new GoldenCase("keys");
        assertThat(Compilation.messages(golden.recorded("h2"), classes)).isEmpty();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(loadAll(threads)).hasSize(THREADS).containsOnly(9);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The number of foreign keys that each thread saw. */
    private List<Integer> loadAll(ExecutorService threads) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Table.class.getClassLoader())) {
            List<Future<Integer>> loading = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<String> order = new ArrayList<>(TABLES);
                Collections.rotate(order, thread);
                loading.add(threads.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return foreignKeys(loader, order);
                }));
            }
            List<Integer> keys = new ArrayList<>();
            for (Future<Integer> one : loading) {
                keys.add(one.get(20, TimeUnit.SECONDS));
            }
            return keys;
        }
    }

    private static int foreignKeys(ClassLoader loader, List<String> tables) throws ReflectiveOperationException {
        int keys = 0;
        for (String table : tables) {
            Class<?> type = Class.forName(GoldenCase.PACKAGE + "." + table, true, loader);
            keys += ((Table<?>) type.getField(table.toUpperCase(Locale.ROOT)).get(null))
                    .foreignKeys()
                    .size();
        }
        return keys;
    }
}

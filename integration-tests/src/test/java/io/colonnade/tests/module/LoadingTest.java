package io.colonnade.tests.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.schema.Relation;
import io.colonnade.tests.compile.Child;
import io.colonnade.tests.db.Book;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Generated classes refer to one another in circles, and yet no two threads that load them wait for each other. */
class LoadingTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 100;
    private static final String PACKAGE = Book.class.getPackageName();

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void sixteen_threads_load_all_tables_in_fresh_class_loaders() throws Exception {
        List<String> names = generated();
        assertThat(names).contains(PACKAGE + ".Author", PACKAGE + ".Publisher", PACKAGE + ".PricedBook");
        Random random = new Random(42);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "loads tables");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                load(names, new Random(random.nextLong()), threads);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void load(List<String> names, Random random, ExecutorService threads) throws Exception {
        ClassLoader loader = new Fresh(Child.of(Book.class));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<Integer>> loaded = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<String> order = new ArrayList<>(names);
            Collections.shuffle(order, random);
            Callable<Integer> work = () -> {
                start.await(20, TimeUnit.SECONDS);
                return initialise(order, loader);
            };
            loaded.add(threads.submit(work));
        }
        for (Future<Integer> keys : loaded) {
            assertThat(keys.get(20, TimeUnit.SECONDS)).isPositive();
        }
    }

    /** Initialises every class; gives the number of foreign keys of the tables. */
    private static int initialise(List<String> names, ClassLoader loader) throws Exception {
        int keys = 0;
        for (String name : names) {
            Class<?> type = Class.forName(name, true, loader);
            assertThat(type.getClassLoader()).isSameAs(loader);
            if (Relation.class.isAssignableFrom(type)) {
                Relation<?> table = (Relation<?>) type.getMethod("as", String.class)
                        .invoke(type.getField(constant(type.getSimpleName())).get(null), "other");
                keys += table.foreignKeys().size();
            }
        }
        return keys;
    }

    private static String constant(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    private static List<String> generated() throws IOException {
        Path directory = Child.of(Book.class).resolve(PACKAGE.replace('.', '/'));
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> PACKAGE + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    /** Defines the generated classes itself; all else comes from the tests' own loader. */
    private static final class Fresh extends ClassLoader {
        static {
            registerAsParallelCapable();
        }

        private final Path classes;

        Fresh(Path classes) {
            super(LoadingTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE + ".")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = Files.newInputStream(classes.resolve(name.replace('.', '/') + ".class"))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new ClassNotFoundException(name, failure);
            }
        }
    }
}

package io.colonnade.benchmarks;

import io.colonnade.migrations.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Generates from schemas of as many tables as the arguments say, on H2 and PostgreSQL, and prints a table. */
final class Generation {

    private static final String GENERATOR_HEAP = "512m";
    private static final String COMPILER_HEAP = "2g";

    private Generation() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, generator with " + GENERATOR_HEAP + " of heap, javac with " + COMPILER_HEAP);
        System.out.println();
        System.out.println("| database | tables | generate: CPU s | s | lines | MB | again: CPU s | javac: CPU s | s |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        List<Integer> counts = arguments.length == 0
                ? List.of(1_000, 3_000, 5_000)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        for (int tables : counts) {
            h2(tables);
            postgres(tables);
        }
    }

    private static void h2(int tables) throws Exception {
        Path directory = Files.createTempDirectory("benchmark");
        String url = "jdbc:h2:file:" + directory.resolve("large") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            LargeSchema.create(connection, tables);
        }
        measure("H2 " + version(url, "sa", ""), tables, url, "sa", "");
        delete(directory);
    }

    private static void postgres(int tables) throws Exception {
        try (ScratchDatabase database = ScratchDatabase.of("postgres")) {
            try (Connection connection = database.dataSource().getConnection()) {
                LargeSchema.create(connection, tables);
            }
            String version = "PostgreSQL " + version(database.url(), database.user(), database.password());
            measure(version, tables, database.url(), database.user(), database.password());
        }
    }

    private static String version(String url, String user, String password) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
        }
    }

    private static void measure(String database, int tables, String url, String user, String password)
            throws Exception {
        Path output = Files.createTempDirectory("benchmark");
        Path sources = output.resolve("java");
        String[] arguments = {url, user, password, sources.toString()};
        Cost first = Cost.of(Generating.class, GENERATOR_HEAP, arguments);
        Cost again = Cost.of(Generating.class, GENERATOR_HEAP, arguments);
        Path classes = Files.createDirectories(output.resolve("classes"));
        Cost compiled = Cost.of(
                Compiling.class,
                COMPILER_HEAP,
                sources.toString(),
                classes.toString(),
                System.getProperty("java.class.path"));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %,d | %.1f | %.1f | %.1f | %.1f |%n",
                database,
                tables,
                first.cpuMillis() / 1000.0,
                first.wallMillis() / 1000.0,
                lines(sources),
                bytes(sources) / 1e6,
                again.cpuMillis() / 1000.0,
                compiled.cpuMillis() / 1000.0,
                compiled.wallMillis() / 1000.0);
        delete(output);
    }

    private static long lines(Path directory) throws IOException {
        long lines = 0;
        for (Path file : files(directory)) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.count();
            }
        }
        return lines;
    }

    private static long bytes(Path directory) throws IOException {
        long bytes = 0;
        for (Path file : files(directory)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

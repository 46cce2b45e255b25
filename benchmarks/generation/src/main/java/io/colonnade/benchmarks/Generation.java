package io.colonnade.benchmarks;

import io.colonnade.migrations.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Generates from schemas of as many tables as the arguments say, on H2 and PostgreSQL, and prints a table. With
 * {@code --peers}, the generators of others do the same on PostgreSQL.
 */
final class Generation {

    private static final String PEERS = "--peers";
    private static final String COMPILER_HEAP = "4g";

    private Generation() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, javac with " + COMPILER_HEAP + " of heap");
        System.out.println();
        System.out.println("| generator | heap | database | tables | generate: CPU s | s | lines | MB | again: CPU s"
                + " | javac: CPU s | s |");
        System.out.println("|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        boolean withPeers = Arrays.asList(arguments).contains(PEERS);
        List<Integer> counts = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(PEERS))
                .map(Integer::valueOf)
                .toList();
        for (int tables : counts.isEmpty() ? List.of(1_000, 3_000, 5_000) : counts) {
            h2(tables);
            postgres(tables, withPeers);
        }
    }

    private static void h2(int tables) throws Exception {
        Path directory = Files.createTempDirectory("benchmark");
        String url = "jdbc:h2:file:" + directory.resolve("large") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            LargeSchema.create(connection, tables);
        }
        measure(GeneratorOnTrial.COLONNADE, "H2 " + version(url, "sa", ""), tables, url, "sa", "");
        delete(directory);
    }

    private static void postgres(int tables, boolean withPeers) throws Exception {
        try (ScratchDatabase database = ScratchDatabase.of("postgres")) {
            try (Connection connection = database.dataSource().getConnection()) {
                LargeSchema.create(connection, tables);
            }
            String version = "PostgreSQL " + version(database.url(), database.user(), database.password());
            List<GeneratorOnTrial> generators = new ArrayList<>(List.of(GeneratorOnTrial.COLONNADE));
            if (withPeers) {
                generators.addAll(GeneratorOnTrial.PEERS);
            }
            for (GeneratorOnTrial generator : generators) {
                measure(generator, version, tables, database.url(), database.user(), database.password());
            }
        }
    }

    private static String version(String url, String user, String password) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
        }
    }

    private static void measure(
            GeneratorOnTrial generator, String database, int tables, String url, String user, String password)
            throws Exception {
        Path output = Files.createTempDirectory("benchmark");
        Path sources = output.resolve("java");
        String[] arguments = {url, user, password, sources.toString()};
        Cost first = Cost.of(generator.program(), generator.heap(), arguments);
        Cost again = Cost.of(generator.program(), generator.heap(), arguments);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %.1f | %.1f | %,d | %.1f | %.1f | %s |%n",
                generator.name(),
                generator.heap(),
                database,
                tables,
                first.cpuMillis() / 1000.0,
                first.wallMillis() / 1000.0,
                lines(sources),
                bytes(sources) / 1e6,
                again.cpuMillis() / 1000.0,
                compile(generator, sources, output.resolve("classes")));
        delete(output);
    }

    private static String compile(GeneratorOnTrial generator, Path sources, Path classes) throws Exception {
        Files.createDirectories(classes);
        List<String> arguments =
                new ArrayList<>(List.of(sources.toString(), classes.toString(), System.getProperty("java.class.path")));
        arguments.addAll(generator.javacOptions());
        try {
            Cost cost = Cost.of(Compiling.class, COMPILER_HEAP, arguments.toArray(String[]::new));
            return String.format(Locale.ROOT, "%.1f | %.1f", cost.cpuMillis() / 1000.0, cost.wallMillis() / 1000.0);
        } catch (IllegalStateException refused) {
            String said = String.valueOf(refused.getMessage());
            return (said.contains("code too large") ? "code too large" : "does not compile") + " | ";
        }
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

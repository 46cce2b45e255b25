package io.colonnade.codegen;

import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.read.SchemaReaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One directory of goldens: a schema, and what is generated from it on each database. */
record GoldenCase(String name) {

    static final String PACKAGE = "com.acme.shop.db";

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "goldens");
    private static final String SCHEMAS = "-- schemas: ";

    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories
                    .map(directory -> new GoldenCase(directory.getFileName().toString()))
                    .sorted(Comparator.comparing(GoldenCase::name))
                    .toList();
        }
    }

    /** The first of these that there is; MariaDB takes most of what MySQL takes. */
    String script(String dialect) throws IOException {
        List<String> files = dialect.equals("mariadb")
                ? List.of("schema-mariadb.sql", "schema-mysql.sql", "schema.sql")
                : List.of("schema-" + dialect + ".sql", "schema.sql");
        for (String file : files) {
            Path script = ROOT.resolve(name).resolve(file);
            if (Files.exists(script)) {
                return Files.readString(script);
            }
        }
        throw new IllegalStateException("no schema for " + dialect + " in " + name);
    }

    /** The schema's catalog; the script's first line may name the schemas to read. */
    Catalog catalog(String dialect) throws IOException, SQLException {
        String script = script(dialect);
        try (TestDatabase database = TestDatabase.of(dialect)) {
            Connection connection = database.run(script).connection();
            return SchemaReaders.read(connection, schemas(script, connection));
        }
    }

    /** {@code default} stands for the database that was made, which has another name each time on MySQL. */
    private static List<String> schemas(String script, Connection connection) throws SQLException {
        String first = script.lines().findFirst().orElseThrow();
        if (!first.startsWith(SCHEMAS)) {
            return List.of();
        }
        List<String> schemas = new ArrayList<>();
        for (String schema : Arrays.asList(first.substring(SCHEMAS.length()).split(", "))) {
            schemas.add(schema.equals("default") ? connection.getCatalog() : schema);
        }
        return schemas;
    }

    /** What is generated now. */
    Map<String, String> generated(String dialect) throws IOException, SQLException {
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : Generator.files(catalog(dialect), PACKAGE)) {
            files.put(file.path(), file.content());
        }
        return files;
    }

    /** What was recorded. */
    Map<String, String> recorded(String dialect) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path directory = directory(dialect);
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                paths.filter(Files::isRegularFile)
                        .forEach(path ->
                                files.put(directory.relativize(path).toString().replace('\\', '/'), text(path)));
            }
        }
        return files;
    }

    /** Replaces what was recorded. */
    void record(String dialect, Map<String, String> files) throws IOException {
        for (String old : recorded(dialect).keySet()) {
            Files.delete(directory(dialect).resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory(dialect).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Path directory(String dialect) {
        return ROOT.resolve(name).resolve(dialect);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An unchanged build starts nothing and writes nothing; whatever was changed is seen. */
class UnchangedTest {

    private static final String NOTHING = "Nothing to generate: ";

    @TempDir
    private Path directory;

    private Path migration;
    private Path book;

    @BeforeEach
    void generated() throws Exception {
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        migration = migrations.resolve("V1__book.sql");
        Files.writeString(migration, "create table book (\n  id bigint primary key);\n");
        book = directory.resolve("generated/com/acme/shop/db/Book.java");
        assertThat(run(new Goal(directory))).startsWith("Generated 1 table");
    }

    @Test
    void nothingIsWritten() throws Exception {
        Map<Path, FileTime> before = times();
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void lineEndingsOfMigrationsDoNotCount() throws Exception {
        Files.writeString(migration, Files.readString(migration).replace("\n", "\r\n"));
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
    }

    @Test
    void whatIsNoMigrationDoesNotCount() throws Exception {
        Files.writeString(migration.resolveSibling("README.md"), "how to");
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
    }

    @Test
    void aChangedMigrationIsSeen() throws Exception {
        Files.writeString(migration, "create table book (id bigint primary key, title text);");
        assertThat(run(new Goal(directory))).contains(": 3 files written, 1 unchanged");
    }

    @Test
    void aNewMigrationIsSeen() throws Exception {
        Files.writeString(migration.resolveSibling("V2__title.sql"), "alter table book add title text;");
        assertThat(run(new Goal(directory))).contains(": 3 files written, 1 unchanged");
    }

    /** It may have other types, and other functions of its own. */
    @Test
    void anotherVersionOfTheEngineIsSeen() throws Exception {
        assertThat(run(new Goal(directory).withH2("2.5.252"))).startsWith("Generated 1 table");
        assertThat(run(new Goal(directory).withH2("2.5.252"))).startsWith(NOTHING);
        assertThat(run(new Goal(directory).withH2("3.0.1"))).startsWith("Generated 1 table");
    }

    @Test
    void aRenamedMigrationIsSeen() throws Exception {
        Files.move(migration, migration.resolveSibling("V2__book.sql"));
        assertThat(run(new Goal(directory))).contains(": 0 files written, 4 unchanged");
    }

    @Test
    void aSecondDirectoryOfMigrationsIsSeen() throws Exception {
        Path more = Files.createDirectories(directory.resolve("more/below"));
        Files.writeString(more.resolve("V2__title.sql"), "alter table book add title text;");
        List<String> both = List.of("" + migration.getParent(), "filesystem:" + more.getParent());

        assertThat(run(new Goal(directory).set("migrations", both))).contains(": 3 files written, 1 unchanged");
        assertThat(run(new Goal(directory).set("migrations", both))).startsWith(NOTHING);
        Files.writeString(more.resolve("V2__title.sql"), "alter table book add title varchar(9);");
        assertThat(run(new Goal(directory).set("migrations", both))).contains(": 1 file written, 3 unchanged");
    }

    @Test
    void aChangedPlaceholderIsSeen() throws Exception {
        Files.writeString(migration, "create table ${name} (id bigint primary key);");
        assertThat(run(new Goal(directory).placeholders("name", "book"))).contains(": 0 files written, 4 unchanged");
        assertThat(run(new Goal(directory).placeholders("name", "book"))).startsWith(NOTHING);
        assertThat(run(new Goal(directory).placeholders("name", "${shop.table}").property("shop.table", "shelf")))
                .contains(": 3 files written, 1 unchanged, 3 removed");
    }

    @Test
    void anEditedFileIsRestored() throws Exception {
        String text = Files.readString(book);
        Files.writeString(book, text.replace("bigint", "bigger"));
        assertThat(run(new Goal(directory))).contains(": 1 file written, 3 unchanged");
        assertThat(book).hasContent(text);
    }

    @Test
    void aDeletedFileIsRestored() throws Exception {
        Files.delete(book);
        assertThat(run(new Goal(directory))).contains(": 1 file written, 3 unchanged");
        assertThat(book).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {".colonnade-manifest", ".colonnade-stamp"})
    void ourOwnFilesAreRestored(String file) throws Exception {
        Files.delete(directory.resolve("generated").resolve(file));
        assertThat(run(new Goal(directory))).contains(": 0 files written, 4 unchanged");
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
    }

    @Test
    void changedSettingsAreSeen() throws Exception {
        assertThat(run(new Goal(directory).set("packageName", "com.acme.db"))).contains(": 4 files written");
        assertThat(run(new Goal(directory).set("packageName", "com.acme.db").set("schemas", List.of("public"))))
                .contains(": 0 files written, 4 unchanged");
        assertThat(run(new Goal(directory).set("packageName", "com.acme.db").set("engine", "h2")))
                .contains(": 0 files written, 4 unchanged");
    }

    @Test
    void aSnapshotIsSeenWhenItComesAndWhenItChanges() throws Exception {
        Goal.snapshot(directory).run();
        assertThat(run(new Goal(directory))).contains("0 files written, 4 unchanged, 0 removed (schema.txt, ");
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
        Path snapshot = directory.resolve("schema.txt");
        Files.writeString(snapshot, Files.readString(snapshot).replace("\n", "\r\n"));
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
        Files.writeString(snapshot, Files.readString(snapshot).replace("bigint not null", "bigint null"));
        assertThat(run(new Goal(directory))).contains("unchanged, 0 removed (schema.txt, ");
    }

    /** 1,000 tables of 15 columns; the limit is generous, the fastest of ten runs counts: the machine may be busy. */
    @Test
    void itCostsLittle() throws Exception {
        String columns = IntStream.range(1, 15)
                .mapToObj(column -> "c" + column + " varchar(50)")
                .collect(Collectors.joining(", "));
        Files.writeString(
                migration,
                IntStream.range(0, 1000)
                        .mapToObj(table -> "create table t" + table + " (id bigint primary key, " + columns + ");\n")
                        .collect(Collectors.joining()));
        run(new Goal(directory));
        Goal.snapshot(directory).run();
        assertThat(run(new Goal(directory))).contains("3001 unchanged");

        double seconds = IntStream.range(0, 10)
                .mapToDouble(run -> secondsOfAnUnchangedRun())
                .min()
                .orElseThrow();
        System.out.printf("An unchanged build of 1,000 tables: %.0f ms%n", seconds * 1000);
        assertThat(seconds).isLessThan(1);
    }

    private double secondsOfAnUnchangedRun() {
        long start = System.nanoTime();
        assertThat(run(new Goal(directory))).startsWith(NOTHING);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String run(Goal goal) {
        try {
            goal.run();
        } catch (MojoFailureException failure) {
            throw new AssertionError(failure);
        }
        return String.join("\n", goal.infos);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}

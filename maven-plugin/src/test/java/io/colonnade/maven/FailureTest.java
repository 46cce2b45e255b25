package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.colonnade.migrations.DriverDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Maven prints when generating fails: the whole text, and nothing behind it. The texts are in
 * {@code src/test/resources/failures}; {@code -Dcolonnade.record=true} writes them anew.
 */
class FailureTest {

    private static final String PASSWORD = "open-sesame-4711";

    @TempDir
    private Path directory;

    private Path migrations;

    @BeforeEach
    void migrations() throws IOException {
        migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__book.sql"), "create table book (id bigint primary key);\n");
    }

    @Test
    void wrongUrl() throws IOException {
        check("wrong-url", goal().property("colonnade.url", "postgres://localhost/shop"));
    }

    @Test
    void noServer() throws IOException {
        check("no-server", goal().property("colonnade.url", "jdbc:h2:tcp://127.0.0.1:1/shop"));
    }

    @Test
    void noDriver() throws IOException {
        check("no-driver", goal().property("colonnade.url", "jdbc:mysql://localhost:3306/shop?password=" + PASSWORD));
    }

    @Test
    void wrongPassword() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("live");
        try (Connection made = DriverDataSource.of(url, "shop", "right").getConnection()) {
            assertThat(made.isValid(0)).isTrue();
        }

        check(
                "wrong-password",
                goal().set("user", "shop").property("colonnade.url", url).property("colonnade.password", PASSWORD));
    }

    @Test
    void missingSchema() throws IOException {
        check("missing-schema", goal().set("schemas", List.of("shop")));
    }

    @Test
    void schemaWithoutTables() throws IOException {
        Files.writeString(migrations.resolve("V1__book.sql"), "create schema shop;\n");

        check("schema-without-tables", goal());
    }

    @Test
    void oneDirectoryForTwoExecutions() throws Exception {
        Goal first = goal().execution("shop");
        first.run();
        first.run();

        check(
                "one-directory-for-two-executions",
                goal().execution("audit").in(first.project).set("packageName", "com.acme.audit.db"));
    }

    @Test
    void failingMigration() throws IOException {
        Files.writeString(
                migrations.resolve("V2__shelf.sql"),
                "create table shelf (id bigint);\n\nalter table shelv add label varchar(10);\n");

        check("failing-migration", goal());
    }

    @Test
    void missingMigrations() throws IOException {
        Path missing = directory.resolve("migration");

        check("missing-migrations", goal().set("migrations", List.of(missing.toString())));
    }

    @Test
    void oneOfSeveralMigrationsMissing() throws IOException {
        check("one-of-several-migrations-missing", goal().set("migrations", List.of("" + migrations, "db/missing")));
    }

    @Test
    void migrationsOnTheClassPath() throws IOException {
        check("migrations-on-the-class-path", goal().set("migrations", List.of("classpath:db/migration")));
    }

    @Test
    void migrationsByAWildcard() throws IOException {
        check("migrations-by-a-wildcard", goal().set("migrations", List.of("filesystem:src/**/db")));
    }

    @Test
    void aPlaceholderWithoutAValue() throws IOException {
        Files.writeString(migrations.resolve("V2__owner.sql"), "create table ${owner}_books (id bigint);\n");

        check("placeholder-without-a-value", goal().placeholders("table", "book"));
    }

    @Test
    void aPlaceholderOfAPropertyThatIsNotSet() throws IOException {
        check("placeholder-of-no-property", goal().placeholders("owner", "${shop.owner}"));
    }

    @Test
    void aPlaceholderTwice() throws IOException {
        check("placeholder-twice", goal().placeholders("owner", "shop", "owner", PASSWORD));
    }

    @Test
    void placeholdersThatAreNoElements() throws IOException {
        check("placeholders-without-elements", goal().secret("placeholders", "owner=" + PASSWORD));
    }

    @Test
    void outputDirectoryThatIsAFile() throws IOException {
        Files.writeString(directory.resolve("generated"), "");

        check("output-directory-is-a-file", goal());
    }

    @Test
    void invalidPackageName() throws IOException {
        check("invalid-package-name", goal().set("packageName", "com.acme.my-shop"));
    }

    @Test
    void engineThatIsNotADependency() throws IOException {
        check("no-such-engine", goal().set("engine", "postgres"));
    }

    @Test
    void serverThatIsNotInSettings() throws IOException {
        check(
                "no-server-in-settings",
                goal().property("colonnade.url", "jdbc:h2:mem:shop").set("server", "shop"));
    }

    @Test
    void aBrokenView() throws IOException {
        Files.writeString(
                migrations.resolve("V2__view.sql"), "create force view cheap as select nothing from nowhere;\n");

        check("broken-view", goal());
    }

    @Test
    void aFileOfSomebodyElse() throws IOException {
        Path theirs = directory.resolve("generated/com/acme/shop/db/Book.java");
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "class Book {}");

        check("foreign-file", goal());
        assertThat(theirs).hasContent("class Book {}");
    }

    @Test
    void aManifestThatCannotBeReplaced() throws IOException {
        Files.createDirectories(directory.resolve("generated/.colonnade-manifest/x"));

        check("unwritable-output-directory", goal());
    }

    @Test
    void aSourceThatThereIsNot() throws IOException {
        check("no-such-source", goal().set("from", "pom"));
    }

    @Test
    void aDatabaseThatIsAskedForWithoutAUrl() throws IOException {
        check("no-url", goal().set("from", "database"));
    }

    @Test
    void aSnapshotThatIsAskedForAndNotThere() throws IOException {
        check("no-snapshot", goal().set("from", "snapshot"));
    }

    @Test
    void aSnapshotWithAMergeConflict() throws IOException {
        Files.writeString(directory.resolve("schema.txt"), "colonnade-schema 1\n<<<<<<< HEAD\ndialect h2\n");

        check("merge-conflict", goal());
    }

    @Test
    void aMissingBaseline() throws IOException {
        check("missing-baseline", Goal.verify(directory));
    }

    @Test
    void aDatabaseThatIsGone() throws IOException {
        check("database-is-gone", goal().property("colonnade.url", "jdbc:h2:mem:gone;IFEXISTS=TRUE"));
    }

    private Goal goal() {
        return new Goal(directory);
    }

    private void check(String name, Goal goal) throws IOException {
        MojoFailureException failure = catchThrowableOfType(MojoFailureException.class, goal::run);
        assertThat(failure).hasNoCause();
        String message = String.valueOf(failure.getMessage());
        assertThat(message).doesNotContain(PASSWORD);
        String said = message.replace(directory.toString(), "{directory}")
                .replace(System.getProperty("project.version"), "{version}");
        Path golden = Path.of("src/test/resources/failures", name + ".txt");
        if (Boolean.getBoolean("colonnade.record")) {
            Files.writeString(golden, said + "\n");
        }
        assertThat(said + "\n").isEqualTo(Files.readString(golden));
    }
}

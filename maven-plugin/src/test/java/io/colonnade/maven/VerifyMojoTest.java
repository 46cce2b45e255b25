package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.DriverDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyMojoTest {

    private static final String BOOK = "create table book (id bigint not null, title varchar(200) not null);";

    @TempDir
    private Path directory;

    private Path migrations;

    @BeforeEach
    void everythingAgrees() throws Exception {
        migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__book.sql"), BOOK);
        Goal.snapshot(directory).run();
        new Goal(directory).run();
    }

    @Test
    void saysWhatAgrees() throws Exception {
        Goal goal = Goal.verify(directory).property("colonnade.url", live(BOOK)).set("user", "shop");
        goal.run();

        assertThat(goal.infos)
                .singleElement()
                .asString()
                .matches("Verified schema.txt: it agrees with the migrations \\(H2 2.5.252\\), 4 generated files,"
                        + " the database \\(H2 2.5.252\\) \\(\\d\\.\\d s\\)");
    }

    @Test
    void aMissingSnapshotFails() throws Exception {
        Files.delete(directory.resolve("schema.txt"));

        fails(Goal.verify(directory), """
                There is no snapshot of the schema: schema.txt
                  Make it: mvn colonnade:snapshot
                  It is a text file; commit it beside the migrations.""");
    }

    @Test
    void otherMigrationsFail() throws Exception {
        Files.writeString(
                migrations.resolve("V2__text.sql"),
                "alter table book alter column title set data type text;"
                        + " alter table book alter column title drop not null; create table shelf (id int);");

        fails(Goal.verify(directory), """
                The schema is not the same everywhere.
                  The snapshot schema.txt → the migrations (H2 2.5.252):
                    book.title: varchar(200) not null → text null
                    shelf: table added
                  Fix: if the migrations are right, run mvn colonnade:snapshot and commit the file with them.""");
    }

    @Test
    void migrationsThatOnlyChangeRowsMakeItOutOfDate() throws Exception {
        Files.writeString(migrations.resolve("V2__rows.sql"), "insert into book values (1, 'Dune');");

        fails(Goal.verify(directory), """
                The schema is not the same everywhere.
                  The snapshot schema.txt → the migrations (H2 2.5.252):
                    V2__rows.sql is new
                  Fix: if the migrations are right, run mvn colonnade:snapshot and commit the file with them.""");
    }

    @Test
    void editedSourcesFail() throws Exception {
        Path sources = directory.resolve("generated/com/acme/shop/db");
        Files.writeString(sources.resolve("Book.java"), "class Book {}");
        Files.delete(sources.resolve("BookRecord.java"));

        fails(Goal.verify(directory), """
                The schema is not the same everywhere.
                  The snapshot schema.txt → 4 generated files:
                    com/acme/shop/db/Book.java: has another text
                    com/acme/shop/db/BookRecord.java: missing
                  Fix: run mvn generate-sources; generated files are not to be edited.""");
    }

    @Test
    void anotherDatabaseFails() throws Exception {
        String url = live("create table book (id bigint not null, title varchar(100), note text)");

        fails(Goal.verify(directory).property("colonnade.url", url).set("user", "shop"), """
                The schema is not the same everywhere.
                  The snapshot schema.txt → the database (H2 2.5.252):
                    book.title: varchar(200) not null → varchar(100) null
                    book.note: added, text null
                  Fix: migrate the database; if it is right, write a migration that does what was done to it \
                by hand.""");
    }

    private static void fails(Goal goal, String message) {
        assertThatThrownBy(goal::run).isInstanceOf(MojoFailureException.class).hasMessage(message);
    }

    private String live(String script) throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("live") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverDataSource.of(url, "shop", null).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
        return url;
    }
}

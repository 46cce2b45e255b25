package io.colonnade.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.internal.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private final DriverDataSource database =
            DriverDataSource.of("jdbc:h2:mem:migrations;DATABASE_TO_LOWER=TRUE", "sa", "");
    private Connection open;

    @TempDir
    private Path directory;

    @BeforeEach
    void keepTheDatabaseOpen() throws SQLException {
        open = database.getConnection();
    }

    @AfterEach
    void forgetTheDatabase() throws SQLException {
        open.close();
    }

    @Test
    void appliesADirectoryOnceAndInOrder() throws Exception {
        write("V2__book.sql", "create table book (author_id int references author(id));");
        write("V1__author.sql", "create table author (id int primary key);");
        Migrations migrations = Migrations.of(directory);
        assertThat(migrations.apply(database)).isEqualTo(2);
        assertThat(migrations.apply(database)).isZero();
        assertThat(text("select count(*) from " + Migrations.HISTORY_TABLE + " where type = 'SQL'"))
                .isEqualTo("2");
    }

    @Test
    void readsTheClassPathAndReplacesPlaceholders() throws Exception {
        int applied = Migrations.of("classpath:db/classpath-migration")
                .placeholder("flavour", "sweet")
                .apply(database);
        assertThat(applied).isEqualTo(1);
        run("insert into tag (id) values (1)");
        assertThat(text("select name from tag")).isEqualTo("sweet");
    }

    @Test
    void readsUtf8InADirectoryWithABlankAndAnUmlaut() throws Exception {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        String name = names.newEncoder().canEncode('\u00fc') ? "b\u00fccher und so" : "books and so";
        Path umlauts = Files.createDirectory(directory.resolve(name));
        Files.writeString(
                umlauts.resolve("V1__a.sql"), "create table a (b varchar(9)); insert into a values ('\u00fc\u4e2d');");
        Migrations.of(umlauts).apply(database);
        assertThat(text("select b from a")).isEqualTo("\u00fc\u4e2d");
    }

    @Test
    void printsNothing() throws Exception {
        write("V1__a.sql", "create table a (b int);");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            Migrations.of(directory).apply(database);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aMigrationThatFails() throws Exception {
        write("V1__author.sql", "create table author (id int primary key);");
        Path broken = write("V2__book.sql", """
                -- what the shop sells
                create table shelf (id int primary key);

                create table book (
                    author_id int references autor(id)
                );
                """);
        assertThatThrownBy(() -> Migrations.of(directory).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .hasMessage(Message.of("""
                        Migration V2__book.sql failed.
                          %s:4 (where the failing statement starts)
                          The database says: Table "autor" not found (SQLState 42S02)
                          Correct the file and run again.""", broken));
    }

    @Test
    void aPlaceholderWithoutAValue() throws Exception {
        write("V1__a.sql", "create table ${name} (b int);");
        assertThatThrownBy(() -> Migrations.of(directory).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        The migrations have a placeholder ${name}, which has no value.
                          In the Maven plugin, write <placeholders><name>…</name></placeholders>; in Java,
                          .placeholder("name", "…"). Where it is none, but text of the script: write the line
                          placeholderReplacement=false into a file beside it, V1__book.sql.conf for V1__book.sql.""");
    }

    @Test
    void aMigrationThatWasChangedAfterwards() throws Exception {
        write("V1__a.sql", "create table a (b int);");
        Migrations.of(directory).apply(database);
        write("V1__a.sql", "create table a (b bigint);");
        assertThatThrownBy(() -> Migrations.of(directory).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The migrations cannot be applied.\n  Flyway says: Validate failed")
                .hasMessageContaining("checksum mismatch for migration version 1");
    }

    @Test
    void aDirectoryThatDoesNotExist() {
        Path missing = directory.resolve("db").resolve("migration");
        assertThatThrownBy(() -> Migrations.of(missing).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessage(Message.of("""
                        There is no migrations directory %s
                          The nearest directory that exists is %s
                          Likely cause: a misspelt name, or a path from another directory.""", missing, directory));
    }

    @Test
    void aDirectoryThatIsAFile() throws Exception {
        Path file = write("V1__a.sql", "create table a (b int);");
        assertThatThrownBy(() -> Migrations.of(file).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessage(Message.of("""
                        The migrations directory is a file: %s
                          Name the directory that holds it: %s""", file, directory));
    }

    @Test
    void aDirectoryWithoutMigrations() throws Exception {
        write("create_book.sql", "create table book (id int);");
        assertThatThrownBy(() -> Migrations.of(directory).apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessage(Message.of("""
                        There are no migrations in filesystem:%s
                          SQL files there that are named otherwise: create_book.sql.
                          Flyway reads files named V1__create_book.sql (V, version, two underscores, description, .sql)
                          or R__book_view.sql (repeatable).""", directory));
    }

    @Test
    void aClassPathLocationThatIsMissing() {
        assertThatThrownBy(() -> Migrations.of("classpath:db/migartion").apply(database))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        There is no "db/migartion" on the class path for the location classpath:db/migartion
                          Likely cause: the name is misspelt, or resources are not copied yet (mvn process-resources).
                          A directory can be named instead: filesystem:src/main/resources/db/migartion""");
    }

    @Test
    void aDatabaseThatCannotBeReached() {
        DriverDataSource wrong = DriverDataSource.of("jdbc:h2:mem:migrations", "sa", "swordfish");
        assertThatThrownBy(
                        () -> Migrations.of("classpath:db/classpath-migration").apply(wrong))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("jdbc:h2:mem:migrations refused the login of user \"sa\"")
                .message()
                .doesNotContain("swordfish");
    }

    private Path write(String name, String sql) throws IOException {
        return Files.writeString(directory.resolve(name), sql);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

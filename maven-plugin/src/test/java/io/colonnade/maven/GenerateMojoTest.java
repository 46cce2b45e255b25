package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.DriverDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    private static final String PASSWORD = "open-sesame-4711";

    @TempDir
    private Path directory;

    private Path book;

    @BeforeEach
    void migrations() throws IOException {
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                migrations.resolve("V1__book.sql"), "create table book (id bigint primary key, title varchar(200));");
        book = directory.resolve("generated/com/acme/shop/db/Book.java");
    }

    @Test
    void generatesFromMigrations() throws Exception {
        Goal goal = new Goal(directory);

        goal.run();

        assertThat(book).isRegularFile();
        assertThat(goal.infos)
                .singleElement()
                .asString()
                .matches("Generated 1 table into com\\.acme\\.shop\\.db:"
                        + " 4 files written, 0 unchanged, 0 removed \\(H2 2\\.5\\.252, \\d+\\.\\d s\\)");
        assertThat(goal.project.getCompileSourceRoots())
                .isEqualTo(List.of(directory.resolve("generated").toString()));
    }

    @Test
    void writesNothingTheSecondTime() throws Exception {
        new Goal(directory).run();
        Goal second = new Goal(directory);
        second.run();

        assertThat(second.infos)
                .singleElement()
                .asString()
                .matches("Nothing to generate: the schema, the settings and 4 files are as they were"
                        + " \\(\\d\\.\\d+ s\\)");
    }

    @Test
    void removesWhatATableThatIsGoneLeftBehind() throws Exception {
        new Goal(directory).run();
        Files.writeString(
                directory.resolve("migrations/V2__shelf.sql"), "drop table book; create table shelf (id bigint);");
        Goal second = new Goal(directory);
        second.run();

        assertThat(book).doesNotExist();
        assertThat(second.infos).singleElement().asString().contains(": 3 files written, 1 unchanged, 3 removed (");
    }

    @Test
    void addsTheSourceRootWhenItIsSkipped() throws Exception {
        Goal goal = new Goal(directory).set("skip", true);
        goal.run();

        assertThat(book).doesNotExist();
        assertThat(goal.project.getCompileSourceRoots())
                .isEqualTo(List.of(directory.resolve("generated").toString()));
        assertThat(goal.infos).containsExactly("Nothing generated: colonnade.skip is set");
    }

    @Test
    void readsADatabaseAsItIsWhenThereIsAUrl() throws Exception {
        Goal goal = new Goal(directory)
                .set("user", "shop")
                .property("colonnade.url", liveDatabase())
                .property("colonnade.password", PASSWORD);
        goal.run();

        assertThat(book).doesNotExist();
        assertThat(book.resolveSibling("Shelf.java")).isRegularFile();
        assertThat(goal.warnings).isEmpty();
    }

    @Test
    void takesUserAndPasswordOfAServerInSettings() throws Exception {
        Goal goal =
                new Goal(directory).property("colonnade.url", liveDatabase()).server("shop", "shop", PASSWORD);
        goal.run();

        assertThat(book.resolveSibling("Shelf.java")).isRegularFile();
    }

    @Test
    void warnsOfAPasswordInThePom() throws Exception {
        Goal goal = new Goal(directory)
                .set("user", "shop")
                .property("colonnade.url", liveDatabase())
                .secret("password", PASSWORD);
        goal.run();

        assertThat(book.resolveSibling("Shelf.java")).isRegularFile();
        assertThat(goal.warnings)
                .containsExactly("Maven prints the plugin's <configuration> with -X, the password in it too."
                        + " Write it as a <server> of settings.xml, or set the property colonnade.password.");
    }

    private String liveDatabase() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("live") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverDataSource.of(url, "shop", PASSWORD).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table shelf (id bigint primary key)");
        }
        return url;
    }
}

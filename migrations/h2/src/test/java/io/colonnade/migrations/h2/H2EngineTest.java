package io.colonnade.migrations.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.Migrations;
import io.colonnade.migrations.ScratchDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2EngineTest {

    private static final String EVERYTHING = "classpath:everything";

    @TempDir
    private Path directory;

    @Test
    void threeLinesGiveAMigratedDatabase() throws Exception {
        Files.writeString(directory.resolve("V1__book.sql"), "create table book (title varchar(9));");
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(directory)) {
            DataSource dataSource = db.dataSource();
            assertThat(rows(dataSource, "select count(*) from book")).containsExactly("0");
        }
    }

    @Test
    void tellsWhatItIs() {
        try (ScratchDatabase db = ScratchDatabase.of("h2")) {
            assertThat(db.engine()).isEqualTo("h2");
            assertThat(db.version()).isEqualTo(System.getProperty("h2.version"));
            assertThat(db.url()).startsWith("jdbc:h2:mem:colonnade_");
            assertThat(db.toString()).startsWith("h2 " + db.version()).doesNotContain(db.password());
        }
    }

    @Test
    void namesAreLowerCase() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(EVERYTHING)) {
            assertThat(rows(
                            db.dataSource(),
                            "select table_name from information_schema.tables where table_schema = 'public'"))
                    .containsExactlyInAnyOrder("author", "living", Migrations.HISTORY_TABLE);
        }
    }

    @Test
    void databasesAreApart() throws Exception {
        try (ScratchDatabase one = ScratchDatabase.of("h2");
                ScratchDatabase two = ScratchDatabase.of("h2")) {
            run(one.dataSource(), "create table only_here (id int)");
            assertThat(rows(two.dataSource(), "select table_name from information_schema.tables"))
                    .doesNotContain("only_here");
            assertThat(one.password()).isNotEqualTo(two.password());
        }
    }

    @Test
    void aCopyIsExact() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            assertThat(rows(copy.dataSource(), "script nopasswords"))
                    .hasSizeGreaterThan(20)
                    .containsExactlyInAnyOrderElementsOf(rows(db.dataSource(), "script nopasswords"));
            String next = "insert into author (name) values ('next')";
            run(db.dataSource(), next);
            run(copy.dataSource(), next);
            String last = "select max(id), next value for receipt from author";
            assertThat(rows(copy.dataSource(), last)).isEqualTo(rows(db.dataSource(), last));
        }
    }

    @Test
    void aCopyLeavesTheOriginalAlone() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(EVERYTHING)) {
            try (ScratchDatabase copy = db.copy()) {
                run(copy.dataSource(), "set referential_integrity false; delete from author");
            }
            assertThat(rows(db.dataSource(), "select count(*) from author")).containsExactly("2");
        }
    }

    @Test
    void aCopyTakesLessThanTwoHundredMilliseconds() {
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(EVERYTHING)) {
            db.copy().close();
            assertThat(fastestCopyInMilliseconds(db)).isLessThan(200);
        }
    }

    @Test
    void manyThreadsCopyAtOnce() {
        try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(EVERYTHING)) {
            List<String> counts = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(each -> countInACopy(db))
                    .toList();
            assertThat(counts).hasSize(16).containsOnly("3");
        }
    }

    @Test
    void aFailingMigrationClosesTheDatabase() throws Exception {
        Files.writeString(directory.resolve("V1__book.sql"), "create tabel book (title varchar(9));");
        ScratchDatabase db = ScratchDatabase.of("h2");
        assertThatThrownBy(() -> db.migrated(directory)).hasMessageStartingWith("Migration V1__book.sql failed.");
        assertClosed(db);
    }

    @Test
    void aClosedDatabaseSaysSo() {
        ScratchDatabase db = ScratchDatabase.of("h2");
        db.close();
        db.close();
        assertClosed(db);
    }

    @Test
    void closingCutsConnections() throws Exception {
        ScratchDatabase db = ScratchDatabase.of("h2");
        try (Connection connection = db.dataSource().getConnection()) {
            db.close();
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    private static void assertClosed(ScratchDatabase db) {
        assertThatThrownBy(db::dataSource)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This scratch database is closed: " + db.url()
                        + " as colonnade\n  Use it inside of its try (…) block, or make another.");
    }

    private static long fastestCopyInMilliseconds(ScratchDatabase db) {
        long fastest = Long.MAX_VALUE;
        for (int tries = 0; tries < 30 && fastest >= 200; tries++) {
            long start = System.nanoTime();
            try (ScratchDatabase copy = db.copy()) {
                fastest = Math.min(fastest, (System.nanoTime() - start) / 1_000_000);
                assertThat(copy.url()).isNotEqualTo(db.url());
            }
        }
        return fastest;
    }

    private static String countInACopy(ScratchDatabase db) {
        try (ScratchDatabase copy = db.copy()) {
            run(copy.dataSource(), "insert into author (name) values ('one more')");
            return rows(copy.dataSource(), "select count(*) from author").get(0);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void run(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(DataSource dataSource, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet each = statement.executeQuery(query)) {
            while (each.next()) {
                rows.add(each.getString(1));
            }
        }
        return rows;
    }
}

package io.colonnade.migrations.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CopyTest {

    private static final String EVERYTHING = "classpath:everything";

    /** All that a database is made of, by name. */
    private static final String OBJECTS = """
            select concat(case table_type when 'BASE TABLE' then 'TABLE' when 'SYSTEM VERSIONED' then 'TABLE'
                else table_type end, ' ', table_name) as object
            from information_schema.tables where table_schema = database()
            union all select concat(routine_type, ' ', routine_name)
            from information_schema.routines where routine_schema = database()
            union all select concat('TRIGGER ', trigger_name)
            from information_schema.triggers where trigger_schema = database()
            union all select concat('EVENT ', event_name)
            from information_schema.events where event_schema = database()
            order by object""";

    @Test
    void aCopyHasTheSameDefinitions() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            assertThat(definitions(copy)).hasSize(18).containsExactlyElementsOf(definitions(db));
        }
    }

    @Test
    void aCopyHasTheSameRows() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            for (String table :
                    List.of("author", "book", "shelf", "log", "price", "living", "greeted", "a_view_of_a_view")) {
                String all = "select * from " + table + " order by 1";
                assertThat(rows(copy.dataSource(), all))
                        .as(table)
                        .isNotEmpty()
                        .containsExactlyElementsOf(rows(db.dataSource(), all));
            }
            String hidden = "select hidden, hex(token), hex(portrait) from author order by id";
            assertThat(rows(copy.dataSource(), hidden)).isEqualTo(rows(db.dataSource(), hidden));
        }
    }

    @Test
    void aCopyGoesOnWhereTheOriginalDoes() throws Exception {
        String insert = "insert into author (name) values ('next')";
        String remove = "delete from author where name = 'next'";
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING)) {
            run(db.dataSource(), insert);
            run(db.dataSource(), remove);
            try (ScratchDatabase copy = db.copy()) {
                run(db.dataSource(), insert);
                run(copy.dataSource(), insert);
                assertThat(rows(copy.dataSource(), "select max(id) from author"))
                        .containsExactly("44");
                assertThat(rows(db.dataSource(), "select max(id) from author")).containsExactly("44");
            }
        }
    }

    @Test
    void aSequenceThatNobodyUsedStartsAtItsStart() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            assertThat(rows(copy.dataSource(), "select next value for invoice")).containsExactly("100");
            assertThat(rows(copy.dataSource(), "select next value for invoice")).containsExactly("105");
        }
    }

    @Test
    void aSequenceThatWasUsedGoesOnBehindWhatTheServerHoldsInItsCache() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING)) {
            rows(db.dataSource(), "select next value for invoice");
            try (ScratchDatabase copy = db.copy()) {
                assertThat(rows(copy.dataSource(), "select next value for invoice"))
                        .containsExactly("5100");
            }
            assertThat(rows(db.dataSource(), "select next value for invoice")).containsExactly("105");
        }
    }

    @Test
    void aCopyHasTheHistoryOfItsRows() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            String all = "select amount, row_start, row_end from price for system_time all order by row_start";
            assertThat(rows(copy.dataSource(), all)).hasSize(2).containsExactlyElementsOf(rows(db.dataSource(), all));
        }
    }

    @Test
    void triggersAndKeysOfACopyAreItsOwn() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(EVERYTHING);
                ScratchDatabase copy = db.copy()) {
            List<String> before = rows(db.dataSource(), "select line from log");
            run(copy.dataSource(), "delete from log");
            run(copy.dataSource(), "insert into book (title, author_id) values (' Fiasco ', 42)");
            assertThat(rows(copy.dataSource(), "select line from log"))
                    .containsExactly("first Fiasco", "second Fiasco");
            run(copy.dataSource(), "update author set id = 77 where id = 42");
            assertThat(rows(copy.dataSource(), "select author_id from book where title = 'Fiasco'"))
                    .containsExactly("77");
            assertThat(rows(db.dataSource(), "select line from log")).isEqualTo(before);
        }
    }

    @Test
    void aCopyHasTheCharacterSetOfItsOriginal() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb")) {
            run(db.dataSource(), "alter database character set latin1 collate latin1_german2_ci");
            try (ScratchDatabase copy = db.copy()) {
                assertThat(rows(copy.dataSource(), "select @@collation_database"))
                        .containsExactly("latin1_german2_ci");
            }
        }
    }

    @Test
    void aDatabaseInUseIsCopiedWithoutWhatIsNotCommitted() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated("classpath:shop");
                Connection open = db.dataSource().getConnection();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.executeUpdate("insert into author (name) values ('nobody yet')");
            try (ScratchDatabase copy = db.copy()) {
                assertThat(rows(copy.dataSource(), "select count(*) from author"))
                        .containsExactly("2");
            }
        }
    }

    @Test
    void aCopyTakesLessThanASecond(TestReporter reporter) {
        for (String migrations : List.of("classpath:shop", EVERYTHING)) {
            try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated(migrations)) {
                db.copy().close();
                long fastest = fastestCopyInMilliseconds(db);
                reporter.publishEntry(migrations, fastest + " ms");
                assertThat(fastest).isLessThan(1000);
            }
        }
    }

    @Test
    void manyThreadsCopyAtOnce() {
        try (ScratchDatabase db = ScratchDatabase.of("mariadb").migrated("classpath:shop")) {
            List<String> counts = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(each -> countInACopy(db))
                    .toList();
            assertThat(counts).hasSize(16).containsOnly("2");
        }
    }

    private static List<String> definitions(ScratchDatabase db) throws SQLException {
        String name = db.url().substring(db.url().lastIndexOf('/') + 1, db.url().indexOf('?'));
        List<String> definitions = new ArrayList<>();
        for (String object : rows(db.dataSource(), OBJECTS)) {
            definitions.addAll(rows(db.dataSource(), "show create " + object));
        }
        return definitions.stream()
                .map(definition -> definition.replace(name, "scratch").replaceAll("\\|20\\d\\d-\\S+ \\S+$", ""))
                .toList();
    }

    private static long fastestCopyInMilliseconds(ScratchDatabase db) {
        long fastest = Long.MAX_VALUE;
        for (int tries = 0; tries < 10; tries++) {
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

    /** Each row as one text. */
    private static List<String> rows(DataSource dataSource, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet each = statement.executeQuery(query)) {
            while (each.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int column = 1; column <= each.getMetaData().getColumnCount(); column++) {
                    row.add(each.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}

package io.colonnade.migrations.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.MigrationException;
import io.colonnade.migrations.ScratchDatabase;
import io.colonnade.migrations.internal.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MysqlEngineTest {

    @TempDir
    private Path directory;

    @Test
    void threeLinesGiveAMigratedDatabase() throws Exception {
        Files.writeString(directory.resolve("V1__book.sql"), "create table book (title varchar(9));");
        try (ScratchDatabase db = ScratchDatabase.of("mysql").migrated(directory)) {
            DataSource dataSource = db.dataSource();
            assertThat(text(dataSource, "select count(*) from book")).isEqualTo("0");
        }
    }

    @Test
    void itIsARealMysql8() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mysql")) {
            assertThat(db.engine()).isEqualTo("mysql");
            assertThat(db.version()).isEqualTo("8.0.31");
            assertThat(text(db.dataSource(), "select version()")).isEqualTo("8.0.31");
            assertThat(db.toString()).doesNotContain(db.password());
        }
    }

    /** A schema is a database there, which the next build in this JVM would find. */
    @Test
    void whatMigrationsMakeBesideTheirOwnGoesWithTheLast() throws Exception {
        Files.writeString(directory.resolve("V1__archive.sql"), """
                        create table book (id int primary key);
                        create schema `arch``ive`;
                        create table `arch``ive`.loan (
                          id int primary key,
                          foreign key (id) references ${flyway:defaultSchema}.book (id));
                        """);
        for (int build = 0; build < 2; build++) {
            try (ScratchDatabase other = ScratchDatabase.of("mysql");
                    ScratchDatabase db = ScratchDatabase.of("mysql").migrated(directory)) {
                assertThat(text(db.dataSource(), "select count(*) from `arch``ive`.loan"))
                        .isEqualTo("0");
                assertThat(text(other.dataSource(), "select count(*) from `arch``ive`.loan"))
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void allDatabasesOfOneJvmShareOneServer() {
        try (ScratchDatabase one = ScratchDatabase.of("mysql");
                ScratchDatabase two = ScratchDatabase.of("mysql")) {
            assertThat(withoutName(one)).isEqualTo(withoutName(two));
            assertThat(one.url()).isNotEqualTo(two.url());
        }
    }

    @Test
    void itIsAsAServerIsThatNobodyConfigured() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mysql")) {
            assertThat(text(db.dataSource(), "select upper('ästhetik ł 😀')")).isEqualTo("ÄSTHETIK Ł 😀");
            assertThat(text(db.dataSource(), "select @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(text(db.dataSource(), "select @@collation_database")).isEqualTo("utf8mb4_0900_ai_ci");
            assertThat(text(db.dataSource(), "select @@lower_case_table_names")).isEqualTo("0");
            assertThat(text(db.dataSource(), "select @@global.time_zone")).isEqualTo("+00:00");
            assertThat(text(db.dataSource(), "select @@global.sql_mode"))
                    .isEqualTo("ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
        }
    }

    @Test
    void onlyThisMachineReachesItAndOnlyItsRoot() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("mysql")) {
            assertThat(text(db.dataSource(), "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(text(db.dataSource(), "select @@socket")).isEmpty();
            assertThat(text(
                            db.dataSource(),
                            "select group_concat(user, '@', host) from mysql.user where account_locked = 'N'"))
                    .isEqualTo("root@127.0.0.1");
        }
    }

    @Test
    void thePasswordIsNeededAndNeverShown() {
        try (ScratchDatabase db = ScratchDatabase.of("mysql")) {
            assertThatThrownBy(() -> DriverDataSource.of(db.url(), "root", "swordfish")
                            .getConnection()
                            .close())
                    .hasMessage(Message.of("""
                            %s refused the login of user "root" (SQLState 28000)
                              Likely cause: a wrong user name or a wrong password; a password was given.
                              Check both where you set them; Colonnade never shows a password.""", db.url()));
        }
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        try (ScratchDatabase db = ScratchDatabase.of("mysql")) {
            String url = withoutName(db) + "shop?sslMode=DISABLED&allowPublicKeyRetrieval=true";
            assertThatThrownBy(() -> DriverDataSource.of(url, db.user(), db.password())
                            .getConnection()
                            .close())
                    .hasMessage(Message.of("""
                            There is no such database: %s
                              The server says: Unknown database 'shop' (SQLState 42000)
                              Likely cause: a misspelt name, or a database not yet made.""", url));
        }
    }

    @Test
    void aMigrationThatFails() throws Exception {
        Path broken = Files.writeString(
                directory.resolve("V1__book.sql"), "create table shelf (id int);\n\ncreate tabel book (id int);\n");
        assertThatThrownBy(() -> ScratchDatabase.of("mysql").migrated(directory))
                .isInstanceOf(MigrationException.class)
                .hasMessage(Message.of("""
                        Migration V1__book.sql failed.
                          %s:3 (where the failing statement starts)
                          The database says: You have an error in your SQL syntax; check the manual that corresponds \
                        to your MySQL server version for the right syntax to use near 'tabel book (id int)' at line 1 \
                        (SQLState 42000)
                          Correct the file and run again.""", broken));
    }

    @Test
    void closingCutsConnectionsAndDropsTheDatabase() throws Exception {
        ScratchDatabase db = ScratchDatabase.of("mysql").migrated("classpath:shop");
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("delete from book");
            db.close();
            assertThat(connection.isValid(1)).isFalse();
        }
        try (ScratchDatabase other = ScratchDatabase.of("mysql")) {
            String left = "select count(*) from information_schema.schemata where schema_name = '" + withName(db) + "'";
            assertThat(text(other.dataSource(), left)).isEqualTo("0");
        }
    }

    private static String withoutName(ScratchDatabase db) {
        return db.url().substring(0, db.url().lastIndexOf('/') + 1);
    }

    private static String withName(ScratchDatabase db) {
        return db.url().substring(db.url().lastIndexOf('/') + 1, db.url().indexOf('?'));
    }

    private static String text(DataSource dataSource, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

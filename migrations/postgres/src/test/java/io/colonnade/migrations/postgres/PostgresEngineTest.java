package io.colonnade.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.MigrationException;
import io.colonnade.migrations.ScratchDatabase;
import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.PrivateDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEngineTest {

    private static final String SHOP = "classpath:shop";

    @TempDir
    private Path directory;

    @Test
    void threeLinesGiveAMigratedDatabase() throws Exception {
        Files.writeString(directory.resolve("V1__book.sql"), "create table book (title varchar(9));");
        try (ScratchDatabase db = ScratchDatabase.of("postgres").migrated(directory)) {
            DataSource dataSource = db.dataSource();
            assertThat(text(dataSource, "select count(*) from book")).isEqualTo("0");
        }
    }

    @Test
    void itIsARealPostgres18() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            assertThat(db.engine()).isEqualTo("postgres");
            assertThat(db.version()).startsWith("18.");
            assertThat(text(db.dataSource(), "select version()")).startsWith("PostgreSQL " + db.version());
            assertThat(db.toString()).doesNotContain(db.password());
        }
    }

    @Test
    void allDatabasesOfOneJvmShareOneServer() {
        try (ScratchDatabase one = ScratchDatabase.of("postgres");
                ScratchDatabase two = ScratchDatabase.of("postgres")) {
            assertThat(withoutName(one)).isEqualTo(withoutName(two));
            assertThat(one.url()).isNotEqualTo(two.url());
        }
    }

    @Test
    void textIsUnicodeWhereverTheServerRuns() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            assertThat(text(db.dataSource(), "select upper('ästhetik ł')")).isEqualTo("ÄSTHETIK Ł");
            assertThat(text(db.dataSource(), "select 'a' > 'Z'")).isEqualTo("t");
            assertThat(text(db.dataSource(), "show lc_messages")).isEqualTo("C");
        }
    }

    @Test
    void onlyThisMachineReachesIt() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            assertThat(text(db.dataSource(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(db.dataSource(), "show unix_socket_directories")).isEmpty();
            assertThat(text(db.dataSource(), "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void thePasswordIsNeededAndNeverShown() {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            assertThatThrownBy(() -> DriverDataSource.of(db.url(), "postgres", "swordfish")
                            .getConnection()
                            .close())
                    .hasMessage(Message.of("""
                            %s refused the login of user "postgres" (SQLState 28P01)
                              Likely cause: a wrong user name or a wrong password; a password was given.
                              Check both where you set them; Colonnade never shows a password.""", db.url()));
        }
    }

    @Test
    void thePasswordOfTheTemplateIsReplaced() throws Exception {
        Account account = Account.current(Postgres.NAME);
        String old = Template.password(
                Installation.in(PrivateDirectory.forPrograms(account, Postgres.NAME), account, new Postgres()));
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            assertThat(db.password()).isNotEqualTo(old);
            assertThatThrownBy(() -> DriverDataSource.of(db.url(), "postgres", old)
                            .getConnection()
                            .close())
                    .hasMessageContaining("28P01");
        }
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            String url = withoutName(db) + "shop?sslmode=disable";
            assertThatThrownBy(() -> DriverDataSource.of(url, db.user(), db.password())
                            .getConnection()
                            .close())
                    .hasMessage(Message.of("""
                            There is no such database: %s
                              The server says: FATAL: database "shop" does not exist (SQLState 3D000)
                              Likely cause: a misspelt name, or a database not yet made.""", url));
        }
    }

    @Test
    void aServerWithoutTls() {
        try (ScratchDatabase db = ScratchDatabase.of("postgres")) {
            String url = db.url().replace("sslmode=disable", "sslmode=verify-full");
            assertThatThrownBy(() -> DriverDataSource.of(url, db.user(), db.password())
                            .getConnection()
                            .close())
                    .hasMessage(Message.of("""
                            No secure connection to %s
                              The driver says: The server does not support SSL. (SQLState 08004)
                              Likely cause: one side asks for TLS that the other does not offer, or the server's \
                            certificate is not
                              trusted here, has expired or is for another host.
                              What is asked for stands in the URL: sslmode (disable, prefer, require, verify-full).
                              A certificate of your own goes into a trust store:
                                -Djavax.net.ssl.trustStore=...""", url));
        }
    }

    @Test
    void aUrlThatTheDriverDoesNotUnderstand() {
        assertThatThrownBy(() -> DriverDataSource.of("jdbc:postgresql://localhost:port/shop", "me", "swordfish")
                        .getConnection()
                        .close())
                .hasMessage("""
                        The driver for postgresql does not understand the URL jdbc:postgresql://localhost:port/shop
                          Likely cause: a part is missing or misspelt; a port is a number.
                          Write it like this: jdbc:postgresql://localhost:5432/shop""");
    }

    @Test
    void aServerThatDoesNotRun() {
        assertThatThrownBy(() -> DriverDataSource.of("jdbc:postgresql://127.0.0.1:1/shop", "me", "swordfish")
                        .getConnection()
                        .close())
                .hasMessage("""
                        Nothing can be reached at jdbc:postgresql://127.0.0.1:1/shop
                          The driver says: Connection to 127.0.0.1:1 refused. Check that the hostname and port are \
                        correct and that the postmaster is accepting TCP/IP connections. (SQLState 08001)
                          Likely cause: the server does not run, or host or port are wrong.""");
    }

    @Test
    void aMigrationThatFails() throws Exception {
        Path broken = Files.writeString(
                directory.resolve("V1__book.sql"), "create table shelf (id int);\n\ncreate tabel book (id int);\n");
        assertThatThrownBy(() -> ScratchDatabase.of("postgres").migrated(directory))
                .isInstanceOf(MigrationException.class)
                .hasMessage(Message.of("""
                        Migration V1__book.sql failed.
                          %s:3 (where the failing statement starts)
                          The database says: ERROR: syntax error at or near "tabel"
                              Position: 8 (SQLState 42601)
                          Correct the file and run again.""", broken));
    }

    @Test
    void aCopyHoldsTheSameAndLeavesTheOriginalAlone() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("postgres").migrated(SHOP)) {
            try (ScratchDatabase copy = db.copy()) {
                String insert = "insert into author (name) values ('next') returning id";
                assertThat(text(copy.dataSource(), insert)).isEqualTo("3");
            }
            assertThat(text(db.dataSource(), "select count(*) from author")).isEqualTo("2");
        }
    }

    @Test
    void aCopyOfADatabaseInUseIsRefused() throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of("postgres");
                Connection open = db.dataSource().getConnection()) {
            assertThat(open.isValid(1)).isTrue();
            String name = withName(db);
            assertThatThrownBy(db::copy).isInstanceOf(EngineException.class).hasMessage(Message.of("""
                            PostgreSQL cannot make a copy of %s: there are open connections to it.
                              Close them and any pool first, or copy before the database is used.""", name));
        }
    }

    @Test
    void aCopyTakesLessThanTwoHundredMilliseconds() {
        try (ScratchDatabase db = ScratchDatabase.of("postgres").migrated(SHOP)) {
            db.copy().close();
            assertThat(fastestCopyInMilliseconds(db)).isLessThan(200);
        }
    }

    @Test
    void manyThreadsCopyAtOnce() {
        try (ScratchDatabase db = ScratchDatabase.of("postgres").migrated(SHOP)) {
            List<String> counts = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(each -> countInACopy(db))
                    .toList();
            assertThat(counts).hasSize(16).containsOnly("2");
        }
    }

    @Test
    void closingCutsConnectionsAndDropsTheDatabase() throws Exception {
        ScratchDatabase db = ScratchDatabase.of("postgres");
        try (Connection connection = db.dataSource().getConnection()) {
            db.close();
            assertThat(connection.isValid(1)).isFalse();
        }
        try (ScratchDatabase other = ScratchDatabase.of("postgres")) {
            String left = "select count(*) from pg_database where datname = '" + withName(db) + "'";
            assertThat(text(other.dataSource(), left)).isEqualTo("0");
        }
    }

    private static String withoutName(ScratchDatabase db) {
        return db.url().substring(0, db.url().lastIndexOf('/') + 1);
    }

    private static String withName(ScratchDatabase db) {
        return db.url().substring(db.url().lastIndexOf('/') + 1, db.url().indexOf('?'));
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
            return text(copy.dataSource(), "select count(*) from author");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
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

package io.colonnade.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.colonnade.migrations.internal.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class path of these tests has one driver: H2's. */
class DriverDataSourceTest {

    private static final String PASSWORD = "swordfish";

    @Test
    void opensConnections() throws SQLException {
        try (Connection connection =
                DriverDataSource.of("jdbc:h2:mem:", "sa", "").getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void findsTheDriverInTheClassLoaderThatIsGiven() throws Exception {
        URL h2 = driver().getClass().getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {h2}, ClassLoader.getPlatformClassLoader());
                Connection connection =
                        DriverDataSource.of("jdbc:h2:mem:", "sa", "", alone).getConnection()) {
            assertThat(connection.getClass().getClassLoader()).isSameAs(alone);
        }
    }

    @Test
    void aUrlThatIsNoJdbcUrl() {
        assertMessage("postgres://me:swordfish@localhost/shop", """
                Not a JDBC URL: postgres://…@localhost/shop
                  A JDBC URL starts with "jdbc:" and the database product.
                  Write it like this: jdbc:postgresql://localhost:5432/shop""");
    }

    @Test
    void aProductThatIsMisspelt() {
        assertMessage("jdbc:postgres://localhost/shop", """
                No JDBC driver on the class path takes jdbc:postgres://localhost/shop
                  Drivers there: org.h2.Driver.
                  "postgres" is not a product that Colonnade knows (h2, mariadb, mysql, postgresql, sqlserver).
                  Did you mean jdbc:postgresql://localhost:5432/shop?""");
    }

    @Test
    void aProductThatIsNotKnown() {
        assertMessage("jdbc:oracle:thin:me/swordfish@localhost:1521/shop", """
                No JDBC driver on the class path takes jdbc:oracle:thin:…@localhost:1521/shop
                  Drivers there: org.h2.Driver.
                  "oracle" is not a product that Colonnade knows (h2, mariadb, mysql, postgresql, sqlserver).
                  Add the driver of that product as a dependency, or correct the URL.""");
    }

    @Test
    void aDriverThatIsMissing() {
        assertMessage(
                "jdbc:postgresql://localhost:5432/shop?password=swordfish",
                Message.of("""
                No JDBC driver on the class path takes jdbc:postgresql://localhost:5432/shop?password=…
                  Drivers there: org.h2.Driver.
                  Likely cause: the driver is not a dependency yet. Add it (a Maven plugin has its own
                  <dependencies>):

                <dependency>
                  <groupId>org.postgresql</groupId>
                  <artifactId>postgresql</artifactId>
                  <version>%s</version>
                </dependency>""", System.getProperty("postgresql.version")));
    }

    @Test
    void aPasswordThatIsWrong() throws SQLException {
        String url = "jdbc:h2:mem:guarded";
        try (Connection first = DriverDataSource.of(url, "owner", "right").getConnection()) {
            assertThat(first.isValid(1)).isTrue();
            CannotConnectException failure = assertMessage(url, """
                    jdbc:h2:mem:guarded refused the login of user "owner" (SQLState 28000)
                      Likely cause: a wrong user name or a wrong password; a password was given.
                      Check both where you set them; Colonnade never shows a password.""");
            assertThat(failure.getSQLState()).isEqualTo("28000");
            assertThat(failure.getCause()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aDatabaseThatDoesNotExist() {
        assertMessage("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", """
                There is no such database: jdbc:h2:mem:nowhere;IFEXISTS=…
                  The server says: Database "mem:nowhere" not found, and IFEXISTS=true, so we cant auto-create it \
                [90146-252] (SQLState 90146)
                  Likely cause: a misspelt name, or a database not yet made.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;NO_SUCH_SETTING=swordfish",
                "jdbc:h2:mem:x;PASSWORD=swordfish;NO_SUCH_SETTING=1",
                "jdbc:h2:tcp://owner:swordfish@localhost:1/shop",
                "jdbc:h2:;PASSWORD=swordfish",
            })
    void aDriverThatRepeatsTheUrlTellsNoSecret(String url) {
        assertThat(stackTrace(fail(url, null))).doesNotContain(PASSWORD);
    }

    @Test
    void printsWithoutPassword() {
        assertThat(DriverDataSource.of("jdbc:h2:mem:x;PASSWORD=swordfish", "owner", PASSWORD))
                .hasToString("jdbc:h2:mem:x;PASSWORD=… as owner");
    }

    private static Driver driver() {
        return ServiceLoader.load(Driver.class).findFirst().orElseThrow();
    }

    private static CannotConnectException assertMessage(String url, String message) {
        CannotConnectException failure = fail(url, PASSWORD);
        assertThat(failure.getMessage()).isEqualTo(message);
        assertThat(stackTrace(failure)).doesNotContain(PASSWORD);
        return failure;
    }

    private static CannotConnectException fail(String url, @Nullable String password) {
        return catchThrowableOfType(
                CannotConnectException.class,
                () -> DriverDataSource.of(url, "owner", password)
                        .getConnection()
                        .close());
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

package io.colonnade.migrations.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said when a connection cannot be opened. */
public record ConnectMessages(JdbcUrl url, @Nullable String user, boolean passwordGiven) {

    /** Wrong user or password: PostgreSQL and the standard, MySQL and MariaDB, H2, SQL Server. */
    private static final Set<Integer> LOGIN_CODES = Set.of(1045, 28000, 18456);

    /** No such database: MySQL and MariaDB, H2 (in memory, on disk), SQL Server. */
    private static final Set<Integer> DATABASE_CODES = Set.of(1049, 90146, 90149, 4060);

    public String notJdbc() {
        return Message.of("""
                Not a JDBC URL: %s
                  A JDBC URL starts with "jdbc:" and the database product.
                  Write it like this: %s""", url, Coordinates.exampleUrl(likelyProduct()));
    }

    /** No driver takes the URL: it is missing, or the URL is not what the driver wants. */
    public String notAccepted(List<String> drivers) {
        String driver = Coordinates.driver(url.product());
        if (driver == null) {
            return unknownProduct(drivers);
        }
        if (drivers.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(driverWord()))) {
            return malformed();
        }
        return Message.of("""
                No JDBC driver on the class path takes %s
                  %s
                  Likely cause: the driver is not a dependency yet. Add it (a Maven plugin has its own
                  <dependencies>):

                %s""", url, found(drivers), driver);
    }

    /** The driver is there but cannot read the URL. */
    public String malformed() {
        return Message.of("""
                The driver for %s does not understand the URL %s
                  Likely cause: a part is missing or misspelt; a port is a number.
                  Write it like this: %s""", url.product(), url, Coordinates.exampleUrl(url.product()));
    }

    /** The driver tried and failed. */
    public String refused(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (Tls.isCauseOf(failure)) {
            return Tls.message(url, firstLine(failure), state);
        }
        if (isLogin(state, failure.getErrorCode())) {
            return login(state);
        }
        if (state.equals("3D000") || DATABASE_CODES.contains(failure.getErrorCode())) {
            return noDatabase(failure, state);
        }
        if (state.startsWith("08")) {
            return unreachable(failure, state);
        }
        return Message.of("""
                Cannot connect to %s
                  The driver says: %s (SQLState %s)""", url, firstLine(failure), state);
    }

    private static boolean isLogin(String state, int code) {
        return state.equals("28P01") || state.equals("28000") || LOGIN_CODES.contains(code);
    }

    private String login(String state) {
        return Message.of(
                """
                %s refused the login of %s (SQLState %s)
                  Likely cause: a wrong user name or a wrong password; %s.
                  Check both where you set them; Colonnade never shows a password.""",
                url,
                user == null ? "a user that was not named" : "user \"" + user + "\"",
                state,
                passwordGiven ? "a password was given" : "no password was given");
    }

    private String noDatabase(SQLException failure, String state) {
        return Message.of("""
                There is no such database: %s
                  The server says: %s (SQLState %s)
                  Likely cause: a misspelt name, or a database not yet made.""", url, firstLine(failure), state);
    }

    private String unreachable(SQLException failure, String state) {
        return Message.of("""
                Nothing can be reached at %s
                  The driver says: %s (SQLState %s)
                  Likely cause: the server does not run, or host or port are wrong.""", url, firstLine(failure), state);
    }

    private String unknownProduct(List<String> drivers) {
        String meant = Coordinates.meant("driver", url.product());
        return Message.of(
                """
                No JDBC driver on the class path takes %s
                  %s
                  "%s" is not a product that Colonnade knows (%s).%s""",
                url,
                found(drivers),
                url.product(),
                String.join(", ", Coordinates.names("driver")),
                meant == null
                        ? "\n  Add the driver of that product as a dependency, or correct the URL."
                        : "\n  Did you mean " + Coordinates.exampleUrl(meant) + "?");
    }

    private String likelyProduct() {
        String scheme = url.text().split(":", 2)[0];
        String meant = Coordinates.meant("driver", scheme);
        return meant == null ? "postgresql" : meant;
    }

    private String driverWord() {
        return url.product().equals("h2") ? "org.h2." : url.product();
    }

    private static String found(List<String> drivers) {
        return drivers.isEmpty() ? "There is no driver at all." : "Drivers there: " + String.join(", ", drivers) + ".";
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("nothing");
    }
}

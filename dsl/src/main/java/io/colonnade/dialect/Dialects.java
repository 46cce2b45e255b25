package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which database a connection leads to. */
public final class Dialects {
    /** The version of SQL Server 2014, and of every Azure SQL, which is the newest whatever it says. */
    private static final int AZURE = 12;

    private static final int SQL_SERVER_2017 = 14;

    private static final int FIRST_YEAR = 2017;

    /** MySQL before 8.0.19; Aurora's version has no third number there. */
    private static final Pattern TOO_OLD = Pattern.compile("^(?:[1-7]\\.|8\\.0\\.(?:\\d|1[0-8])(?!\\d))");

    private Dialects() {}

    /** The dialect of a connection's database; null when Colonnade does not know that database. */
    public static @Nullable Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        int version = database.getDatabaseMajorVersion();
        boolean azure = product.equals("Microsoft SQL Server") && version == AZURE && isAzure(connection);
        return of(product, database.getDatabaseProductVersion(), azure ? Integer.MAX_VALUE : version);
    }

    /**
     * By what the driver says: CockroachDB, YugabyteDB and Aurora call themselves what they speak.
     *
     * @throws RefusedException for MariaDB behind the driver of MySQL, and for a MySQL that is too old
     */
    static @Nullable Dialect of(String product, String versionText, int version) {
        return switch (product) {
            case "PostgreSQL" -> Postgres.at(version);
            case "MySQL" -> mysql(versionText, version);
            case "MariaDB" -> Mariadb.at(version);
            case "Microsoft SQL Server" -> SqlServer.at(year(version));
            case "H2" -> H2.at(version);
            default -> null;
        };
    }

    private static Dialect mysql(String versionText, int version) {
        if (versionText.contains("MariaDB")) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "This is MariaDB (" + versionText + ") behind the driver of MySQL, which loses the microseconds of"
                            + " its times and gives wrong UUIDs. Use MariaDB's own driver,"
                            + " org.mariadb.jdbc:mariadb-java-client, and a URL that begins with jdbc:mariadb:.");
        }
        if (TOO_OLD.matcher(versionText).find()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "This is MySQL " + versionText
                            + ", and Colonnade needs 8.0.19 or later: before that, a point in time"
                            + " has no offset, and an upsert no name for the new row. Update the server.");
        }
        return Mysql.at(version);
    }

    /** 14 is 2017, 15 is 2019, 16 is 2022, 17 is 2025. */
    private static int year(int version) {
        return switch (version) {
            case SQL_SERVER_2017 -> FIRST_YEAR;
            case 15 -> 2019;
            case 16 -> 2022;
            default -> version < SQL_SERVER_2017 ? FIRST_YEAR : 2025;
        };
    }

    private static boolean isAzure(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet edition = statement.executeQuery("select cast(serverproperty('EngineEdition') as int)")) {
            return edition.next() && edition.getInt(1) >= 5;
        }
    }
}

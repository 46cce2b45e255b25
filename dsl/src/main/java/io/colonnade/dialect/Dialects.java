package io.colonnade.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells which database a connection leads to. */
public final class Dialects {
    private Dialects() {}

    /** The dialect of a connection's database; null when Colonnade does not know that database. */
    public static @Nullable Dialect of(DatabaseMetaData database) throws SQLException {
        int version = database.getDatabaseMajorVersion();
        return switch (database.getDatabaseProductName()) {
            case "PostgreSQL" -> Postgres.at(version);
            case "H2" -> H2.at(version);
            default -> null;
        };
    }
}

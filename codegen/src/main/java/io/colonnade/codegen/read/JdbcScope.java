package io.colonnade.codegen.read;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where one schema's tables are in JDBC's metadata.
 *
 * @param name the schema's name, or the catalog's where there are no schemas
 */
record JdbcScope(
        DatabaseMetaData metadata,
        String name,
        @Nullable String catalog,
        @Nullable String schema) {

    static JdbcScope of(Connection connection, String name) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return inCatalogs(metadata)
                ? new JdbcScope(metadata, name, name, null)
                : new JdbcScope(metadata, name, connection.getCatalog(), name);
    }

    /** Whether what others call schemas are catalogs here, as on MySQL. */
    static boolean inCatalogs(DatabaseMetaData metadata) throws SQLException {
        try (ResultSet schemas = metadata.getSchemas()) {
            return !schemas.next();
        }
    }

    /** The schema as a pattern that means this schema only. */
    @Nullable
    String schemaPattern() throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return schema == null
                ? null
                : schema.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads SQL Server's catalog views, of SQL Server 2017 and later. */
public final class SqlServerReader implements SchemaReader {

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return names(connection, SqlServerQueries.SCHEMAS);
    }

    @Override
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        List<String> names = names(connection, SqlServerQueries.DEFAULT_SCHEMA);
        return names.isEmpty() ? null : names.get(0);
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        CatalogQuery.each(connection, query, List.of(), row -> {
            String name = row.getString(1);
            if (name != null) {
                names.add(name);
            }
        });
        return names;
    }

    @Override
    public Catalog read(Connection connection, @Nullable String defaultSchema, List<String> schemas)
            throws SQLException {
        return new SqlServerCatalog(schemas).read(connection).catalog("sqlserver", defaultSchema, schemas);
    }
}

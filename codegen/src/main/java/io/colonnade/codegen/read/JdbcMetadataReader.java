package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what JDBC's metadata tell of any database: tables, views, columns, primary and foreign keys, indexes. They do
 * not tell enum labels, checks and the kind of an identity. A database without schemas has its catalogs in their place.
 */
public final class JdbcMetadataReader implements SchemaReader {

    private static final Set<String> TABLES = Set.of("TABLE", "BASE TABLE", "PARTITIONED TABLE");
    private static final Set<String> VIEWS = Set.of("VIEW", "MATERIALIZED VIEW");
    private static final Set<String> SYSTEM_SCHEMAS =
            Set.of("information_schema", "pg_catalog", "sys", "mysql", "performance_schema", "pg_toast");

    private final String product;

    /** For the database of this name. */
    public JdbcMetadataReader(String product) {
        this.product = product;
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        List<String> names = new ArrayList<>();
        boolean inCatalogs = JdbcScope.inCatalogs(metadata);
        try (ResultSet rows = inCatalogs ? metadata.getCatalogs() : metadata.getSchemas()) {
            CatalogQuery.each(rows, row -> names.add(row.getString(1)));
        }
        names.removeIf(name -> SYSTEM_SCHEMAS.contains(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    @Override
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        return JdbcScope.inCatalogs(connection.getMetaData()) ? connection.getCatalog() : connection.getSchema();
    }

    @Override
    public Catalog read(Connection connection, @Nullable String defaultSchema, List<String> schemas)
            throws SQLException {
        CatalogParts parts = new CatalogParts();
        for (String schema : schemas) {
            JdbcScope scope = JdbcScope.of(connection, schema);
            relations(scope, parts);
            JdbcTables.read(scope, parts);
        }
        return parts.catalog(dialect(), defaultSchema, schemas);
    }

    private String dialect() {
        return product.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static void relations(JdbcScope scope, CatalogParts parts) throws SQLException {
        try (ResultSet rows = scope.metadata().getTables(scope.catalog(), scope.schemaPattern(), "%", null)) {
            CatalogQuery.each(rows, row -> {
                String type = row.getString("TABLE_TYPE");
                QualifiedName name = new QualifiedName(scope.name(), row.getString("TABLE_NAME"));
                if (TABLES.contains(type)) {
                    parts.relation(name, RelationKind.TABLE, row.getString("REMARKS"));
                } else if (VIEWS.contains(type)) {
                    parts.relation(name, RelationKind.VIEW, row.getString("REMARKS"));
                }
            });
        }
    }
}

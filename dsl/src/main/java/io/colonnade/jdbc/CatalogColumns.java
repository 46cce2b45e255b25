package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of tables and views, from JDBC's metadata. */
final class CatalogColumns {
    private final DatabaseMetaData metadata;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    private final boolean areSchemasCatalogs;

    private CatalogColumns(Connection connection, boolean areSchemasCatalogs) throws SQLException {
        this.metadata = connection.getMetaData();
        this.catalog = connection.getCatalog();
        this.schema = areSchemasCatalogs ? catalog : connection.getSchema();
        this.areSchemasCatalogs = areSchemasCatalogs;
    }

    static CatalogColumns of(Connection connection) throws SQLException {
        return new CatalogColumns(connection, !connection.getMetaData().supportsSchemasInTableDefinitions());
    }

    /** The columns of a table by name; none when there is no such table. Null is the default schema. */
    Map<String, CatalogColumn> of(@Nullable String inSchema, String table) throws SQLException {
        String wanted = inSchema == null ? schema : inSchema;
        Map<String, CatalogColumn> columns = new TreeMap<>();
        try (ResultSet rows = areSchemasCatalogs
                ? metadata.getColumns(wanted, null, pattern(table), null)
                : metadata.getColumns(catalog, wanted == null ? null : pattern(wanted), pattern(table), null)) {
            while (rows.next()) {
                CatalogColumn column = CatalogColumn.read(rows);
                columns.put(column.name(), column);
            }
        }
        return columns;
    }

    /** The column of this name; where names in quotes do not tell upper case from lower case, of one like it. */
    @Nullable
    CatalogColumn named(String name, Map<String, CatalogColumn> columns) throws SQLException {
        CatalogColumn exact = columns.get(name);
        if (exact != null || metadata.supportsMixedCaseQuotedIdentifiers()) {
            return exact;
        }
        return columns.values().stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Where a table was looked for, and the schemas that have one of its name. */
    String whereElse(@Nullable String inSchema, String table) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet rows = metadata.getTables(areSchemasCatalogs ? null : catalog, null, pattern(table), null)) {
            while (rows.next()) {
                others.add(Objects.requireNonNullElse(
                        rows.getString(areSchemasCatalogs ? "TABLE_CAT" : "TABLE_SCHEM"), ""));
            }
        }
        String here = " in schema " + (inSchema == null ? schema : inSchema);
        return others.isEmpty() ? here : here + "; there is one in " + String.join(", ", others);
    }

    /** A name as a pattern that means this name only. */
    private String pattern(String name) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}

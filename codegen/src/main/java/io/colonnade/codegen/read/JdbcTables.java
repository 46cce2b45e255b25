package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads columns, keys and indexes from JDBC's metadata. */
final class JdbcTables {

    private record ForeignKeyColumn(int place, String column, QualifiedName target, String targetColumn) {}

    private record IndexColumn(int place, boolean unique, String column) {}

    private final JdbcScope scope;
    private final CatalogParts parts;

    private JdbcTables(JdbcScope scope, CatalogParts parts) {
        this.scope = scope;
        this.parts = parts;
    }

    static void read(JdbcScope scope, CatalogParts parts) throws SQLException {
        JdbcTables tables = new JdbcTables(scope, parts);
        tables.columns();
        for (QualifiedName table : parts.names()) {
            if (table.schema().equals(scope.name()) && parts.isTable(table)) {
                tables.primaryKey(table);
                tables.foreignKeys(table);
                tables.indexes(table);
            }
        }
    }

    private void columns() throws SQLException {
        try (ResultSet rows = scope.metadata().getColumns(scope.catalog(), scope.schemaPattern(), "%", "%")) {
            CatalogQuery.each(
                    rows,
                    row -> parts.column(new QualifiedName(scope.name(), row.getString("TABLE_NAME")), column(row)));
        }
    }

    private static ColumnModel column(ResultSet row) throws SQLException {
        ColumnType type = JdbcTypes.of(
                row.getInt("DATA_TYPE"),
                row.getString("TYPE_NAME"),
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"));
        boolean computed = "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        boolean numbered = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        String defaultValue = row.getString("COLUMN_DEF");
        return new ColumnModel(
                row.getString("COLUMN_NAME"),
                row.getInt("ORDINAL_POSITION"),
                type,
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                computed || numbered
                        ? null
                        : DefaultText.of(defaultValue, type.kind().isNumber()),
                numbered ? Identity.BY_DEFAULT : Identity.NONE,
                computed ? String.valueOf(defaultValue) : null,
                CatalogParts.blankToNull(row.getString("REMARKS")));
    }

    private void primaryKey(QualifiedName table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        String[] name = {"primary key"};
        try (ResultSet rows = scope.metadata().getPrimaryKeys(scope.catalog(), scope.schema(), table.name())) {
            CatalogQuery.each(rows, row -> {
                columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
                name[0] = orElse(row.getString("PK_NAME"), name[0]);
            });
        }
        if (!columns.isEmpty()) {
            parts.primaryKey(table, new PrimaryKey(name[0], List.copyOf(columns.values())));
        }
    }

    private void foreignKeys(QualifiedName table) throws SQLException {
        Grouped<ForeignKeyColumn> keys = new Grouped<>();
        try (ResultSet rows = scope.metadata().getImportedKeys(scope.catalog(), scope.schema(), table.name())) {
            CatalogQuery.each(rows, row -> {
                QualifiedName target = target(row);
                keys.add(
                        table,
                        orElse(row.getString("FK_NAME"), "to " + target.name()),
                        new ForeignKeyColumn(
                                row.getInt("KEY_SEQ"),
                                row.getString("FKCOLUMN_NAME"),
                                target,
                                row.getString("PKCOLUMN_NAME")));
            });
        }
        keys.each((owner, unsorted) -> {
            List<ForeignKeyColumn> columns = unsorted.stream()
                    .sorted(Comparator.comparingInt(ForeignKeyColumn::place))
                    .toList();
            parts.foreignKey(
                    table,
                    new ForeignKey(
                            owner.name(),
                            columns.stream().map(ForeignKeyColumn::column).toList(),
                            columns.get(0).target(),
                            columns.stream().map(ForeignKeyColumn::targetColumn).toList()));
        });
    }

    private QualifiedName target(ResultSet row) throws SQLException {
        String schema = scope.schema() == null ? row.getString("PKTABLE_CAT") : row.getString("PKTABLE_SCHEM");
        return new QualifiedName(orElse(schema, scope.name()), row.getString("PKTABLE_NAME"));
    }

    private void indexes(QualifiedName table) throws SQLException {
        Grouped<IndexColumn> indexes = new Grouped<>();
        try (ResultSet rows =
                scope.metadata().getIndexInfo(scope.catalog(), scope.schema(), table.name(), false, true)) {
            CatalogQuery.each(rows, row -> {
                String column = row.getString("COLUMN_NAME");
                if (row.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic && column != null) {
                    indexes.add(
                            table,
                            row.getString("INDEX_NAME"),
                            new IndexColumn(row.getInt("ORDINAL_POSITION"), !row.getBoolean("NON_UNIQUE"), column));
                }
            });
        }
        indexes.each((owner, columns) -> parts.index(
                table,
                new Index(
                        owner.name(),
                        columns.get(0).unique(),
                        columns.stream()
                                .sorted(Comparator.comparingInt(IndexColumn::place))
                                .map(IndexColumn::column)
                                .toList())));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads SQL Server's keys and indexes. */
final class SqlServerKeys {

    /** The number of a column, by the numbers of its table and its own. */
    record Place(int table, int column) {}

    /**
     * A part of an index.
     *
     * @param ordinal its place in the key; 0 for a column that is only stored beside it
     * @param place its place among all parts
     */
    private record IndexPart(
            int ordinal,
            int place,
            boolean primary,
            boolean constraint,
            boolean unique,
            String column,
            boolean descends,
            @Nullable String where) {

        String text() {
            return column + (descends ? " desc" : "");
        }
    }

    private record ForeignKeyPart(
            int ordinal,
            String column,
            QualifiedName target,
            String targetColumn,
            @Nullable String onDelete,
            @Nullable String onUpdate) {}

    private final Map<Integer, QualifiedName> tables;
    private final Map<Place, String> columns;
    private final CatalogParts parts;

    SqlServerKeys(Map<Integer, QualifiedName> tables, Map<Place, String> columns, CatalogParts parts) {
        this.tables = tables;
        this.columns = columns;
        this.parts = parts;
    }

    void read(Connection connection) throws SQLException {
        Grouped<IndexPart> indexes = new Grouped<>();
        CatalogQuery.each(connection, SqlServerQueries.INDEXES, List.of(), row -> index(row, indexes));
        indexes.each(this::index);
        Grouped<ForeignKeyPart> keys = new Grouped<>();
        CatalogQuery.each(connection, SqlServerQueries.FOREIGN_KEYS, List.of(), row -> foreignKey(row, keys));
        keys.each(this::foreignKey);
    }

    /** The columns that a graph table has beside its own are no columns to us. */
    private void index(ResultSet row, Grouped<IndexPart> indexes) throws SQLException {
        int table = row.getInt("object_id");
        QualifiedName name = tables.get(table);
        String column = columns.get(new Place(table, row.getInt("column_id")));
        if (name != null && column != null) {
            IndexPart part = new IndexPart(
                    row.getInt("key_ordinal"),
                    row.getInt("index_column_id"),
                    row.getBoolean("is_primary_key"),
                    row.getBoolean("is_unique_constraint"),
                    row.getBoolean("is_unique"),
                    column,
                    row.getBoolean("is_descending_key"),
                    row.getString("filter_definition"));
            indexes.add(name, row.getString("name"), part);
        }
    }

    private void index(Grouped.Owner owner, List<IndexPart> unsorted) {
        List<IndexPart> key = unsorted.stream()
                .filter(part -> part.ordinal() > 0)
                .sorted(Comparator.comparingInt(IndexPart::ordinal))
                .toList();
        List<String> names = key.stream().map(IndexPart::column).toList();
        IndexPart any = unsorted.get(0);
        if (any.primary()) {
            parts.primaryKey(owner.table(), new PrimaryKey(owner.name(), names));
        } else if (any.constraint()) {
            parts.uniqueKey(owner.table(), new UniqueKey(owner.name(), names));
        } else if (!key.isEmpty()) { // an index by columns has none
            List<String> columns = key.stream().map(IndexPart::text).toList();
            parts.index(owner.table(), new Index(owner.name(), any.unique(), columns, included(unsorted), any.where()));
        }
    }

    private static List<String> included(List<IndexPart> unsorted) {
        return unsorted.stream()
                .filter(part -> part.ordinal() == 0)
                .sorted(Comparator.comparingInt(IndexPart::place))
                .map(IndexPart::column)
                .toList();
    }

    /** A table that the user may not see cannot be referred to. */
    private void foreignKey(ResultSet row, Grouped<ForeignKeyPart> keys) throws SQLException {
        int table = row.getInt("parent_object_id");
        int target = row.getInt("referenced_object_id");
        QualifiedName name = tables.get(table);
        QualifiedName targetName = tables.get(target);
        String column = columns.get(new Place(table, row.getInt("parent_column_id")));
        String targetColumn = columns.get(new Place(target, row.getInt("referenced_column_id")));
        if (name != null && targetName != null && column != null && targetColumn != null) {
            ForeignKeyPart part = new ForeignKeyPart(
                    row.getInt("constraint_column_id"),
                    column,
                    targetName,
                    targetColumn,
                    TableParts.action(row.getString("on_delete")),
                    TableParts.action(row.getString("on_update")));
            keys.add(name, row.getString("name"), part);
        }
    }

    private void foreignKey(Grouped.Owner owner, List<ForeignKeyPart> unsorted) {
        List<ForeignKeyPart> key = unsorted.stream()
                .sorted(Comparator.comparingInt(ForeignKeyPart::ordinal))
                .toList();
        parts.foreignKey(
                owner.table(),
                new ForeignKey(
                        owner.name(),
                        key.stream().map(ForeignKeyPart::column).toList(),
                        key.get(0).target(),
                        key.stream().map(ForeignKeyPart::targetColumn).toList(),
                        key.get(0).onDelete(),
                        key.get(0).onUpdate()));
    }
}

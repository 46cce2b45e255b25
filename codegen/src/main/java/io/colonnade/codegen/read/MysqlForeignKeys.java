package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the foreign keys of MySQL and MariaDB. */
final class MysqlForeignKeys {

    private record Part(
            int place,
            String column,
            QualifiedName target,
            String targetColumn,
            @Nullable String onDelete,
            @Nullable String onUpdate) {}

    private MysqlForeignKeys() {}

    /** Reads those of one schema; returns the columns of each. */
    static Map<Grouped.Owner, List<String>> read(Connection connection, List<String> schema, CatalogParts parts)
            throws SQLException {
        Grouped<Part> keys = new Grouped<>();
        CatalogQuery.each(
                connection,
                MysqlQueries.FOREIGN_KEYS,
                schema,
                row -> keys.add(MysqlFamilyReader.table(row), row.getString("constraint_name"), part(row)));
        Map<Grouped.Owner, List<String>> columns = new HashMap<>();
        keys.each((owner, unsorted) -> {
            ForeignKey key = key(owner.name(), unsorted);
            columns.put(owner, key.columns());
            parts.foreignKey(owner.table(), key);
        });
        return columns;
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getInt("ordinal_position"),
                row.getString("column_name"),
                new QualifiedName(row.getString("referenced_table_schema"), row.getString("referenced_table_name")),
                row.getString("referenced_column_name"),
                TableParts.action(row.getString("delete_rule")),
                TableParts.action(row.getString("update_rule")));
    }

    private static ForeignKey key(String name, List<Part> unsorted) {
        List<Part> key =
                unsorted.stream().sorted(Comparator.comparingInt(Part::place)).toList();
        return new ForeignKey(
                name,
                key.stream().map(Part::column).toList(),
                key.get(0).target(),
                key.stream().map(Part::targetColumn).toList(),
                key.get(0).onDelete(),
                key.get(0).onUpdate());
    }
}

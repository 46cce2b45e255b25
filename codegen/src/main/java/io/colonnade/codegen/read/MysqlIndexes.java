package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells primary keys, unique keys and other indexes of MySQL and MariaDB apart, which have one list for all. */
final class MysqlIndexes {

    /**
     * A part of an index.
     *
     * @param column null for an expression
     * @param prefix how many characters of the column count; null for all
     */
    private record Part(
            int place,
            boolean unique,
            @Nullable String column,
            @Nullable String prefix,
            @Nullable String expression,
            boolean descends) {

        boolean isWholeColumn() {
            return column != null && prefix == null;
        }

        String text() {
            return named() + (descends ? " desc" : "");
        }

        private String named() {
            if (column == null) {
                return String.valueOf(expression);
            }
            return prefix == null ? column : column + "(" + prefix + ")";
        }
    }

    /** The name that every primary key has. */
    private static final String PRIMARY = "PRIMARY";

    private final Grouped<Part> indexes = new Grouped<>();

    /** A row of {@link MysqlQueries#MYSQL_INDEXES} or {@link MysqlQueries#MARIADB_INDEXES}. */
    void add(QualifiedName table, ResultSet row) throws SQLException {
        String expression = row.getString("expression");
        indexes.add(
                table,
                row.getString("index_name"),
                new Part(
                        row.getInt("seq_in_index"),
                        row.getInt("non_unique") == 0,
                        row.getString("column_name"),
                        row.getString("sub_part"),
                        expression == null ? null : MysqlText.mysqlExpression(expression),
                        "D".equals(row.getString("collation"))));
    }

    /**
     * Puts every index in its place.
     *
     * @param columns the columns that a key can have; MariaDB adds one of its own where a table keeps old rows
     * @param foreignKeys the columns of the foreign keys: each has an index of its own name, unless another serves
     */
    void into(CatalogParts parts, Set<Grouped.Owner> columns, Map<Grouped.Owner, List<String>> foreignKeys) {
        indexes.each((owner, unsorted) -> {
            List<Part> index = unsorted.stream()
                    .filter(part ->
                            part.column() == null || columns.contains(new Grouped.Owner(owner.table(), part.column())))
                    .sorted(Comparator.comparingInt(Part::place))
                    .toList();
            if (!index.isEmpty() && !columnsOf(index).equals(foreignKeys.get(owner))) {
                put(parts, owner, index);
            }
        });
    }

    private static List<String> columnsOf(List<Part> index) {
        return index.stream().map(Part::text).toList();
    }

    private static void put(CatalogParts parts, Grouped.Owner owner, List<Part> index) {
        boolean unique = index.get(0).unique();
        if (unique && index.stream().allMatch(Part::isWholeColumn)) {
            key(parts, owner, columnsOf(index));
        } else {
            parts.index(owner.table(), new Index(owner.name(), unique, columnsOf(index)));
        }
    }

    private static void key(CatalogParts parts, Grouped.Owner owner, List<String> columns) {
        if (owner.name().equals(PRIMARY)) {
            parts.primaryKey(owner.table(), new PrimaryKey(owner.name(), columns));
        } else {
            parts.uniqueKey(owner.table(), new UniqueKey(owner.name(), columns));
        }
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column as the information schema of MySQL or MariaDB has it.
 *
 * @param dataType the type's bare name: {@code bigint}
 * @param columnType the type as people write it: {@code bigint unsigned}
 * @param defaultValue in the server's own spelling
 * @param extra words such as {@code auto_increment}, {@code DEFAULT_GENERATED}, {@code INVISIBLE}
 * @param generated the expression that computes it; null or empty for an ordinary column
 */
record MysqlColumn(
        QualifiedName table,
        String name,
        int position,
        String dataType,
        String columnType,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable String defaultValue,
        boolean nullable,
        String extra,
        @Nullable String generated,
        @Nullable String comment,
        @Nullable String collation) {

    /** A row of {@link MysqlQueries#COLUMNS}. */
    static MysqlColumn of(ResultSet row) throws SQLException {
        return new MysqlColumn(
                new QualifiedName(row.getString(1), row.getString(2)),
                row.getString("column_name"),
                row.getInt("ordinal_position"),
                row.getString("data_type").toLowerCase(Locale.ROOT),
                row.getString("column_type"),
                integer(row, "character_maximum_length"),
                integer(row, "numeric_precision"),
                integer(row, "numeric_scale"),
                row.getString("column_default"),
                row.getString("is_nullable").equals("YES"),
                row.getString("extra"),
                CatalogParts.blankToNull(row.getString("generation_expression")),
                CatalogParts.blankToNull(row.getString("column_comment")),
                row.getString("collation_name"));
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : (int) Math.min(value, Integer.MAX_VALUE);
    }

    boolean isEnum() {
        return dataType.equals("enum");
    }

    boolean isNumbered() {
        return extra.contains("auto_increment");
    }

    /** Whether the default is an expression; MariaDB does not say so. */
    boolean isDefaultExpression() {
        return extra.contains("DEFAULT_GENERATED");
    }

    /** Whether it is computed when it is read. */
    boolean isVirtual() {
        return extra.contains("VIRTUAL GENERATED");
    }

    /** Whether the system time of the row's end stands here, which MariaDB puts into every key of its own accord. */
    boolean isRowEnd() {
        return "ROW END".equals(generated);
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column as SQL Server's catalog has it.
 *
 * @param tableId the number of its table
 * @param id its number in the table
 * @param computed why no value can be written: the expression or what stands for one; null where it can
 * @param hasDefault whether there is a default, which may be invisible
 */
record SqlServerColumn(
        int tableId,
        int id,
        String name,
        ColumnType type,
        boolean nullable,
        boolean identity,
        @Nullable String computed,
        boolean hasDefault,
        @Nullable String defaultValue,
        ColumnTraits traits) {

    /** The columns that a graph table has beside its own, with a name that differs in each database. */
    private static final Pattern OF_GRAPH =
            Pattern.compile("(?:graph_id|\\$?(?:node|edge|from|to)_id|(?:from|to)_obj_id)_[0-9A-F]{32}");

    /** A row of {@link SqlServerQueries#COLUMNS}. */
    static SqlServerColumn of(ResultSet row) throws SQLException {
        ColumnType type = SqlServerTypes.of(
                row.getString("type_name"),
                row.getString("base_type_name"),
                row.getBoolean("is_assembly_type"),
                row.getInt("max_length"),
                row.getInt("precision"),
                row.getInt("scale"));
        return new SqlServerColumn(
                row.getInt("object_id"),
                row.getInt("column_id"),
                row.getString("name"),
                type,
                row.getBoolean("is_nullable"),
                row.getBoolean("is_identity"),
                computed(row),
                row.getInt("default_object_id") != 0,
                row.getString("default_definition"),
                traits(row));
    }

    private static ColumnTraits traits(ResultSet row) throws SQLException {
        boolean isAlias = row.getBoolean("is_user_defined") && !row.getBoolean("is_assembly_type");
        return new ColumnTraits(
                isAlias ? new QualifiedName(row.getString("domain_schema"), row.getString("domain_name")) : null,
                row.getString("collation_name"),
                row.getBoolean("is_computed") && !row.getBoolean("is_persisted"));
    }

    private static @Nullable String computed(ResultSet row) throws SQLException {
        if (row.getBoolean("is_computed")) {
            return Objects.requireNonNullElse(row.getString("computed_definition"), SqlServerText.HIDDEN);
        }
        if (row.getInt("generated_always_type") != 0) {
            return "generated always";
        }
        if (row.getBoolean("is_column_set")) {
            return "column set";
        }
        return "timestamp".equals(row.getString("base_type_name")) ? "rowversion" : null;
    }

    boolean isOfGraph() {
        return OF_GRAPH.matcher(name).matches();
    }

    /** The column in our own words. */
    ColumnModel model(ColumnType finalType, @Nullable String comment) {
        return new ColumnModel(
                name,
                id,
                finalType,
                nullable,
                hasDefault ? SqlServerText.defaultValue(defaultValue, finalType.kind()) : null,
                identity ? Identity.ALWAYS : Identity.NONE,
                computed,
                CatalogParts.blankToNull(comment),
                traits);
    }
}

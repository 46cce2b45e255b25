package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads H2's columns. */
final class H2Columns {

    private H2Columns() {}

    static void read(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        H2Enums enums = H2Enums.read(connection, schemas, parts);
        H2Elements elements = H2Elements.read(connection, schemas);
        CatalogQuery.each(connection, H2Queries.COLUMNS, schemas, row -> {
            QualifiedName table = H2Reader.table(row);
            if (parts.has(table)) {
                ColumnType type = type(row, enums, elements, parts);
                parts.column(table, column(row, type, elements.defaultValue(row)));
            }
        });
    }

    private static ColumnModel column(ResultSet row, ColumnType type, @Nullable String defaultValue)
            throws SQLException {
        boolean numeric = type.kind().isNumber();
        return new ColumnModel(
                row.getString("column_name"),
                row.getInt("ordinal_position"),
                type,
                row.getString("is_nullable").equals("YES"),
                DefaultText.of(defaultValue, numeric),
                identity(row.getString("identity_generation")),
                row.getString("is_generated").equals("ALWAYS") ? row.getString("generation_expression") : null,
                CatalogParts.blankToNull(row.getString("remarks")),
                new ColumnTraits(domain(row), null, false));
    }

    static @Nullable QualifiedName domain(ResultSet row) throws SQLException {
        String name = row.getString("domain_name");
        return name == null ? null : new QualifiedName(row.getString("domain_schema"), name);
    }

    private static ColumnType type(ResultSet row, H2Enums enums, H2Elements elements, CatalogParts parts)
            throws SQLException {
        if (!H2Types.dataType(row).equals("ENUM")) {
            return plain(row, elements);
        }
        EnumType type = enums.type(row);
        parts.enumType(type);
        return ColumnType.enumeration(type.name());
    }

    /** The type of a column, or of what a function is given or gives; an enum, which has no name, is a text there. */
    static ColumnType plain(ResultSet row, H2Elements elements) throws SQLException {
        String dataType = H2Types.dataType(row);
        ColumnType list = elements.list(row);
        return list != null
                ? list
                : H2Types.of(
                        dataType,
                        H2Types.spelling(dataType, row.getString("interval_type"), elements.elementType(row)),
                        integer(row, "character_maximum_length"),
                        integer(row, "declared_numeric_precision"),
                        integer(row, "declared_numeric_scale"));
    }

    private static Identity identity(@Nullable String generation) {
        if (generation == null) {
            return Identity.NONE;
        }
        return generation.equals("ALWAYS") ? Identity.ALWAYS : Identity.BY_DEFAULT;
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Math.toIntExact(Math.min(value, Integer.MAX_VALUE));
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What H2 says of a column's type in other places: the elements of an array, the default of a domain. */
final class H2Elements {

    /** The type of an array's elements. */
    record Element(
            String dataType,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale,
            String identifier) {

        private static Element of(ResultSet row) throws SQLException {
            return new Element(
                    H2Types.inCapitals(row.getString(4)),
                    integer(row, 5),
                    integer(row, 6),
                    integer(row, 7),
                    row.getString(8));
        }

        private ColumnType type() {
            return H2Types.of(dataType, "", length, precision, scale);
        }
    }

    private record Place(QualifiedName table, String identifier) {}

    private final Map<Place, Element> elements = new HashMap<>();
    private final Map<QualifiedName, String> defaults = new HashMap<>();

    private H2Elements() {}

    static H2Elements read(Connection connection, List<String> schemas) throws SQLException {
        H2Elements all = of(connection, schemas, "TABLE");
        CatalogQuery.each(
                connection, H2Queries.DOMAINS, schemas, row -> all.defaults.put(H2Reader.table(row), row.getString(3)));
        return all;
    }

    /** Those of what functions are given and give. */
    static H2Elements ofRoutines(Connection connection, List<String> schemas) throws SQLException {
        return of(connection, schemas, "ROUTINE");
    }

    private static H2Elements of(Connection connection, List<String> schemas, String owners) throws SQLException {
        H2Elements all = new H2Elements();
        CatalogQuery.each(connection, H2Queries.ELEMENTS, schemas, row -> {
            if (row.getString("object_type").equals(owners)) {
                all.elements.put(new Place(H2Reader.table(row), row.getString(3)), Element.of(row));
            }
        });
        return all;
    }

    /** The type of the elements of this row of {@link H2Queries#COLUMNS}; null unless it is an array. */
    @Nullable
    String elementType(ResultSet row) throws SQLException {
        Element element = elements.get(new Place(H2Reader.table(row), row.getString("dtd_identifier")));
        return element == null ? null : element.dataType();
    }

    /** The type of such a row, where it is an array that can be read as a list; null otherwise. */
    @Nullable
    ColumnType list(ResultSet row) throws SQLException {
        return list(H2Reader.table(row), row.getString("dtd_identifier"));
    }

    private @Nullable ColumnType list(QualifiedName owner, String identifier) {
        Element element = elements.get(new Place(owner, identifier));
        if (element == null) {
            return null;
        }
        ColumnType inner = element.dataType().equals("ARRAY")
                ? list(owner, element.identifier())
                : H2Types.isElement(element.dataType()) ? element.type() : null;
        return inner == null ? null : ColumnType.array(inner);
    }

    /** The column's own default, or that of its domain. */
    @Nullable
    String defaultValue(ResultSet row) throws SQLException {
        String own = row.getString("column_default");
        String domain = row.getString("domain_name");
        return own != null || domain == null
                ? own
                : defaults.get(new QualifiedName(row.getString("domain_schema"), domain));
    }

    private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Math.toIntExact(Math.min(value, Integer.MAX_VALUE));
    }
}

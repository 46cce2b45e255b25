package io.colonnade.codegen.read;

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
            @Nullable Integer scale) {}

    private record Place(QualifiedName table, String identifier) {}

    private final Map<Place, Element> elements = new HashMap<>();
    private final Map<QualifiedName, String> defaults = new HashMap<>();

    private H2Elements() {}

    static H2Elements read(Connection connection, List<String> schemas) throws SQLException {
        H2Elements all = new H2Elements();
        CatalogQuery.each(connection, H2Queries.ELEMENTS, schemas, row -> {
            Place place = new Place(H2Reader.table(row), row.getString(3));
            Element element = new Element(row.getString(4), integer(row, 5), integer(row, 6), integer(row, 7));
            all.elements.put(place, element);
        });
        CatalogQuery.each(
                connection, H2Queries.DOMAINS, schemas, row -> all.defaults.put(H2Reader.table(row), row.getString(3)));
        return all;
    }

    /** Of this row of {@link H2Queries#COLUMNS}; null unless it is an array. */
    @Nullable
    Element element(ResultSet row) throws SQLException {
        return elements.get(new Place(H2Reader.table(row), row.getString("dtd_identifier")));
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

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * H2's enums, most of which have no name: column {@code format} of table {@code book} makes type {@code book_format}.
 * A domain gives its own name; a view's column has the type of the table's column with the same labels.
 */
final class H2Enums {

    private record Place(QualifiedName table, String identifier) {}

    private final Map<Place, List<String>> labels;
    private final List<EnumType> ofTables = new ArrayList<>();

    private H2Enums(Map<Place, List<String>> labels) {
        this.labels = labels;
    }

    static H2Enums read(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        Map<Place, List<String>> labels =
                new TreeMap<>(Comparator.comparing(Place::table).thenComparing(Place::identifier));
        CatalogQuery.each(
                connection,
                H2Queries.LABELS,
                schemas,
                row -> labels.computeIfAbsent(
                                new Place(H2Reader.table(row), row.getString(3)), place -> new ArrayList<>())
                        .add(row.getString(4)));
        H2Enums enums = new H2Enums(labels);
        CatalogQuery.each(connection, H2Queries.COLUMNS, schemas, row -> {
            if (H2Types.dataType(row).equals("ENUM") && parts.isTable(H2Reader.table(row))) {
                enums.ofTables.add(enums.named(row));
            }
        });
        enums.ofTables.sort(Comparator.comparing(EnumType::name));
        return enums;
    }

    /** The type of this row of {@link H2Queries#COLUMNS}. */
    EnumType type(ResultSet row) throws SQLException {
        EnumType named = named(row);
        if (ofTables.contains(named)) {
            return named;
        }
        return ofTables.stream()
                .filter(type -> type.labels().equals(named.labels()))
                .findFirst()
                .orElse(named);
    }

    private EnumType named(ResultSet row) throws SQLException {
        QualifiedName table = H2Reader.table(row);
        String domain = row.getString("domain_name");
        QualifiedName name = domain == null
                ? new QualifiedName(table.schema(), table.name() + "_" + row.getString("column_name"))
                : new QualifiedName(row.getString("domain_schema"), domain);
        return new EnumType(name, labels.getOrDefault(new Place(table, row.getString("dtd_identifier")), List.of()));
    }
}

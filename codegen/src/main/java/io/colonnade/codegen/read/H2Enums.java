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
 * H2's enums. A domain gives its own name; the others have none, see {@link TableEnums}.
 */
final class H2Enums {

    private record Place(QualifiedName table, String identifier) {}

    private final Map<Place, List<String>> labels;
    private final TableEnums ofTables;

    private H2Enums(Map<Place, List<String>> labels, TableEnums ofTables) {
        this.labels = labels;
        this.ofTables = ofTables;
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
        List<EnumType> ofTables = new ArrayList<>();
        CatalogQuery.each(connection, H2Queries.COLUMNS, schemas, row -> {
            if (H2Types.dataType(row).equals("ENUM") && parts.isTable(H2Reader.table(row))) {
                ofTables.add(named(row, labels));
            }
        });
        return new H2Enums(labels, new TableEnums(ofTables));
    }

    /** The type of this row of {@link H2Queries#COLUMNS}. */
    EnumType type(ResultSet row) throws SQLException {
        return ofTables.shared(named(row, labels));
    }

    private static EnumType named(ResultSet row, Map<Place, List<String>> labels) throws SQLException {
        QualifiedName table = H2Reader.table(row);
        String domain = row.getString("domain_name");
        QualifiedName name = domain == null
                ? TableEnums.name(table, row.getString("column_name"))
                : new QualifiedName(row.getString("domain_schema"), domain);
        return new EnumType(name, labels.getOrDefault(new Place(table, row.getString("dtd_identifier")), List.of()));
    }
}

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
    private final CatalogParts parts;
    private final TableEnums enums;

    private H2Enums(Map<Place, List<String>> labels, CatalogParts parts, List<TableEnums.Column> columns) {
        this.labels = labels;
        this.parts = parts;
        this.enums = new TableEnums(columns);
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
        List<TableEnums.Column> columns = new ArrayList<>();
        CatalogQuery.each(connection, H2Queries.COLUMNS, schemas, row -> {
            if (H2Types.dataType(row).equals("ENUM")) {
                columns.add(column(row, labels, parts));
            }
        });
        return new H2Enums(labels, parts, columns);
    }

    /** The type of this row of {@link H2Queries#COLUMNS}. */
    EnumType type(ResultSet row) throws SQLException {
        return enums.of(column(row, labels, parts));
    }

    private static TableEnums.Column column(ResultSet row, Map<Place, List<String>> labels, CatalogParts parts)
            throws SQLException {
        QualifiedName table = H2Reader.table(row);
        return new TableEnums.Column(
                table,
                row.getString("column_name"),
                H2Columns.domain(row),
                labels.getOrDefault(new Place(table, row.getString("dtd_identifier")), List.of()),
                parts.isTable(table));
    }
}

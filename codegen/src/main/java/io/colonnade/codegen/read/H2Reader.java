package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads H2's information schema. */
public final class H2Reader implements SchemaReader {

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        CatalogQuery.each(connection, H2Queries.SCHEMAS, List.of(), row -> schemas.add(row.getString(1)));
        return schemas;
    }

    @Override
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    @Override
    public Catalog read(Connection connection, @Nullable String defaultSchema, List<String> schemas)
            throws SQLException {
        CatalogParts parts = CatalogParts.withColumnless();
        CatalogQuery.each(connection, H2Queries.RELATIONS, schemas, row -> relation(parts, row));
        H2Columns.read(connection, schemas, parts);
        H2Constraints.read(connection, schemas, parts);
        indexes(connection, schemas, parts);
        CatalogQuery.each(connection, H2Queries.SEQUENCES, schemas, row -> sequence(parts, row));
        H2Routines.read(connection, schemas, parts);
        parts.refuseWithoutColumns("H2");
        return parts.catalog("h2", defaultSchema, schemas);
    }

    private static void relation(CatalogParts parts, ResultSet row) throws SQLException {
        RelationKind kind = switch (row.getString("table_type")) {
            case "VIEW" -> RelationKind.VIEW;
            case "MATERIALIZED VIEW" -> RelationKind.MATERIALIZED_VIEW;
            default -> RelationKind.TABLE;
        };
        parts.relation(table(row), kind, row.getString("remarks"));
    }

    static QualifiedName table(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString(1), row.getString(2));
    }

    private static String ordered(ResultSet row) throws SQLException {
        boolean descends = "DESC".equals(row.getString("ordering_specification"));
        return row.getString(3) + (descends ? " desc" : "");
    }

    private static void sequence(CatalogParts parts, ResultSet row) throws SQLException {
        TypeKind kind = H2Types.of(H2Types.inCapitals(row.getString("data_type")), "", null, null, null)
                .kind();
        parts.sequence(new Sequence(table(row), kind, row.getLong("start_value"), row.getLong("increment")));
    }

    private static void indexes(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        Map<QualifiedName, List<String>> columns = new HashMap<>();
        CatalogQuery.each(
                connection,
                H2Queries.INDEX_COLUMNS,
                schemas,
                row -> columns.computeIfAbsent(table(row), index -> new ArrayList<>())
                        .add(ordered(row)));
        CatalogQuery.each(connection, H2Queries.INDEXES, schemas, row -> {
            QualifiedName name = H2Constraints.name(row, 3);
            boolean unique = row.getString(5).startsWith("UNIQUE");
            parts.index(table(row), new Index(name.name(), unique, columns.getOrDefault(name, List.of())));
        });
    }
}

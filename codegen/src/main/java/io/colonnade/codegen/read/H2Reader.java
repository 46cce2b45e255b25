package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads H2's information schema. */
public final class H2Reader implements SchemaReader {

    private record KeyColumn(String type, String column) {}

    private record ForeignKeyColumn(
            String column,
            QualifiedName target,
            String targetColumn,
            @Nullable String onDelete,
            @Nullable String onUpdate) {

        static ForeignKeyColumn of(ResultSet row) throws SQLException {
            return new ForeignKeyColumn(
                    row.getString(4),
                    new QualifiedName(row.getString(5), row.getString(6)),
                    row.getString(7),
                    TableParts.action(row.getString("delete_rule")),
                    TableParts.action(row.getString("update_rule")));
        }
    }

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
        keys(connection, schemas, parts);
        foreignKeys(connection, schemas, parts);
        CatalogQuery.each(connection, H2Queries.CHECKS, schemas, row -> check(parts, row));
        indexes(connection, schemas, parts);
        CatalogQuery.each(connection, H2Queries.SEQUENCES, schemas, row -> sequence(parts, row));
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

    private static void keys(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        Grouped<KeyColumn> keys = new Grouped<>();
        CatalogQuery.each(
                connection,
                H2Queries.KEYS,
                schemas,
                row -> keys.add(table(row), row.getString(3), new KeyColumn(row.getString(4), row.getString(5))));
        keys.each((owner, rows) -> {
            List<String> columns = rows.stream().map(KeyColumn::column).toList();
            if (rows.get(0).type().equals("PRIMARY KEY")) {
                parts.primaryKey(owner.table(), new PrimaryKey(owner.name(), columns));
            } else {
                parts.uniqueKey(owner.table(), new UniqueKey(owner.name(), columns));
            }
        });
    }

    private static void foreignKeys(Connection connection, List<String> schemas, CatalogParts parts)
            throws SQLException {
        Grouped<ForeignKeyColumn> keys = new Grouped<>();
        CatalogQuery.each(
                connection,
                H2Queries.FOREIGN_KEYS,
                schemas,
                row -> keys.add(table(row), row.getString(3), ForeignKeyColumn.of(row)));
        keys.each((owner, rows) -> parts.foreignKey(
                owner.table(),
                new ForeignKey(
                        owner.name(),
                        rows.stream().map(ForeignKeyColumn::column).toList(),
                        rows.get(0).target(),
                        rows.stream().map(ForeignKeyColumn::targetColumn).toList(),
                        rows.get(0).onDelete(),
                        rows.get(0).onUpdate())));
    }

    private static String ordered(ResultSet row) throws SQLException {
        boolean descends = "DESC".equals(row.getString("ordering_specification"));
        return row.getString(5) + (descends ? " desc" : "");
    }

    private static void sequence(CatalogParts parts, ResultSet row) throws SQLException {
        TypeKind kind = H2Types.of(H2Types.inCapitals(row.getString("data_type")), "", null, null, null)
                .kind();
        parts.sequence(new Sequence(table(row), kind, row.getLong("start_value"), row.getLong("increment")));
    }

    private static void check(CatalogParts parts, ResultSet row) throws SQLException {
        parts.check(table(row), new Check(row.getString(3), row.getString(4)));
    }

    private static void indexes(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        Grouped<KeyColumn> indexes = new Grouped<>();
        CatalogQuery.each(
                connection,
                H2Queries.INDEXES,
                schemas,
                row -> indexes.add(table(row), row.getString(3), new KeyColumn(row.getString(4), ordered(row))));
        indexes.each((owner, rows) -> parts.index(
                owner.table(),
                new Index(
                        owner.name(),
                        rows.get(0).type().startsWith("UNIQUE"),
                        rows.stream().map(KeyColumn::column).toList())));
    }
}

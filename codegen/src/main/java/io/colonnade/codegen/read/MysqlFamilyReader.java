package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the information schema that MySQL and MariaDB share, where what others call schemas are databases. */
abstract sealed class MysqlFamilyReader implements SchemaReader permits MysqlReader, MariadbReader {

    @Override
    public final List<String> schemas(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        CatalogQuery.each(connection, MysqlQueries.SCHEMAS, List.of(), row -> schemas.add(row.getString(1)));
        return schemas;
    }

    @Override
    public final @Nullable String defaultSchema(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        CatalogQuery.each(connection, MysqlQueries.DEFAULT_SCHEMA, List.of(), row -> {
            String name = row.getString(1);
            if (name != null) {
                names.add(name);
            }
        });
        return names.isEmpty() ? null : names.get(0);
    }

    @Override
    public final Catalog read(Connection connection, @Nullable String defaultSchema, List<String> schemas)
            throws SQLException {
        ServerVersion.requireAtLeast(oldest(), connection.getMetaData());
        CatalogParts parts = new CatalogParts();
        for (String schema : schemas) {
            read(connection, List.of(schema), parts);
        }
        String product = connection.getMetaData().getDatabaseProductName();
        parts.refuseWithoutColumns(product);
        parts.refuseHiddenColumns(product);
        return parts.catalog(dialect(), defaultSchema, schemas);
    }

    /** The dialect's name. */
    abstract String dialect();

    /** The first version whose catalog says everything. */
    abstract String oldest();

    /** The query for indexes. */
    abstract String indexes();

    /** The checks of one schema. */
    abstract List<TableCheck> checks(Connection connection, List<String> schema) throws SQLException;

    /** An expression of the catalog as people write it. */
    abstract String expression(String text);

    /** The default of a column of this kind. */
    abstract @Nullable String defaultValue(MysqlColumn column, TypeKind kind);

    /** The sequences of one schema. */
    abstract void sequences(Connection connection, List<String> schema, CatalogParts parts) throws SQLException;

    /** Whether the check is there because the column has this type, which the server has under another name only. */
    abstract boolean isJson(MysqlColumn column, Check check);

    private void read(Connection connection, List<String> schema, CatalogParts parts) throws SQLException {
        Map<QualifiedName, String> collations = new HashMap<>();
        CatalogQuery.each(connection, MysqlQueries.RELATIONS, schema, row -> {
            relation(parts, row);
            collations.put(table(row), row.getString("table_collation"));
        });
        List<MysqlColumn> columns = new ArrayList<>();
        CatalogQuery.each(connection, MysqlQueries.COLUMNS, schema, row -> columns.add(MysqlColumn.of(row)));
        columns(columns, checks(connection, schema), collations, parts);
        sequences(connection, schema, parts);
        MysqlRoutines.read(connection, schema, parts);
        Map<Grouped.Owner, List<String>> foreignKeys = MysqlForeignKeys.read(connection, schema, parts);
        MysqlIndexes indexes = new MysqlIndexes();
        CatalogQuery.each(connection, indexes(), schema, row -> indexes.add(table(row), row));
        indexes.into(parts, keyColumns(columns), foreignKeys);
    }

    private static void relation(CatalogParts parts, ResultSet row) throws SQLException {
        boolean view = row.getString("table_type").equals("VIEW");
        String comment = view ? null : row.getString("table_comment");
        parts.relation(table(row), view ? RelationKind.VIEW : RelationKind.TABLE, comment);
    }

    static QualifiedName table(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString(1), row.getString(2));
    }

    private static Set<Grouped.Owner> keyColumns(List<MysqlColumn> columns) {
        return columns.stream()
                .filter(column -> !column.isRowEnd())
                .map(column -> new Grouped.Owner(column.table(), column.name()))
                .collect(Collectors.toSet());
    }

    private void columns(
            List<MysqlColumn> columns,
            List<TableCheck> checks,
            Map<QualifiedName, String> collations,
            CatalogParts parts) {
        TableEnums enums = new TableEnums(columns.stream()
                .filter(MysqlColumn::isEnum)
                .map(column -> ofEnum(column, parts))
                .toList());
        List<TableCheck> left = new ArrayList<>(checks);
        for (MysqlColumn column : columns) {
            boolean json = left.removeIf(row -> row.table().equals(column.table()) && isJson(column, row.check()));
            ColumnType type = json ? ColumnType.of(TypeKind.JSON) : type(column, enums, parts);
            boolean ofTable = parts.isTable(column.table());
            boolean isSorted = !ofTable || json || Objects.equals(column.collation(), collations.get(column.table()));
            ColumnTraits traits = new ColumnTraits(null, isSorted ? null : column.collation(), column.isVirtual());
            parts.column(column.table(), model(column, type, ofTable).with(traits));
        }
        left.forEach(row -> parts.check(row.table(), row.check()));
    }

    private static ColumnType type(MysqlColumn column, TableEnums enums, CatalogParts parts) {
        if (!column.isEnum()) {
            return MysqlTypes.of(
                    column.dataType(), column.columnType(), column.length(), column.precision(), column.scale());
        }
        EnumType type = enums.of(ofEnum(column, parts));
        parts.enumType(type);
        return ColumnType.enumeration(type.name());
    }

    private static TableEnums.Column ofEnum(MysqlColumn column, CatalogParts parts) {
        List<String> labels = MysqlText.labels(column.columnType());
        return new TableEnums.Column(column.table(), column.name(), null, labels, parts.isTable(column.table()));
    }

    private ColumnModel model(MysqlColumn column, ColumnType type, boolean ofTable) {
        String generated = column.generated();
        boolean given = generated == null && !column.isNumbered() && ofTable;
        return new ColumnModel(
                column.name(),
                column.position(),
                type,
                column.nullable(),
                given ? defaultValue(column, type.kind()) : null,
                column.isNumbered() ? Identity.BY_DEFAULT : Identity.NONE,
                generated == null ? null : expression(generated),
                column.comment());
    }
}

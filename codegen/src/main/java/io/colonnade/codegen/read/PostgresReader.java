package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's {@code pg_catalog}. */
public final class PostgresReader implements SchemaReader {

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        CatalogQuery.each(connection, PostgresQueries.SCHEMAS, List.of(), row -> schemas.add(row.getString(1)));
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
        CatalogQuery.each(connection, PostgresQueries.RELATIONS, schemas, row -> relation(parts, row));
        PostgresComposites composites = new PostgresComposites();
        CatalogQuery.each(
                connection,
                PostgresQueries.ATTRIBUTES,
                List.of(),
                row -> composites.attribute(table(row), column(row)));
        CatalogQuery.each(
                connection,
                PostgresQueries.COLUMNS,
                schemas,
                row -> parts.column(table(row), composites.resolved(column(row))));
        CatalogQuery.each(connection, PostgresQueries.CONSTRAINTS, schemas, row -> constraint(parts, row));
        CatalogQuery.each(connection, PostgresQueries.INDEXES, schemas, row -> index(parts, row));
        CatalogQuery.each(connection, PostgresQueries.SEQUENCES, schemas, row -> sequence(parts, row));
        PostgresRoutines.read(connection, schemas, parts, composites);
        CatalogQuery.each(
                connection,
                PostgresQueries.ENUMS,
                List.of(),
                row -> parts.enumType(new EnumType(table(row), strings(row, "labels"))));
        return parts.catalog("postgres", defaultSchema, schemas);
    }

    private static QualifiedName table(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString(1), row.getString(2));
    }

    private static void relation(CatalogParts parts, ResultSet row) throws SQLException {
        RelationKind kind = switch (row.getString("relkind")) {
            case "v" -> RelationKind.VIEW;
            case "m" -> RelationKind.MATERIALIZED_VIEW;
            case "f" -> RelationKind.FOREIGN_TABLE;
            default -> RelationKind.TABLE;
        };
        parts.relation(table(row), kind, row.getString("comment"));
    }

    private static ColumnModel column(ResultSet row) throws SQLException {
        ColumnType type = type(row);
        boolean computed = !row.getString("generated").isEmpty();
        Identity identity = identity(row);
        String defaultValue = row.getString("default_value");
        return new ColumnModel(
                row.getString("attname"),
                row.getInt("attnum"),
                type,
                !row.getBoolean("required"),
                computed || identity != Identity.NONE
                        ? null
                        : DefaultText.of(defaultValue, type.kind().isNumber()),
                identity,
                computed ? defaultValue : null,
                CatalogParts.blankToNull(row.getString("comment")),
                traits(row));
    }

    private static ColumnTraits traits(ResultSet row) throws SQLException {
        String schema = row.getString("domain_schema");
        return new ColumnTraits(
                schema == null ? null : new QualifiedName(schema, row.getString("domain_name")),
                row.getString("collation"),
                row.getString("generated").equals("v"));
    }

    private static void sequence(CatalogParts parts, ResultSet row) throws SQLException {
        TypeKind kind = PostgresTypes.of(row.getString("typname"), -1, "").kind();
        parts.sequence(new Sequence(table(row), kind, row.getLong("seqstart"), row.getLong("seqincrement")));
    }

    /** An array of a domain or of money passes through as text. Its dimensions are those that were declared. */
    static ColumnType type(ResultSet row) throws SQLException {
        String element = row.getString("element_typtype");
        if (element == null || element.equals("d") || "money".equals(row.getString("element_name"))) {
            return type(row, row.getString("typtype"), "type_schema", "typname", "spelling");
        }
        ColumnType array = ColumnType.array(type(row, element, "element_schema", "element_name", "element_spelling"));
        for (int dimensions = row.getInt("dimensions"); dimensions > 1; dimensions--) {
            array = ColumnType.array(array);
        }
        return array;
    }

    private static ColumnType type(ResultSet row, String kind, String schema, String name, String spelled)
            throws SQLException {
        if (kind.equals("e")) {
            return ColumnType.enumeration(new QualifiedName(row.getString(schema), row.getString(name)));
        }
        if (kind.equals("c") && row.getBoolean("is_composite")) {
            return ColumnType.composite(new QualifiedName(row.getString(schema), row.getString(name)), List.of());
        }
        String spelling = row.getString(spelled);
        if (kind.equals("r") || kind.equals("m")) {
            return range(kind.equals("r") ? TypeKind.RANGE : TypeKind.MULTIRANGE, row, spelling);
        }
        return row.getString(schema).equals("pg_catalog")
                ? PostgresTypes.of(row.getString(name), row.getInt("typmod"), spelling)
                : ColumnType.other(spelling);
    }

    /** Ranges of money, of domains and of what has several parts pass through as text. */
    private static ColumnType range(TypeKind kind, ResultSet row, String spelling) throws SQLException {
        String bound = row.getString("bound_typtype");
        boolean isText = "money".equals(row.getString("bound_name")) || !(bound.equals("b") || bound.equals("e"));
        return isText
                ? ColumnType.other(spelling)
                : ColumnType.range(kind, spelling, type(row, bound, "bound_schema", "bound_name", "bound_spelling"));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return switch (row.getString("identity")) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> isSerial(row) ? Identity.BY_DEFAULT : Identity.NONE;
        };
    }

    private static boolean isSerial(ResultSet row) throws SQLException {
        String defaultValue = row.getString("default_value");
        return row.getBoolean("is_serial") && defaultValue != null && defaultValue.startsWith("nextval(");
    }

    private static void constraint(CatalogParts parts, ResultSet row) throws SQLException {
        QualifiedName table = table(row);
        String name = row.getString("conname");
        List<String> columns = strings(row, "columns");
        switch (row.getString("contype")) {
            case "p" -> parts.primaryKey(table, new PrimaryKey(name, columns));
            case "u" -> parts.uniqueKey(table, new UniqueKey(name, columns));
            case "f" -> parts.foreignKey(table, foreignKey(row, name, columns));
            case "x" -> parts.exclusion(table, new Exclusion(name, row.getString("expression")));
            default -> parts.check(table, new Check(name, row.getString("expression")));
        }
    }

    private static ForeignKey foreignKey(ResultSet row, String name, List<String> columns) throws SQLException {
        return new ForeignKey(
                name,
                columns,
                target(row),
                strings(row, "target_columns"),
                action(row.getString("on_delete")),
                action(row.getString("on_update")));
    }

    private static @Nullable String action(String letter) {
        return switch (letter) {
            case "r" -> "restrict";
            case "c" -> "cascade";
            case "n" -> "set null";
            case "d" -> "set default";
            default -> null;
        };
    }

    private static QualifiedName target(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString("target_schema"), row.getString("target_name"));
    }

    private static void index(CatalogParts parts, ResultSet row) throws SQLException {
        parts.index(
                table(row),
                new Index(
                        row.getString(3),
                        row.getBoolean("indisunique"),
                        strings(row, "columns"),
                        strings(row, "include"),
                        row.getString("condition")));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

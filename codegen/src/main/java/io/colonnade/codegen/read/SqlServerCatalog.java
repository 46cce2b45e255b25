package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.read.SqlServerKeys.Place;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of one database of SQL Server while it is read: its parts are joined by their numbers. */
final class SqlServerCatalog {

    /** The number of a comment's column where the comment is the table's. */
    private static final int TABLE = 0;

    private final Set<String> schemas;
    private final CatalogParts parts = new CatalogParts();
    private final Map<Place, String> comments = new HashMap<>();
    private final Map<Integer, QualifiedName> tables = new HashMap<>();
    private final List<SqlServerColumn> columns = new ArrayList<>();
    private final Set<Place> documents = new HashSet<>();

    SqlServerCatalog(List<String> schemas) {
        this.schemas = Set.copyOf(schemas);
    }

    /** Reads the tables of the schemas; those of others only for the names that foreign keys need. */
    CatalogParts read(Connection connection) throws SQLException {
        each(connection, SqlServerQueries.COMMENTS, this::comment);
        each(connection, SqlServerQueries.RELATIONS, this::relation);
        each(connection, SqlServerQueries.COLUMNS, this::column);
        each(connection, SqlServerQueries.CHECKS, this::check);
        columns.forEach(this::model);
        each(connection, SqlServerQueries.SEQUENCES, this::sequence);
        Map<Place, String> names =
                columns.stream().collect(Collectors.toMap(SqlServerCatalog::place, SqlServerColumn::name));
        new SqlServerKeys(tables, names, parts).read(connection);
        return parts;
    }

    private static Place place(SqlServerColumn column) {
        return new Place(column.tableId(), column.id());
    }

    private static void each(Connection connection, String query, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, query, List.of(), reader);
    }

    private void comment(ResultSet row) throws SQLException {
        String comment = row.getString("comment");
        if (comment != null) {
            comments.put(new Place(row.getInt("major_id"), row.getInt("minor_id")), comment);
        }
    }

    /** An external table can only be read, as a view can. */
    private void relation(ResultSet row) throws SQLException {
        int number = row.getInt("object_id");
        QualifiedName name = new QualifiedName(row.getString("schema_name"), row.getString("name"));
        tables.put(number, name);
        if (schemas.contains(name.schema())) {
            boolean written = row.getString("type").equals("U") && !row.getBoolean("is_external");
            RelationKind kind = written ? RelationKind.TABLE : RelationKind.VIEW;
            parts.relation(name, kind, comments.get(new Place(number, TABLE)));
        }
    }

    private void sequence(ResultSet row) throws SQLException {
        QualifiedName name = new QualifiedName(row.getString("schema_name"), row.getString("name"));
        String type = row.getString("type_name");
        if (schemas.contains(name.schema())) {
            TypeKind kind = SqlServerTypes.of(type, type, false, 0, 0, 0).kind();
            parts.sequence(new Sequence(name, kind, row.getLong("start_value"), row.getLong("increment")));
        }
    }

    private void column(ResultSet row) throws SQLException {
        SqlServerColumn column = SqlServerColumn.of(row);
        if (tables.containsKey(column.tableId()) && !column.isOfGraph()) {
            columns.add(column);
        }
    }

    /** A check that the text is JSON makes the column's type; it is not worth telling a second time. */
    private void check(ResultSet row) throws SQLException {
        int table = row.getInt("parent_object_id");
        String definition = Objects.requireNonNullElse(row.getString("definition"), SqlServerText.HIDDEN);
        String json = SqlServerText.jsonColumn(definition);
        Place document = json == null ? null : text(table, json);
        QualifiedName name = tables.get(table);
        if (document != null) {
            documents.add(document);
        } else if (name != null) {
            parts.check(name, new Check(row.getString("name"), definition));
        }
    }

    /** Where the table has a column of this name and of unlimited text. */
    private @Nullable Place text(int table, String name) {
        return columns.stream()
                .filter(column -> column.tableId() == table && column.name().equals(name))
                .filter(column -> column.type().kind() == TypeKind.TEXT)
                .map(SqlServerCatalog::place)
                .findFirst()
                .orElse(null);
    }

    private void model(SqlServerColumn column) {
        Place place = place(column);
        QualifiedName table = Objects.requireNonNull(tables.get(column.tableId()));
        ColumnType type = documents.contains(place) ? ColumnType.of(TypeKind.JSON) : column.type();
        parts.column(table, column.model(type, comments.get(place)));
    }
}

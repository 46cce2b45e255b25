package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads H2's constraints, whose names are unique in their schema. */
final class H2Constraints {

    private record KeyColumn(QualifiedName table, String column, int positionInTarget) {}

    /** What a foreign key refers to, and what follows a change there. */
    private record Reference(
            QualifiedName unique,
            @Nullable String onDelete,
            @Nullable String onUpdate) {

        static Reference of(ResultSet row) throws SQLException {
            return new Reference(
                    name(row, 3),
                    TableParts.action(row.getString("delete_rule")),
                    TableParts.action(row.getString("update_rule")));
        }
    }

    private final Map<QualifiedName, List<KeyColumn>> columns = new HashMap<>();
    private final Map<QualifiedName, Reference> references = new HashMap<>();
    private final Map<QualifiedName, String> checks = new HashMap<>();
    private final CatalogParts parts;

    private H2Constraints(CatalogParts parts) {
        this.parts = parts;
    }

    static void read(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        H2Constraints constraints = new H2Constraints(parts);
        CatalogQuery.each(
                connection,
                H2Queries.KEY_COLUMNS,
                schemas,
                row -> constraints
                        .columns
                        .computeIfAbsent(name(row, 3), constraint -> new ArrayList<>())
                        .add(new KeyColumn(name(row, 1), row.getString(5), row.getInt(6))));
        CatalogQuery.each(
                connection,
                H2Queries.REFERENCES,
                schemas,
                row -> constraints.references.put(name(row, 1), Reference.of(row)));
        CatalogQuery.each(
                connection, H2Queries.CHECKS, schemas, row -> constraints.checks.put(name(row, 1), row.getString(3)));
        CatalogQuery.each(
                connection,
                H2Queries.CONSTRAINTS,
                schemas,
                row -> constraints.add(row.getString(5), name(row, 1), name(row, 3)));
    }

    /** The schema and the name from this column on. */
    static QualifiedName name(ResultSet row, int column) throws SQLException {
        return new QualifiedName(row.getString(column), row.getString(column + 1));
    }

    private void add(String type, QualifiedName table, QualifiedName constraint) {
        List<String> names = of(constraint).stream().map(KeyColumn::column).toList();
        switch (type) {
            case "PRIMARY KEY" -> parts.primaryKey(table, new PrimaryKey(constraint.name(), names));
            case "UNIQUE" -> parts.uniqueKey(table, new UniqueKey(constraint.name(), names));
            case "FOREIGN KEY" -> foreignKey(table, constraint, names);
            case "CHECK" -> parts.check(table, new Check(constraint.name(), checks.getOrDefault(constraint, "")));
            default -> {}
        }
    }

    private void foreignKey(QualifiedName table, QualifiedName constraint, List<String> names) {
        Reference reference = references.get(constraint);
        List<KeyColumn> targets = reference == null ? List.of() : of(reference.unique());
        if (reference != null && !targets.isEmpty()) {
            List<String> targetColumns = of(constraint).stream()
                    .map(column -> targets.get(column.positionInTarget() - 1).column())
                    .toList();
            QualifiedName target = targets.get(0).table();
            parts.foreignKey(
                    table,
                    new ForeignKey(
                            constraint.name(),
                            names,
                            target,
                            targetColumns,
                            reference.onDelete(),
                            reference.onUpdate()));
        }
    }

    private List<KeyColumn> of(QualifiedName constraint) {
        return columns.getOrDefault(constraint, List.of());
    }
}

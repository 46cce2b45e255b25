package io.colonnade.codegen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was read from one database.
 *
 * @param dialect the name of the database's dialect, such as {@code postgres}
 * @param schemas sorted by name
 */
public record Catalog(String dialect, List<Schema> schemas) {

    /** Sorts the schemas. */
    public Catalog {
        schemas = schemas.stream().sorted(Comparator.comparing(Schema::name)).toList();
    }

    /** The composite types of all columns and functions, sorted by name. */
    public List<ColumnType> composites() {
        Map<QualifiedName, ColumnType> composites = new TreeMap<>();
        Stream.concat(
                        schemas.stream()
                                .flatMap(schema -> schema.tables().stream())
                                .flatMap(table -> table.columns().stream())
                                .map(ColumnModel::type),
                        schemas.stream()
                                .flatMap(schema -> schema.routines().stream())
                                .flatMap(Routine::types))
                .flatMap(ColumnType::parts)
                .filter(type -> type.kind() == TypeKind.COMPOSITE)
                .forEach(type -> composites.putIfAbsent(Objects.requireNonNull(type.name()), type));
        return List.copyOf(composites.values());
    }

    /** The table or view of this name, if it was read. */
    public Optional<TableModel> table(QualifiedName name) {
        return schemas.stream()
                .filter(schema -> schema.name().equals(name.schema()))
                .flatMap(schema -> schema.tables().stream())
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}

package io.colonnade.codegen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The table or view of this name, if it was read. */
    public Optional<TableModel> table(QualifiedName name) {
        return schemas.stream()
                .filter(schema -> schema.name().equals(name.schema()))
                .flatMap(schema -> schema.tables().stream())
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}

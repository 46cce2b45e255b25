package io.colonnade.schema;

import io.colonnade.ast.KeyRef;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the columns that refer
 * @param referenced the table referred to
 * @param referencedColumns its columns, in the order of {@code columns}
 */
public record ForeignKey(
        String name, List<Column<?>> columns, Relation<?> referenced, List<Column<?>> referencedColumns) {
    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    KeyRef node() {
        return new KeyRef(names(columns), referenced.ref(), names(referencedColumns));
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }
}

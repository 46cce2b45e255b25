package io.colonnade.ast;

import java.util.List;

/**
 * A foreign key by names.
 *
 * @param columns the columns that refer
 * @param referenced the table referred to
 * @param referencedColumns its columns, in the order of {@code columns}
 */
public record KeyRef(List<String> columns, TableRef referenced, List<String> referencedColumns) {
    /** Copies the lists. */
    public KeyRef {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}

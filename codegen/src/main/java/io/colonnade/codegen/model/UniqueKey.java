package io.colonnade.codegen.model;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param columns in the order of the key
 */
public record UniqueKey(String name, List<String> columns) {

    /** Copies the list. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}

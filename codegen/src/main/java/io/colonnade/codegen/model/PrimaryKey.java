package io.colonnade.codegen.model;

import java.util.List;

/**
 * A primary key.
 *
 * @param columns in the order of the key
 */
public record PrimaryKey(String name, List<String> columns) {

    /** Copies the list. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}

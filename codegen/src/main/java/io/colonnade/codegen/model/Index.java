package io.colonnade.codegen.model;

import java.util.List;

/**
 * An index that is not there for a key's sake.
 *
 * @param columns the columns in order; an expression as the catalog spells it
 */
public record Index(String name, boolean unique, List<String> columns) {

    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }
}

package io.colonnade.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not there for a key's sake.
 *
 * @param columns the columns in order, {@code desc} behind one that descends; an expression as the catalog spells it
 * @param include the columns that are stored beside them
 * @param where which rows are in it, as the catalog spells it; null for all
 */
public record Index(
        String name,
        boolean unique,
        List<String> columns,
        List<String> include,
        @Nullable String where) {

    /** All rows, and no columns beside. */
    public Index(String name, boolean unique, List<String> columns) {
        this(name, unique, columns, List.of(), null);
    }

    /** Copies the lists. */
    public Index {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }
}

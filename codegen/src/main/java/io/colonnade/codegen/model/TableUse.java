package io.colonnade.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * What a build says of a table; no catalog does.
 *
 * @param isReadOnly whether rows are only read, though the database lets them be written
 * @param version the column that each update counts up; null when there is none
 */
public record TableUse(boolean isReadOnly, @Nullable String version) {

    /** Nothing is said. */
    public static final TableUse ANY = new TableUse(false, null);
}

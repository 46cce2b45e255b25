package io.colonnade.ast;

import java.util.List;

/**
 * What an insert does when a row with the same key is there already.
 *
 * @param key the columns of the key
 * @param assignments what is changed in the row that is there; none when it stays as it is
 */
public record Conflict(List<ColumnRef> key, List<Assignment> assignments) {
    /** What the row that could not be inserted is called. */
    public static final TableRef EXCLUDED = TableRef.derived("excluded");

    /** Copies the lists. */
    public Conflict {
        key = List.copyOf(key);
        assignments = List.copyOf(assignments);
    }
}

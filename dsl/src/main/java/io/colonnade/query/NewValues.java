package io.colonnade.query;

import io.colonnade.ast.Assignment;
import java.util.List;

/** The values of a new row of {@code R}; generated classes make them. */
public interface NewValues<R> {
    /** The columns that have a value, in the order in which they were set. Not for users. */
    List<Assignment> assignments();

    /**
     * Gives the columns and their values to {@code writer}, the last value of a column first; false when they cannot be
     * given so, and nothing was. Not for users.
     */
    default boolean write(RowWriter writer) {
        return false;
    }
}

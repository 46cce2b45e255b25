package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a new row of {@code R}; generated classes make them. */
public interface NewValues<R> {
    /** The columns that have a value, in the order in which they were set. Not for users. */
    List<Assignment> assignments();

    /**
     * Puts the values into {@code places}, from the first on, when they are values of exactly these columns in this
     * order; else gives false. Not for users.
     */
    default boolean fill(ColumnRef[] columns, @Nullable Object[] places) {
        return false;
    }
}

package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import org.jspecify.annotations.Nullable;

/** A column that can be given a value. */
public interface Settable<T extends @Nullable Object> extends Expr<T> {
    @Override
    ColumnRef node();

    /** The column with a new value; a null is refused where the column is NOT NULL. Not for users. */
    default Assignment to(@Nullable T value) {
        requireFit(value);
        return new Assignment(node(), new Param(type(), value));
    }

    /** Refuses a null where the column is NOT NULL. Not for users. */
    default void requireFit(@Nullable Object value) {
        if (value == null && claim() == Claim.NOT_NULL) {
            throw new RefusedException(
                    Rule.NULL,
                    description() + " is NOT NULL and cannot be set to null. Leave it out, or give it a value.");
        }
    }
}

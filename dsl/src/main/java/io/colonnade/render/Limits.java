package io.colonnade.render;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/**
 * How much fits into one statement.
 *
 * @param database what messages call the database
 * @param binds the most values that one statement can bind
 */
public record Limits(String database, int binds) {
    void check(int wanted) {
        if (wanted > binds) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "This statement binds " + wanted + " values, and " + database + " takes at most " + binds
                            + ". Write fewer rows at once, or look up fewer values at once.");
        }
    }
}

package io.colonnade.render;

import io.colonnade.ast.Items;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;

/**
 * Insert, update and delete.
 *
 * @param returning how such a statement gives something back
 */
public record Writing(Returning returning) {
    /** Writes a statement that gives something back of each row that it touches. */
    @FunctionalInterface
    public interface Returning {
        /** Writes {@code statement} by calling {@code body}, with {@code items} of {@code table} given back. */
        SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Runnable body);
    }
}

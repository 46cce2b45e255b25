package io.colonnade.render;

import io.colonnade.ast.Statement;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * One of the statements that together do what a database cannot say in one; all run in one transaction.
 *
 * @param kind what it is there for
 * @param statement the statement
 * @param keys the type of the keys that it gives; null when it gives none
 */
public record Step(Kind kind, Statement statement, @Nullable SqlType<?> keys) {
    /** What a step is there for. */
    public enum Kind {
        /** Finds and locks the keys of the rows that are meant. */
        KEYS,
        /** Changes the rows. */
        CHANGE,
        /** Changes the rows, and gives the keys that the database generated. */
        CHANGE_GIVING_KEYS,
        /** Gives the rows back. */
        ROWS
    }

    /** A statement that does all by itself. */
    public static Step alone(Statement statement) {
        return new Step(Kind.ROWS, statement, null);
    }
}

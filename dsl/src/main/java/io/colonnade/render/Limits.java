package io.colonnade.render;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/**
 * How much fits into one statement.
 *
 * @param database what messages call the database
 * @param binds the most values that one statement can bind
 * @param levels how deep expressions can nest before the database's own parser has too little stack
 */
public record Limits(String database, int binds, int levels) {
    /** What MySQL takes in one packet by default. */
    private static final int LONGEST = 1 << 26;

    RefusedException tooDeep() {
        return new RefusedException(
                Rule.DIALECT,
                "This statement nests more than " + levels + " levels deep, which " + database
                        + " may not have the stack for. Join many conditions with allOf(list) or anyOf(list),"
                        + " which stay flat; compute other chains in parts, or in Java.");
    }

    /** What is spelled out can say its parts twice, and theirs four times, and so on. */
    void checkLength(int length) {
        if (length > LONGEST) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "The text of this statement would be longer than " + LONGEST + " characters. Say it in parts.");
        }
    }

    void check(int wanted) {
        if (wanted > binds) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "This statement binds " + wanted + " values, and " + database + " takes at most " + binds
                            + ". Write fewer rows at once, or look up fewer values at once.");
        }
    }
}

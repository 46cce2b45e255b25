package io.colonnade.query;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import org.jspecify.annotations.Nullable;

/** What the user calls a statement. Not for users. */
public final class StatementName {
    private StatementName() {}

    /** The name, once it is known to be one line that says something. */
    static String of(String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "named(…) was given no name, or more than a line. Give it a few words that are always the same for"
                            + " this statement: .named(\"cheap books\").");
        }
        return name;
    }

    /** A text of SQL as messages show it: with the name behind it, where there is one. */
    public static String behind(String sql, @Nullable String name) {
        return name == null ? sql : sql + "\n  Name: " + name;
    }
}

package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;

/** Lists, for databases in which no column holds one. */
final class NoArrays {
    private NoArrays() {}

    /** What no call of a function of arrays can be made of. */
    static Spelling refusing(String database) {
        return (out, call) -> {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A function or a comparison of arrays was called, and " + database
                            + " has no arrays. Keep lists there in a table of their own or in a JSON column.");
        };
    }

    /** The placeholder, unless it is for a list. */
    static String refuse(SqlType<?> type, String database, String placeholder) {
        if (type.family() == TypeFamily.ARRAY) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A list was given as a value (type " + type + "), and " + database
                            + " has no arrays. Keep lists there in a table of their own or in a JSON column.");
        }
        return placeholder;
    }
}

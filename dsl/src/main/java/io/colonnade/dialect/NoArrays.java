package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;

/** Lists, for databases in which no column holds one. */
final class NoArrays {
    private NoArrays() {}

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

package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;

/** Values of types that a database does not have. */
final class ForeignTypes {
    private ForeignTypes() {}

    /** The placeholder, unless it is for a list, or for what PostgreSQL alone has. */
    static String refuse(SqlType<?> type, String database, String placeholder) {
        if (type.family() == TypeFamily.ARRAY) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A list was given as a value (type " + type + "), and " + database
                            + " has no arrays. Keep lists there in a table of their own or in a JSON column.");
        }
        return refuseCompound(type, database, placeholder);
    }

    /** The placeholder, unless it is for what PostgreSQL alone has, or for a list of it. */
    static String refuseCompound(SqlType<?> type, String database, String placeholder) {
        SqlType<?> elements = type.elementType();
        if (type.family() == TypeFamily.COMPOUND) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A value of the type " + type + " was given, which PostgreSQL has and " + database
                            + " has not. Keep its parts there in columns of their own.");
        }
        return elements == null ? placeholder : refuseCompound(elements, database, placeholder);
    }
}

package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;

/** Lists that are bound as one JSON text, whose elements are numbers or texts. */
final class JsonElements {
    private JsonElements() {}

    /** The type by which an element is read. */
    static String type(SqlType<?> type, String whole, String text, String database) {
        return switch (type.family()) {
            case INTEGER -> whole;
            case TEXT -> text;
            default ->
                throw new RefusedException(
                        Rule.DIALECT,
                        "unnest(…) of values of type " + type + " is not available on " + database
                                + ", which has no arrays. Use values(…).");
        };
    }
}

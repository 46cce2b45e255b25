package io.colonnade.render;

import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;

/**
 * Values and their places.
 *
 * @param placeholders what stands in the text for a value
 * @param wire how the driver is called
 */
public record Types(Placeholders placeholders, Wire wire) {
    /** What stands in the text for a value. */
    public interface Placeholders {
        /** Where the expression around it tells the type. */
        String of(SqlType<?> type);

        /** In a division, whose decimals follow from it. */
        String divided(SqlType<?> type);

        /** Where nothing around it tells the type. */
        String standalone(SqlType<?> type);
    }
}

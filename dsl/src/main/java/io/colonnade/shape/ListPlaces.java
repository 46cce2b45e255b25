package io.colonnade.shape;

import io.colonnade.type.SqlType;

/**
 * How many places a list of values takes in the text: part of the shape, so that lists of like sizes share a text.
 *
 * <p>The number means what the dialect that gave it takes it for.
 */
@FunctionalInterface
public interface ListPlaces {
    /** One place for a list of any size, as where it is bound as one array. */
    ListPlaces ONE = (type, size) -> 1;

    /** The places of {@code size} values of {@code type}. */
    int of(SqlType<?> type, int size);
}

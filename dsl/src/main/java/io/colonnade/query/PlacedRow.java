package io.colonnade.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row, and the values of the keys of its place. */
record PlacedRow<R extends @Nullable Object>(R row, List<@Nullable Object> place) {}

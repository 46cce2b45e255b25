package io.colonnade.render;

import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The text of one step.
 *
 * @param kind what it is there for
 * @param statement its text
 * @param keys the type of the keys that it gives; null when it gives none
 */
record RenderedStep(
        Step.Kind kind,
        RenderedStatement statement,
        @Nullable SqlType<?> keys) {}

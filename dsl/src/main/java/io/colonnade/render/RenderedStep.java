package io.colonnade.render;

/**
 * The text of one step.
 *
 * @param kind what it is there for
 * @param statement its text
 */
record RenderedStep(Step.Kind kind, RenderedStatement statement) {}

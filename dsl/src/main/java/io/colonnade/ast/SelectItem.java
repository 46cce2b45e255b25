package io.colonnade.ast;

import org.jspecify.annotations.Nullable;

/**
 * One column of a result.
 *
 * @param expression what is selected
 * @param label the name that its author gave it; null when none
 * @param claim what its Java type says about null
 */
public record SelectItem(Expression expression, @Nullable String label, Claim claim) {}

package io.colonnade.query;

import org.jspecify.annotations.Nullable;

/** A number column that can be given a value, a plain {@code long} too. */
public interface SettableNumber<N extends @Nullable Number> extends Settable<N>, NumberExpr<N> {}

package io.colonnade.query;

import io.colonnade.ast.ColumnRef;
import org.jspecify.annotations.Nullable;

/** A column that can be given a value. */
public interface Settable<T extends @Nullable Object> extends Expr<T> {
    @Override
    ColumnRef node();
}

package io.colonnade.schema;

import io.colonnade.query.Target;
import org.jspecify.annotations.Nullable;

/** A table whose rows are {@code R}; generated classes extend it. */
public abstract non-sealed class Table<R> extends Relation<R> implements Target<R> {
    /** A table by its name; null for the default schema, and for no alias. */
    protected Table(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }
}

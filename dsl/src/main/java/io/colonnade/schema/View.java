package io.colonnade.schema;

import io.colonnade.ast.NamedTable;
import org.jspecify.annotations.Nullable;

/** A view whose rows are {@code R}; it can be read, and not be written to. Generated classes extend it. */
public abstract non-sealed class View<R> extends Relation<R> {
    /** A view by its name; null for the default schema, and for no alias. */
    protected View(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }

    @Override
    public final NamedTable source() {
        return named();
    }
}

package io.colonnade.schema;

import io.colonnade.ast.NamedTable;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are {@code R}, of which the build says that it is only read: no statement can write to it.
 * Generated classes extend it.
 */
public abstract non-sealed class ReadOnlyTable<R> extends Relation<R> {
    /** A table by its name; null for the default schema, and for no alias. */
    protected ReadOnlyTable(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }

    @Override
    public final NamedTable source() {
        return named();
    }
}

package io.colonnade.query;

import io.colonnade.ast.ChangeStatement;
import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An insert, update or delete that gives something back of each row that it touched. */
@CheckReturnValue
public final class Returning<R extends @Nullable Object> extends RowQuery<R> {
    private final ChangeStatement statement;
    private final Projection<R> projection;
    private final @Nullable String name;

    Returning(ChangeStatement statement, Projection<R> projection, @Nullable String name) {
        this.statement = statement;
        this.projection = projection;
        this.name = name;
    }

    @Override
    public ChangeStatement statement() {
        return statement;
    }

    @Override
    public Projection<R> projection() {
        return projection;
    }

    @Override
    public @Nullable String name() {
        return name;
    }
}

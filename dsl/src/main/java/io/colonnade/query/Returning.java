package io.colonnade.query;

import io.colonnade.ast.ChangeStatement;
import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An insert, update or delete that gives something back of each row that it touched. */
@CheckReturnValue
public final class Returning<R extends @Nullable Object> extends RowQuery<R> {
    private final ChangeStatement statement;
    private final Projection<R> projection;

    Returning(ChangeStatement statement, Projection<R> projection) {
        this.statement = statement;
        this.projection = projection;
    }

    @Override
    public ChangeStatement statement() {
        return statement;
    }

    @Override
    public Projection<R> projection() {
        return projection;
    }
}

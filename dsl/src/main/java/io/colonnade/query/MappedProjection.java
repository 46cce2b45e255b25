package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.row.RowCursor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of another projection, made into something else. */
record MappedProjection<A extends @Nullable Object, R extends @Nullable Object>(
        Projection<A> inner, Function<? super A, ? extends R> function) implements Projection<R> {
    @Override
    public Items items() {
        return inner.items();
    }

    @Override
    public R read(RowCursor row) {
        return function.apply(inner.read(row));
    }
}

package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.Logical;
import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** A join that still needs its condition. */
@CheckReturnValue
public final class Joining<R extends @Nullable Object> {
    private final Select<R> select;
    private final Join.Kind kind;
    private final Source source;

    Joining(Select<R> select, Join.Kind kind, Source source) {
        this.select = select;
        this.kind = kind;
        this.source = source;
    }

    /** {@code on c and …}. */
    public Select<R> on(Condition first, Condition... more) {
        Expression all = first.node();
        for (Condition condition : more) {
            all = Logical.and(all, condition.node());
        }
        return select.with(select.plain("join").join(new Join(kind, source.source(), all)));
    }
}

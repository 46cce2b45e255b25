package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An aggregate that is a truth value. */
@CheckReturnValue
public interface BooleanAggregate<T extends @Nullable Boolean> extends BooleanExpr<T> {
    /** {@code sum(x) filter (where c)}, or {@code sum(case when c then x end)}: of the rows for which it holds. */
    BooleanAggregate<T> filter(Condition condition);

    /** {@code sum(x) over ()}: of all rows of the query, beside each. */
    default BooleanExpr<T> over() {
        return over(Window.ALL);
    }

    /** {@code sum(x) over (partition by …)}: of the rows that each row sees, beside it. */
    BooleanExpr<T> over(Window window);
}

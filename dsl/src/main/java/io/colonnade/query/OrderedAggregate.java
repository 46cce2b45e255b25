package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An aggregate that is a value with an order. */
@CheckReturnValue
public interface OrderedAggregate<T extends @Nullable Object> extends OrderedExpr<T> {
    /**
     * {@code max(x).filter(c)} makes {@code max(x) filter (where c)}, or {@code max(case when c then x end)}: of the
     * rows for which it holds.
     */
    OrderedAggregate<T> filter(Condition condition);

    /** {@code max(x).over()} makes {@code max(x) over ()}: of all rows of the query, beside each. */
    default OrderedExpr<T> over() {
        return over(Window.ALL);
    }

    /**
     * {@code max(x).over(partitionBy(…))} makes {@code max(x) over (partition by …)}: of the rows that each row sees,
     * beside it.
     */
    OrderedExpr<T> over(Window window);
}

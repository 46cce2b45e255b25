package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An aggregate that is a number. */
@CheckReturnValue
public interface NumberAggregate<N extends @Nullable Number> extends NumberExpr<N> {
    /**
     * {@code sum(x).filter(c)} makes {@code sum(x) filter (where c)}, or {@code sum(case when c then x end)}: of the
     * rows for which it holds.
     */
    NumberAggregate<N> filter(Condition condition);

    /** {@code sum(x).over()} makes {@code sum(x) over ()}: of all rows of the query, beside each. */
    default NumberExpr<N> over() {
        return over(Window.ALL);
    }

    /**
     * {@code sum(x).over(partitionBy(…))} makes {@code sum(x) over (partition by …)}: of the rows that each row sees,
     * beside it.
     */
    NumberExpr<N> over(Window window);
}

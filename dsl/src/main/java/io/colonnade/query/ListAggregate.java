package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of many rows as an array: {@code arrayAgg(BOOK.id)}. */
@CheckReturnValue
public interface ListAggregate<E extends @Nullable Object> extends Expr<@Nullable List<@Nullable E>> {
    /** {@code arrayAgg(x).orderBy(a.asc())} makes {@code array_agg(x order by …)}: in this order. */
    ListAggregate<E> orderBy(Order first, Order... more);

    /** {@code arrayAgg(x).filter(c)} makes {@code array_agg(x) filter (where c)}: of the rows for which it holds. */
    ListAggregate<E> filter(Condition condition);

    /** {@code arrayAgg(x).over()} makes {@code array_agg(x) over ()}: of all rows of the query, beside each. */
    default Expr<@Nullable List<@Nullable E>> over() {
        return over(Window.ALL);
    }

    /**
     * {@code arrayAgg(x).over(partitionBy(…))} makes {@code array_agg(x) over (partition by …)}: of the rows that each
     * row sees, beside it.
     */
    Expr<@Nullable List<@Nullable E>> over(Window window);
}

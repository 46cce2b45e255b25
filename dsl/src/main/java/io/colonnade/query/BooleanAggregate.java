package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An aggregate that is a truth value. */
@CheckReturnValue
public interface BooleanAggregate<T extends @Nullable Boolean> extends BooleanExpr<T> {
    /**
     * {@code every(c).filter(d)} makes {@code every(c) filter (where d)}, or what the database has for it: of the
     * rows for which the condition holds.
     */
    BooleanAggregate<T> filter(Condition condition);

    /** {@code every(c).over()} makes {@code every(c) over ()}: of all rows of the query, beside each. */
    default BooleanExpr<T> over() {
        return over(Window.ALL);
    }

    /**
     * {@code every(c).over(partitionBy(…))} makes {@code every(c) over (partition by …)}: of the rows that each row
     * sees, beside it.
     */
    BooleanExpr<T> over(Window window);
}

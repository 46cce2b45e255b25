package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An aggregate that is a text. */
@CheckReturnValue
public interface TextAggregate<T extends @Nullable String> extends TextExpr<T> {
    /**
     * {@code max(x).filter(c)} makes {@code max(x) filter (where c)}, or {@code max(case when c then x end)}: of the
     * rows for which it holds.
     */
    TextAggregate<T> filter(Condition condition);

    /** {@code max(x).over()} makes {@code max(x) over ()}: of all rows of the query, beside each. */
    default TextExpr<T> over() {
        return over(Window.ALL);
    }

    /**
     * {@code max(x).over(partitionBy(…))} makes {@code max(x) over (partition by …)}: of the rows that each row sees,
     * beside it.
     */
    TextExpr<T> over(Window window);
}

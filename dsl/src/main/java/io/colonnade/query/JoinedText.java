package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Texts of many rows one after the other: {@code stringAgg(BOOK.title, ", ")}. */
@CheckReturnValue
public interface JoinedText extends TextAggregate<@Nullable String> {
    /**
     * {@code stringAgg(x, ", ").orderBy(a.asc())} makes {@code string_agg(x, ? order by …)}, or
     * {@code … within group (order by …)}: in this order.
     */
    JoinedText orderBy(Order first, Order... more);

    @Override
    JoinedText filter(Condition condition);
}

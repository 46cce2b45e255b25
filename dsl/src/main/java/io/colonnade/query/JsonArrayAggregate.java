package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;

/** Values of many rows as one JSON array: {@code jsonArrayAgg(BOOK.title)}. */
@CheckReturnValue
public interface JsonArrayAggregate extends JsonAggregate {
    /** {@code jsonArrayAgg(x).orderBy(a.asc())} makes {@code json_agg(x order by a)}: in this order. */
    JsonArrayAggregate orderBy(Order first, Order... more);

    @Override
    JsonArrayAggregate filter(Condition condition);
}

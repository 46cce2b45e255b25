package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.Json;
import org.jspecify.annotations.Nullable;

/** Values of many rows as one JSON document: {@code jsonObjectAgg(BOOK.title, BOOK.price)}. */
@CheckReturnValue
public interface JsonAggregate extends JsonExpr<@Nullable Json> {
    /**
     * {@code jsonObjectAgg(k, x).filter(c)} makes {@code json_object_agg(k, x) filter (where c)}: of the rows for which
     * it holds.
     */
    JsonAggregate filter(Condition condition);
}

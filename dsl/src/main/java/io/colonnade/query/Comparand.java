package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a value is compared with, beside values and expressions: the one value of a query, {@code x.eq(select(…))}, or
 * any or all of its values, {@code x.gt(all(select(…)))}.
 */
public sealed interface Comparand<R extends @Nullable Object> permits Select, Quantified {
    /** The node of the tree. Not for users. */
    Expression comparand();

    /** The query behind {@code in}. Not for users. */
    Query rows();
}

package io.colonnade.ast;

import io.colonnade.type.SqlType;

/**
 * One key of ORDER BY.
 *
 * @param expression what is sorted by
 * @param type its type
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param mayBeNull whether its type admits null
 */
public record SortKey(Expression expression, SqlType<?> type, boolean descending, Nulls nulls, boolean mayBeNull) {
    /** Where nulls stand. */
    public enum Nulls {
        /** As the greatest value: last ascending, first descending; the same on every database. */
        AS_GREATEST,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** The same key of another expression. */
    public SortKey with(Expression other) {
        return new SortKey(other, type, descending, nulls, mayBeNull);
    }

    /** Whether nulls are to come before the values. */
    public boolean nullsFirst() {
        return nulls == Nulls.FIRST || (nulls == Nulls.AS_GREATEST && descending);
    }
}

package io.colonnade.ast;

/**
 * One key of ORDER BY.
 *
 * @param expression what is sorted by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param mayBeNull whether its type admits null
 */
public record SortKey(Expression expression, boolean descending, Nulls nulls, boolean mayBeNull) {
    /** Where nulls stand. */
    public enum Nulls {
        /** As the greatest value: last ascending, first descending; the same on every database. */
        AS_GREATEST,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** Whether nulls are to come before the values. */
    public boolean nullsFirst() {
        return nulls == Nulls.FIRST || (nulls == Nulls.AS_GREATEST && descending);
    }
}

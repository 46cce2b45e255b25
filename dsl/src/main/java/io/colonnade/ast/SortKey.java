package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One key of ORDER BY.
 *
 * @param expression what is sorted by
 * @param type its type
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param mayBeNull whether its type admits null
 * @param label what a computed expression is called among the columns of the query; null when it is none of them
 */
public record SortKey(
        Expression expression,
        SqlType<?> type,
        boolean descending,
        Nulls nulls,
        boolean mayBeNull,
        @Nullable String label) {
    /** A column goes by its own name. */
    public SortKey {
        label = expression instanceof ColumnRef ? null : label;
    }

    /** A key that goes by no label. */
    public SortKey(Expression expression, SqlType<?> type, boolean descending, Nulls nulls, boolean mayBeNull) {
        this(expression, type, descending, nulls, mayBeNull, null);
    }

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
        return new SortKey(other, type, descending, nulls, mayBeNull, label);
    }

    /** The same key as one of these columns, when it is one that has a label, which no other column goes by. */
    public SortKey among(Items items) {
        return label == null ? labelled(labelIn(items)) : Labels.isUnique(items, label) ? this : labelled(null);
    }

    /** By what tells keys apart mostly. */
    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    private @Nullable String labelIn(Items items) {
        for (int index = 0; index < items.size(); index++) {
            SelectItem item = items.list().get(index);
            String given = item.label();
            if (given != null
                    && Labels.isUnique(items, given)
                    && item.expression().equals(expression)) {
                return given;
            }
        }
        return null;
    }

    private SortKey labelled(@Nullable String other) {
        return Objects.equals(label, other) ? this : new SortKey(expression, type, descending, nulls, mayBeNull, other);
    }

    /** Whether nulls are to come before the values. */
    public boolean nullsFirst() {
        return nulls == Nulls.FIRST || (nulls == Nulls.AS_GREATEST && descending);
    }
}

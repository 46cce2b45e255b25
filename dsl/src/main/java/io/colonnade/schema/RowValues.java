package io.colonnade.schema;

import org.jspecify.annotations.Nullable;

/** The values of a new row: an immutable chain, so that every prefix can be used again. */
public final class RowValues extends GivenValues {
    private static final RowValues EMPTY = new RowValues();

    private RowValues() {}

    private RowValues(RowValues previous, Column<?> column, @Nullable Object value) {
        super(previous, column, value);
    }

    <R> RowValues(Table<R> table, R row) {
        super(table, row);
    }

    /** {@code RowValues.empty()}: no value yet. */
    public static RowValues empty() {
        return EMPTY;
    }

    /** {@code RowValues.of(BOOK.title, "Dune")}: one value. */
    public static RowValues of(Column<?> column, @Nullable Object value) {
        return EMPTY.with(column, value);
    }

    /** {@code .with(BOOK.title, "Dune")}: these and one more. */
    public RowValues with(Column<?> column, @Nullable Object value) {
        return new RowValues(this, column, value);
    }
}

package io.colonnade.schema;

import io.colonnade.query.RowWriter;
import io.colonnade.query.Settable;
import org.jspecify.annotations.Nullable;

/** Refuses a null where a column is NOT NULL; keeps nothing. */
final class FittingRow extends RowWriter {
    static final FittingRow CHECK = new FittingRow();

    private FittingRow() {}

    @Override
    public void put(Settable<?> column, @Nullable Object value) {
        column.requireFit(value);
    }
}

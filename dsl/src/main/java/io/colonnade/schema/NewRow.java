package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.query.NewValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code R} that has all its required columns; generated classes extend it. */
public abstract class NewRow<R> implements NewValues<R> {
    private final RowValues values;

    /** A row of these values. */
    protected NewRow(RowValues values) {
        this.values = values;
    }

    /** The values so far. */
    protected final RowValues values() {
        return values;
    }

    @Override
    public final List<Assignment> assignments() {
        return values.assignments();
    }

    @Override
    public final boolean fill(ColumnRef[] columns, @Nullable Object[] places) {
        return values.fill(columns, places);
    }
}

package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.query.NewValues;
import io.colonnade.query.RowWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code R} that has all its required columns; generated classes extend it. */
public abstract class NewRow<R> extends GivenValues implements NewValues<R> {
    /** A row of these values. */
    protected NewRow(GivenValues values) {
        super(values);
    }

    /** A row of these values and one more, which may be null where the column may. */
    protected NewRow(@Nullable GivenValues previous, Column<?> column, @Nullable Object value) {
        super(previous, column, value);
    }

    @Override
    public final List<Assignment> assignments() {
        return list();
    }

    @Override
    public final boolean write(RowWriter writer) {
        writeTo(writer);
        return true;
    }
}

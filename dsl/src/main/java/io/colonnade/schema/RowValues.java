package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a new row: an immutable chain, so that every prefix can be used again. */
public final class RowValues {
    private static final RowValues EMPTY = new RowValues(null, null);

    private final @Nullable RowValues previous;
    private final @Nullable Assignment last;

    private RowValues(@Nullable RowValues previous, @Nullable Assignment last) {
        this.previous = previous;
        this.last = last;
    }

    /** {@code RowValues.empty()}: no value yet. */
    public static RowValues empty() {
        return EMPTY;
    }

    /** {@code RowValues.of(BOOK.title, "Dune")}: one value. */
    public static <T extends @Nullable Object> RowValues of(Column<T> column, T value) {
        return EMPTY.with(column, value);
    }

    /** {@code .with(BOOK.title, "Dune")}: these and one more; the last value of a column counts. */
    public <T extends @Nullable Object> RowValues with(Column<T> column, T value) {
        return new RowValues(this, column.to(value));
    }

    List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        for (RowValues link = this; link.last != null && link.previous != null; link = link.previous) {
            Assignment assignment = link.last;
            if (all.stream().noneMatch(later -> later.column().equals(assignment.column()))) {
                all.add(assignment);
            }
        }
        Collections.reverse(all);
        return all;
    }
}

package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a new row: an immutable chain, so that every prefix can be used again. */
public final class RowValues {
    private static final RowValues EMPTY = new RowValues(null, null, null);

    private final @Nullable RowValues previous;
    private final @Nullable Column<?> column;
    private final @Nullable Object value;

    private RowValues(@Nullable RowValues previous, @Nullable Column<?> column, @Nullable Object value) {
        this.previous = previous;
        this.column = column;
        this.value = value;
    }

    /** {@code RowValues.empty()}: no value yet. */
    public static RowValues empty() {
        return EMPTY;
    }

    /** {@code RowValues.of(BOOK.title, "Dune")}: one value. */
    public static RowValues of(Column<?> column, @Nullable Object value) {
        return EMPTY.with(column, value);
    }

    /**
     * {@code .with(BOOK.title, "Dune")}: these and one more; the last value of a column counts.
     *
     * <p>Generated code gives each column a value of its own type. The parameters do not say so, as javac would have to
     * infer the types of every link of the chain.
     */
    public RowValues with(Column<?> column, @Nullable Object value) {
        column.requireFit(value);
        return new RowValues(this, column, value);
    }

    List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        for (RowValues link = this; link.column != null && link.previous != null; link = link.previous) {
            if (!names(all, link.column)) {
                all.add(assignment(link.column, link.value));
            }
        }
        Collections.reverse(all);
        return all;
    }

    private static boolean names(List<Assignment> assignments, Column<?> column) {
        for (Assignment assignment : assignments) {
            if (assignment.column().equals(column.node())) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static Assignment assignment(Column<?> column, @Nullable Object value) {
        return ((Column<@Nullable Object>) column).to(value);
    }

    @SuppressWarnings("ReferenceEquality") // quicker; an equal column of another table object is told as another
    boolean fill(ColumnRef[] columns, @Nullable Object[] places) {
        int place = columns.length;
        for (RowValues link = this; link.column != null && link.previous != null; link = link.previous) {
            if (place == 0 || link.column.node() != columns[--place]) {
                return false;
            }
            places[place] = link.value;
        }
        return place == 0;
    }
}

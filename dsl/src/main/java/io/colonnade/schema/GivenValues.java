package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns, each linked to the one that was given before it; what is made further stays as it is, so that each
 * beginning can be used again. Generated classes are such links; the last value of a column counts.
 *
 * <p>The parameters do not say that a column gets a value of its own type, as generated code does it and javac would
 * have to infer it.
 */
public abstract class GivenValues {
    private final @Nullable GivenValues previous;
    private final @Nullable Column<?> column;
    private final @Nullable Object value;

    /** No value yet. */
    GivenValues() {
        this.previous = null;
        this.column = null;
        this.value = null;
    }

    /** The same values. */
    protected GivenValues(GivenValues same) {
        this.previous = same.previous;
        this.column = same.column;
        this.value = same.value;
    }

    /** One more value, which may be null where the column may; after none, {@code previous} is null. */
    protected GivenValues(@Nullable GivenValues previous, Column<?> column, @Nullable Object value) {
        column.requireFit(value);
        this.previous = previous;
        this.column = column;
        this.value = value;
    }

    final List<Assignment> list() {
        List<Assignment> all = new ArrayList<>();
        for (GivenValues link = this; link != null && link.column != null; link = link.previous) {
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
    final boolean put(ColumnRef[] columns, @Nullable Object[] places) {
        int place = columns.length;
        for (GivenValues link = this; link != null && link.column != null; link = link.previous) {
            if (place == 0 || link.column.node() != columns[--place]) {
                return false;
            }
            places[place] = link.value;
        }
        return place == 0;
    }
}

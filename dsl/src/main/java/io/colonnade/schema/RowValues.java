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
    public static RowValues of(Column<?> column, @Nullable Object value) {
        return EMPTY.with(column, value);
    }

    /**
     * {@code .with(BOOK.title, "Dune")}: these and one more; the last value of a column counts.
     *
     * <p>Generated code gives each column a value of its own type. The parameters do not say so: javac takes a third of
     * the time that it takes to infer the types of a chain.
     */
    public RowValues with(Column<?> column, @Nullable Object value) {
        return new RowValues(this, assignment(column, value));
    }

    @SuppressWarnings("unchecked")
    private static Assignment assignment(Column<?> column, @Nullable Object value) {
        return ((Column<@Nullable Object>) column).to(value);
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

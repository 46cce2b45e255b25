package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.query.AssignmentList;
import io.colonnade.query.RowWriter;
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
    private final @Nullable Giver giver;
    private final @Nullable Object value;

    /** No value yet. */
    GivenValues() {
        this.previous = null;
        this.giver = null;
        this.value = null;
    }

    /** The same values. */
    protected GivenValues(GivenValues same) {
        this.previous = same.previous;
        this.giver = same.giver;
        this.value = same.value;
    }

    /** One more value, which may be null where the column may; after none, {@code previous} is null. */
    protected GivenValues(@Nullable GivenValues previous, Column<?> column, @Nullable Object value) {
        column.requireFit(value);
        this.previous = previous;
        this.giver = column;
        this.value = value;
    }

    /** Those of a record. */
    <R> GivenValues(Table<R> table, R row) {
        table.write(FittingRow.CHECK, row);
        this.previous = null;
        this.giver = table;
        this.value = row;
    }

    /** From the last to the first; those of a record in their own order. */
    final void writeTo(RowWriter writer) {
        for (GivenValues link = this; link != null; link = link.previous) {
            link.writeOwn(writer);
        }
    }

    private void writeOwn(RowWriter writer) {
        if (giver instanceof Column<?> column) {
            writer.put(column, value);
        } else if (giver instanceof Table<?> table) {
            writeRecord(writer, table, value);
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the constructor was given both together
    private static <R> void writeRecord(RowWriter writer, Table<R> table, @Nullable Object row) {
        table.write(writer, (R) row);
    }

    final List<Assignment> list() {
        List<Assignment> all = new ArrayList<>();
        for (GivenValues link = this; link != null; link = link.previous) {
            link.addTo(all);
        }
        Collections.reverse(all);
        return all;
    }

    /** From the last to the first, without those that are there already. */
    private void addTo(List<Assignment> all) {
        if (giver instanceof Column<?> column) {
            if (!names(all, all.size(), column.node())) {
                all.add(assignment(column, value));
            }
            return;
        }
        AssignmentList own = new AssignmentList();
        writeOwn(own);
        int later = all.size();
        for (int index = own.list().size() - 1; index >= 0; index--) {
            Assignment assignment = own.list().get(index);
            if (!names(all, later, assignment.column())) {
                all.add(assignment);
            }
        }
    }

    private static boolean names(List<Assignment> assignments, int count, ColumnRef column) {
        for (int index = 0; index < count; index++) {
            if (assignments.get(index).column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static Assignment assignment(Column<?> column, @Nullable Object value) {
        return ((Column<@Nullable Object>) column).to(value);
    }
}

package io.colonnade.query;

import io.colonnade.ast.Assignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a row as assignments. Not for users. */
public final class AssignmentList extends RowWriter {
    private final List<Assignment> assignments = new ArrayList<>();

    /** With none yet. */
    public AssignmentList() {}

    @Override
    @SuppressWarnings("unchecked") // a value comes with its column
    public void put(Settable<?> column, @Nullable Object value) {
        assignments.add(((Settable<@Nullable Object>) column).to(value));
    }

    /** What was put, in that order. */
    public List<Assignment> list() {
        return assignments;
    }
}

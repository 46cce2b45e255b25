package io.colonnade.dialect;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Names;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Columns are set one after the other, and what is set later sees what was set before: so a column is set after all
 * that are computed from it.
 *
 * @param database what messages call the database
 */
record OldValues(String database) implements Writing.Setting {
    @Override
    public List<Assignment> inOrder(List<Assignment> assignments) {
        List<Assignment> left = new ArrayList<>(assignments);
        List<Assignment> ordered = new ArrayList<>(left.size());
        while (!left.isEmpty()) {
            Assignment next = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> reads(other, candidate)))
                    .findFirst()
                    .orElseThrow(() -> refused(left));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean reads(Assignment assignment, Assignment other) {
        ColumnRef column = other.column();
        return !assignment.column().equals(column) && assignment.value().has(column::equals);
    }

    private RefusedException refused(List<Assignment> circle) {
        String columns =
                circle.stream().map(assignment -> Names.of(assignment.column())).collect(Collectors.joining(", "));
        return new RefusedException(
                Rule.DIALECT,
                "Each of " + columns + " is set to something computed from another of them, and " + database
                        + " sets columns one after the other, so that the last would see new values. Read the row"
                        + " first, and set values.");
    }
}

package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions that share a class: they have one name, and rows of the same columns, if any.
 *
 * @param row the columns; none where they give values
 */
public record RoutineClass(QualifiedName name, List<Routine.Column> row) {

    /** The class that this function belongs to. */
    public static RoutineClass of(Routine routine) {
        return new RoutineClass(routine.name(), routine.row());
    }

    /** What tells it from others of its name. */
    String identifier() {
        return name.name()
                + row.stream()
                        .map(column -> column.name() + " " + column.type().text())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}

package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function while it is being read. */
final class RoutineLines implements SnapshotParser.Part {

    private final QualifiedName name;
    private final NameReader names;
    private final List<Routine.Parameter> parameters = new ArrayList<>();
    private final List<Routine.Column> row = new ArrayList<>();
    private @Nullable String comment;
    private @Nullable ColumnType result;
    private boolean shadowed;

    RoutineLines(QualifiedName name, NameReader names) {
        this.name = name;
        this.names = names;
    }

    @Override
    public boolean take(Line line) {
        if (line.accept("comment")) {
            comment = line.quoted();
        } else if (line.accept("parameter")) {
            parameters.add(parameter(line));
        } else if (line.accept("returns")) {
            result = ColumnLine.type(line, names);
        } else if (line.accept("row")) {
            row.add(new Routine.Column(line.name(), ColumnLine.type(line, names)));
        } else if (line.accept("shadowed")) {
            shadowed = true;
        } else {
            return false;
        }
        return true;
    }

    private Routine.Parameter parameter(Line line) {
        String parameter = line.name();
        ColumnType type = ColumnLine.type(line, names);
        boolean variadic = line.accept("variadic");
        return new Routine.Parameter(parameter, type, line.accept("default") ? line.quoted() : null, variadic);
    }

    Routine routine() {
        return new Routine(name, comment, parameters, result, row, shadowed);
    }
}

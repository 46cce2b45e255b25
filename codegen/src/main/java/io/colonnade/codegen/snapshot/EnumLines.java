package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** An enum while it is being read. */
final class EnumLines implements SnapshotParser.Part {

    private final QualifiedName name;
    private final List<String> labels = new ArrayList<>();

    EnumLines(QualifiedName name) {
        this.name = name;
    }

    @Override
    public boolean take(Line line) {
        if (!line.accept("label")) {
            return false;
        }
        labels.add(line.quoted());
        return true;
    }

    EnumType type() {
        return new EnumType(name, labels);
    }
}

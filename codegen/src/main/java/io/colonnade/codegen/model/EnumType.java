package io.colonnade.codegen.model;

import java.util.List;

/**
 * A type with a fixed list of labels.
 *
 * @param labels in the order of the type
 */
public record EnumType(QualifiedName name, List<String> labels) {

    /** Copies the list. */
    public EnumType {
        labels = List.copyOf(labels);
    }
}

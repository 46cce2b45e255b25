package io.colonnade.codegen.model;

import java.util.List;

/**
 * A type with a fixed list of labels.
 *
 * @param labels in the order of the type
 */
public record EnumType(QualifiedName name, List<String> labels) {

    /**
     * How many constants a class has room for, as all are made in one method of 64 KB: javac takes 19 bytes for each,
     * compilers that list them in the same method 27.
     */
    private static final int MOST = 2_400;

    /** Copies the list. */
    public EnumType {
        labels = List.copyOf(labels);
    }

    /** Whether it has more labels than a Java enum can have. */
    public boolean isTooLarge() {
        return labels.size() > MOST;
    }
}

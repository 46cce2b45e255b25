package io.colonnade.codegen.name;

import java.util.List;

/**
 * The Java names of an enum.
 *
 * @param constants in the order of the labels
 */
public record EnumNames(ClassName type, List<String> constants) {

    /** Copies the list. */
    public EnumNames {
        constants = List.copyOf(constants);
    }
}

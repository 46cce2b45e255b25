package io.colonnade.codegen.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of an enum.
 *
 * @param schema where the database's type lies; null for the default schema, whose name nobody has to say
 * @param constants in the order of the labels
 */
public record EnumNames(ClassName type, @Nullable String schema, List<String> constants) {

    /** Copies the list. */
    public EnumNames {
        constants = List.copyOf(constants);
    }
}

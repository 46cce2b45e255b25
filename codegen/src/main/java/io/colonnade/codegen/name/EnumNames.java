package io.colonnade.codegen.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of an enum.
 *
 * @param schema where the database's type lies; null for the default schema, whose name nobody has to say
 * @param constants in the order of the labels
 * @param isText whether it has more labels than a class has room for, so that there is none and its values are texts
 */
public record EnumNames(ClassName type, @Nullable String schema, List<String> constants, boolean isText) {

    /** Copies the list. */
    public EnumNames {
        constants = List.copyOf(constants);
    }
}

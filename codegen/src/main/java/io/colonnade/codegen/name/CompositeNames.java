package io.colonnade.codegen.name;

import java.util.Map;
import java.util.Objects;

/**
 * The Java names of a composite type.
 *
 * @param fields from the attributes' names to those of the record's components
 */
public record CompositeNames(ClassName type, Map<String, String> fields) {

    /** Copies the map. */
    public CompositeNames {
        fields = Map.copyOf(fields);
    }

    /** The component of this attribute. */
    public String field(String attribute) {
        return Objects.requireNonNull(fields.get(attribute));
    }
}

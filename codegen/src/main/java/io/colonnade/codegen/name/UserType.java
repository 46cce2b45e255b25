package io.colonnade.codegen.name;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that stands for columns in place of the library's.
 *
 * @param type the class of the values
 * @param holder the generated class whose constant {@code TYPE} says how a value is stored; for an id, the class itself
 * @param stored what the database holds
 * @param conversion the methods that the program has for it; null for an id, which is generated whole
 * @param table the table whose primary key it is; null for a forced type
 */
public record UserType(
        ClassName type,
        ClassName holder,
        ColumnType stored,
        @Nullable Conversion conversion,
        @Nullable QualifiedName table) {

    /**
     * Two methods as Java refers to them, with the full name of the class.
     *
     * @param read makes a value from what the database holds
     * @param write makes what the database holds from a value
     */
    public record Conversion(String read, String write) {}
}

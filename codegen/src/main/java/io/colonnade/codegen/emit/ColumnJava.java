package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.name.Names;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One column as the Java of one file.
 *
 * @param nullable whether null can be read from it
 */
record ColumnJava(ColumnModel model, String field, boolean nullable, Names names, TypeNames types) {

    private static final Set<String> TWO_SLOTS = Set.of("Long", "Double");

    private TypeJava typeJava() {
        return new TypeJava(model.type(), names, types);
    }

    private JavaType java() {
        return typeJava().java();
    }

    private String boxed() {
        return typeJava().boxed();
    }

    /** Whether a value can be compared with it. */
    boolean isComparable() {
        return java().isComparable();
    }

    /** The type of the record's component and of a parameter: primitive where it can be. */
    String type() {
        if (nullable) {
            return types.nullable(boxed());
        }
        String primitive = java().primitive();
        return primitive == null ? boxed() : primitive;
    }

    /** How much of a constructor's room for parameters it takes. */
    int slots() {
        return !nullable && TWO_SLOTS.contains(java().type()) ? 2 : 1;
    }

    /** The type of the table's field. */
    String columnType() {
        return types.library(java().column()) + "<" + (nullable ? types.nullable(boxed()) : boxed()) + ">";
    }

    /** The expression that makes the column. */
    String factory() {
        String arguments = Stream.concat(Stream.of(Literals.string(model.name())), typeJava().arguments().stream())
                .collect(Collectors.joining(", "));
        return java().factory() + "(" + arguments + ")" + (nullable ? ".nullable()" : "");
    }

    /** The method of the cursor that reads it. */
    String reader() {
        return nullable ? "nextOrNull" : java().reader();
    }

    /** The field in a method that has a parameter of this name. */
    String fieldBeside(String parameter) {
        return field.equals(parameter) ? "this." + field : field;
    }
}

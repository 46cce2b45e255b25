package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.name.Names;
import java.util.Objects;

/**
 * One column as the Java of one file.
 *
 * @param nullable whether null can be read from it
 */
record ColumnJava(ColumnModel model, String field, boolean nullable, Names names, TypeNames types) {

    private JavaType java() {
        return JavaType.of(model.type().kind());
    }

    /** Whether a value can be compared with it. */
    boolean isComparable() {
        return java().isComparable();
    }

    /** The type without its nullness, boxed. */
    private String boxed() {
        if (model.type().kind() == TypeKind.ENUM) {
            return types.generated(names.enumeration(typeName()).type());
        }
        return java().type().endsWith("[]") ? java().type() : types.library(java().type());
    }

    private QualifiedName typeName() {
        return Objects.requireNonNull(model.type().name());
    }

    /** The type of the record's component and of a parameter: primitive where it can be. */
    String type() {
        if (nullable) {
            return types.nullable(boxed());
        }
        String primitive = java().primitive();
        return primitive == null ? boxed() : primitive;
    }

    /** The type of the table's field. */
    String columnType() {
        return types.library(java().column()) + "<" + (nullable ? types.nullable(boxed()) : boxed()) + ">";
    }

    /** The expression that makes the column. */
    String factory() {
        String arguments = Literals.string(model.name());
        if (model.type().kind() == TypeKind.ENUM) {
            arguments += ", " + Literals.string(typeName().name()) + ", " + boxed() + ".class";
        } else if (model.type().kind() == TypeKind.OTHER) {
            arguments += ", " + Literals.string(typeName().name());
        }
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

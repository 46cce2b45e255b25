package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.name.Names;
import java.util.List;
import java.util.Objects;

/** A type of the database as the Java of one file. */
record TypeJava(ColumnType type, Names names, TypeNames types) {

    JavaType java() {
        return JavaType.of(type.kind());
    }

    private TypeJava element() {
        return new TypeJava(Objects.requireNonNull(type.element()), names, types);
    }

    private QualifiedName name() {
        return Objects.requireNonNull(type.name());
    }

    /** The Java type without its nullness; any element of an array can be null. */
    String boxed() {
        return switch (type.kind()) {
            case ENUM -> types.generated(names.enumeration(name()).type());
            case ARRAY -> types.library("List") + "<" + types.nullable(element().boxed()) + ">";
            case BINARY -> java().type();
            default -> types.library(java().type());
        };
    }

    /** What says the type to the method that makes the column; empty where that says it itself. */
    List<String> arguments() {
        return switch (type.kind()) {
            case ENUM -> List.of(Literals.string(name().name()), boxed() + ".class");
            case OTHER -> List.of(Literals.string(name().name()));
            case ARRAY -> List.of(element().sqlType());
            default -> List.of();
        };
    }

    /** {@code SqlTypes.VARCHAR}, or {@code SqlTypes.other("inet")}. */
    String sqlType() {
        List<String> arguments = arguments();
        return types.library("SqlTypes") + "."
                + (arguments.isEmpty()
                        ? JavaType.constant(type.kind())
                        : java().factory() + "(" + String.join(", ", arguments) + ")");
    }
}

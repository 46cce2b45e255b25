package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.name.Names;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A type of the database as the Java of one file. */
record TypeJava(ColumnType type, Names names, TypeNames types) {

    private static final Set<TypeKind> RANGES = Set.of(TypeKind.RANGE, TypeKind.MULTIRANGE);

    /** Those that the library has constants for. */
    private static final Set<String> KNOWN_RANGES =
            Set.of("int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange");

    JavaType java() {
        return isLabel() ? JavaType.LABEL : JavaType.of(type.kind());
    }

    private boolean isLabel() {
        return type.kind() == TypeKind.ENUM && names.enumeration(name()).isText();
    }

    private TypeJava element() {
        return new TypeJava(Objects.requireNonNull(type.element()), names, types);
    }

    private QualifiedName name() {
        return Objects.requireNonNull(type.name());
    }

    /** The Java type without its nullness; any element of an array can be null. */
    String boxed() {
        if (isLabel()) {
            return types.library(java().type());
        }
        return switch (type.kind()) {
            case ENUM -> types.generated(names.enumeration(name()).type());
            case COMPOSITE -> types.generated(names.composite(name()).type());
            case ARRAY -> types.library("List") + "<" + types.nullable(element().boxed()) + ">";
            case RANGE -> range();
            case MULTIRANGE -> types.library("List") + "<" + range() + ">";
            case BINARY -> java().type();
            default -> types.library(java().type());
        };
    }

    /** What says the type to the method that makes the column; empty where that says it itself. */
    List<String> arguments() {
        if (isLabel()) {
            return List.of(sqlType());
        }
        return switch (type.kind()) {
            case ENUM -> List.of(enumName(), boxed() + ".class");
            case OTHER -> List.of(Literals.string(name().name()));
            case ARRAY -> List.of(element().sqlType());
            case RANGE, MULTIRANGE, COMPOSITE -> List.of(sqlType());
            default -> List.of();
        };
    }

    private String enumName() {
        return Literals.name(name(), names.enumeration(name()).schema() == null);
    }

    private String range() {
        return types.library("Range") + "<" + element().boxed() + ">";
    }

    /** {@code SqlTypes.VARCHAR}, or {@code SqlTypes.other("inet")}. */
    String sqlType() {
        if (type.kind() == TypeKind.COMPOSITE) {
            return boxed() + ".TYPE";
        }
        if (isLabel()) {
            boolean isDefault = names.enumeration(name()).schema() == null;
            return types.library("SqlTypes") + ".other(" + Literals.string(name().inSql(isDefault)) + ")";
        }
        return types.library("SqlTypes") + "." + (RANGES.contains(type.kind()) ? rangeType() : otherType());
    }

    private String rangeType() {
        String known = name().name();
        if (KNOWN_RANGES.contains(known)) {
            return known.toUpperCase(Locale.ROOT);
        }
        return type.kind().text() + "(" + Literals.string(known) + ", "
                + element().sqlType() + ")";
    }

    private String otherType() {
        List<String> arguments = arguments();
        return arguments.isEmpty()
                ? JavaType.constant(type.kind())
                : java().factory() + "(" + String.join(", ", arguments) + ")";
    }
}

package io.colonnade.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column.
 *
 * @param length characters, for text of limited length; null otherwise
 * @param precision digits, for numbers that say so; null otherwise
 * @param scale digits after the point; null when not given or zero
 * @param name the enum's name, or the database's own spelling of a type of kind {@link TypeKind#OTHER}; null otherwise
 * @param element the type of an array's elements; null otherwise
 */
public record ColumnType(
        TypeKind kind,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable QualifiedName name,
        @Nullable ColumnType element) {

    /** A type without length or precision. */
    public static ColumnType of(TypeKind kind) {
        return new ColumnType(kind, null, null, null, null, null);
    }

    /** Text of at most this many characters; without a limit {@code varchar} is {@code text} by another name. */
    public static ColumnType text(TypeKind kind, @Nullable Integer length) {
        boolean unlimited = kind == TypeKind.VARCHAR && length == null;
        return new ColumnType(unlimited ? TypeKind.TEXT : kind, length, null, null, null, null);
    }

    /** An exact number; null for no limit. */
    public static ColumnType numeric(@Nullable Integer precision, @Nullable Integer scale) {
        return new ColumnType(
                TypeKind.NUMERIC, null, precision, scale == null || scale == 0 ? null : scale, null, null);
    }

    /** An enum. */
    public static ColumnType enumeration(QualifiedName name) {
        return new ColumnType(TypeKind.ENUM, null, null, null, name, null);
    }

    /** An array. */
    public static ColumnType array(ColumnType element) {
        return new ColumnType(TypeKind.ARRAY, null, null, null, null, element);
    }

    /** A type that only this database has. */
    public static ColumnType other(String name) {
        return new ColumnType(TypeKind.OTHER, null, null, null, new QualifiedName("", name), null);
    }

    /** The name of the enum, or of that of an array's elements; null when there is none. */
    public @Nullable QualifiedName innermostName() {
        return element == null ? name : element.innermostName();
    }

    /** The type in words that are the same for every database: {@code numeric(10, 2)}. */
    public String text() {
        if (element != null) {
            return element.text() + " " + kind.text();
        }
        if (name != null) {
            return name.name();
        }
        if (length != null) {
            return kind.text() + "(" + length + ")";
        }
        if (precision != null) {
            return kind.text() + "(" + precision + (scale == null ? "" : ", " + scale) + ")";
        }
        return kind.text();
    }
}

package io.colonnade.codegen.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column.
 *
 * @param length characters, for text of limited length; null otherwise
 * @param precision digits, for numbers that say so; null otherwise
 * @param scale digits after the point; null when not given or zero
 * @param name the name of the enum or of the composite type, or the database's own spelling of a type of ranges or of
 *     kind {@link TypeKind#OTHER}; null otherwise
 * @param element the type of an array's elements or of a range's bounds; null otherwise
 * @param attributes the parts of a composite type; none otherwise
 */
public record ColumnType(
        TypeKind kind,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable QualifiedName name,
        @Nullable ColumnType element,
        List<CompositeAttribute> attributes) {

    /** Copies the list. */
    public ColumnType {
        attributes = List.copyOf(attributes);
    }

    /** A type without attributes. */
    public ColumnType(
            TypeKind kind,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale,
            @Nullable QualifiedName name,
            @Nullable ColumnType element) {
        this(kind, length, precision, scale, name, element, List.of());
    }

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

    /** Ranges, or several of them at once, by the database's own spelling. */
    public static ColumnType range(TypeKind kind, String name, ColumnType bound) {
        return new ColumnType(kind, null, null, null, new QualifiedName("", name), bound);
    }

    /** A type of several attributes. */
    public static ColumnType composite(QualifiedName name, List<CompositeAttribute> attributes) {
        return new ColumnType(TypeKind.COMPOSITE, null, null, null, name, null, attributes);
    }

    /** A type that only this database has. */
    public static ColumnType other(String name) {
        return new ColumnType(TypeKind.OTHER, null, null, null, new QualifiedName("", name), null);
    }

    /** The names of all types of this kind that it is made of. */
    public Stream<QualifiedName> names(TypeKind wanted) {
        return parts().filter(type -> type.kind == wanted).map(type -> Objects.requireNonNull(type.name));
    }

    /** It, and all types that it is made of. */
    public Stream<ColumnType> parts() {
        Stream<ColumnType> parts =
                Stream.concat(Stream.ofNullable(element), attributes.stream().map(CompositeAttribute::type));
        return Stream.concat(Stream.of(this), parts.flatMap(ColumnType::parts));
    }

    /** The type in words that are the same for every database: {@code numeric(10, 2)}. */
    public String text() {
        if (name != null) {
            return name.name();
        }
        if (element != null) {
            return element.text() + " " + kind.text();
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

package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.TypeKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a column of one kind is in Java.
 *
 * @param column the column's class
 * @param factory the method of the table that makes the column
 * @param type the Java type's simple name, boxed
 * @param primitive the primitive type, for NOT NULL; null when there is none
 */
record JavaType(
        String column,
        String factory,
        String type,
        @Nullable String primitive) {

    /** Labels of which there are too many for an enum. */
    static final JavaType LABEL = new JavaType("OrderedColumn", "ordered", "String", null);

    /** What ends the name of the cursor's method that is told the class of the values. */
    static final String OBJECT = "Object";

    private static final Map<TypeKind, JavaType> TYPES = new EnumMap<>(TypeKind.class);

    static {
        put(TypeKind.BOOLEAN, "BooleanColumn", "bool", "Boolean", "boolean");
        put(TypeKind.SMALLINT, "NumberColumn", "smallint", "Short", "short");
        put(TypeKind.INTEGER, "NumberColumn", "integer", "Integer", "int");
        put(TypeKind.BIGINT, "NumberColumn", "bigint", "Long", "long");
        put(TypeKind.BIGINT_UNSIGNED, "NumberColumn", "bigintUnsigned", "BigInteger", null);
        put(TypeKind.NUMERIC, "NumberColumn", "numeric", "BigDecimal", null);
        put(TypeKind.MONEY, "OrderedColumn", "money", "BigDecimal", null);
        put(TypeKind.REAL, "NumberColumn", "real", "Float", "float");
        put(TypeKind.DOUBLE, "NumberColumn", "doublePrecision", "Double", "double");
        put(TypeKind.VARCHAR, "TextColumn", "varchar", "String", null);
        put(TypeKind.CHAR, "TextColumn", "character", "String", null);
        put(TypeKind.TEXT, "TextColumn", "text", "String", null);
        put(TypeKind.BINARY, "OrderedColumn", "binary", "byte[]", null);
        put(TypeKind.DATE, "OrderedColumn", "date", "LocalDate", null);
        put(TypeKind.TIME, "OrderedColumn", "time", "LocalTime", null);
        put(TypeKind.TIME_WITH_TIME_ZONE, "OrderedColumn", "timeWithTimeZone", "OffsetTime", null);
        put(TypeKind.TIMESTAMP, "OrderedColumn", "timestamp", "LocalDateTime", null);
        put(TypeKind.TIMESTAMP_WITH_TIME_ZONE, "OrderedColumn", "timestampWithTimeZone", "OffsetDateTime", null);
        put(TypeKind.UUID, "OrderedColumn", "uuid", "UUID", null);
        put(TypeKind.JSON, "Column", "json", "Json", null);
        put(TypeKind.ENUM, "OrderedColumn", "enumeration", "", null);
        put(TypeKind.ARRAY, "Column", "array", "List", null);
        put(TypeKind.RANGE, "OrderedColumn", "ordered", "Range", null);
        put(TypeKind.MULTIRANGE, "OrderedColumn", "ordered", "List", null);
        put(TypeKind.COMPOSITE, "Column", "plain", "", null);
        put(TypeKind.OTHER, "Column", "other", "String", null);
    }

    private static void put(TypeKind kind, String column, String factory, String type, @Nullable String primitive) {
        TYPES.put(kind, new JavaType(column, factory, type, primitive));
    }

    /** The Java side of this kind. */
    static JavaType of(TypeKind kind) {
        JavaType type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("no Java type for " + kind);
        }
        return type;
    }

    /** The constant that stands for this kind among the types of the library. */
    static String constant(TypeKind kind) {
        return switch (kind) {
            case CHAR, TEXT -> TypeKind.VARCHAR.name();
            case DOUBLE -> "DOUBLE_PRECISION";
            default -> kind.name();
        };
    }

    /** What ends the name of the writer's method for such a column, {@code Text}; nothing for one as any other. */
    String writerWord(boolean nullable) {
        return switch (factory) {
            case "varchar", "character", "text" -> "Text";
            case "numeric" -> "Decimal";
            default -> nullable ? "" : primitiveWord();
        };
    }

    /** What ends the name of the cursor's method that reads it, {@code Long}; nothing where its type does that. */
    String cursorWord() {
        return switch (factory) {
            case "varchar", "character", "text" -> "Text";
            case "numeric", "money" -> "Decimal";
            case "date", "time", "timeWithTimeZone", "timestamp" -> OBJECT;
            default -> primitiveWord();
        };
    }

    private String primitiveWord() {
        return primitive == null ? "" : Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
    }
}

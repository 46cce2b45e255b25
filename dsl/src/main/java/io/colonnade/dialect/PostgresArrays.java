package io.colonnade.dialect;

import io.colonnade.type.SqlType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of types that the driver does not know. It looks the name of an element's type up by rules of its own, in
 * which quotes and schemas get lost; so they go as text, and the statement says what the text is.
 */
final class PostgresArrays {
    private PostgresArrays() {}

    static boolean isText(SqlType<?> elementType) {
        return switch (elementType.family()) {
            case ENUM, COMPOUND, OTHER -> true;
            default -> false;
        };
    }

    /** The place of a value. */
    static String placeholder(SqlType<?> type) {
        if (type.elementType() == null) {
            return "?";
        }
        SqlType<?> element = innermost(type);
        return isText(element) ? "cast(? as " + spelled(element) + "[])" : "?";
    }

    /** The name of a type as it is written in SQL. */
    static String spelled(SqlType<?> type) {
        String schema = type.schema();
        return switch (type.family()) {
            case ENUM, JSON ->
                (schema == null ? "" : Standard.doubleQuotes(schema) + ".") + Standard.doubleQuotes(type.name());
            default -> type.name();
        };
    }

    private static SqlType<?> innermost(SqlType<?> type) {
        SqlType<?> element = type.elementType();
        return element == null ? type : innermost(element);
    }

    /** The array as PostgreSQL writes one: <code>{"a",NULL}</code>. Boxes alone have semicolons between them. */
    static String text(SqlType<?> elementType, @Nullable Object[] elements) {
        return text(elements, elementType.name().equals("box") ? ";" : ",");
    }

    private static String text(@Nullable Object[] elements, String between) {
        return Arrays.stream(elements)
                .map(element -> element(element, between))
                .collect(Collectors.joining(between, "{", "}"));
    }

    private static String element(@Nullable Object element, String between) {
        if (element instanceof Object[] row) {
            return text(row, between);
        }
        return element == null
                ? "NULL"
                : '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

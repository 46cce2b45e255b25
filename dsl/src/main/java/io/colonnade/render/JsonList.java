package io.colonnade.render;

import io.colonnade.type.SqlType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A list of values as one JSON text, for databases that take a list of any size in no other way. */
final class JsonList {
    private static final int FIRST_PRINTABLE = 0x20;

    private JsonList() {}

    /** The elements as a JSON array of numbers and strings. */
    static <T> String of(SqlType<T> type, List<? extends T> values) {
        StringBuilder json = new StringBuilder(values.size() * 8 + 2).append('[');
        for (int index = 0; index < values.size(); index++) {
            if (index > 0) {
                json.append(',');
            }
            append(json, type.element(values.get(index)));
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, Object element) {
        if (element instanceof Long || element instanceof Integer || element instanceof Short) {
            json.append(element);
        } else if (element instanceof BigDecimal decimal) {
            json.append('"').append(decimal.toPlainString()).append('"');
        } else if (element instanceof OffsetDateTime instant) {
            string(json, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant));
        } else {
            string(json, element.toString());
        }
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}

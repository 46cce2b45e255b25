package io.colonnade.dialect;

import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Step;
import java.util.List;
import java.util.Locale;

/** Paths of SQL's own language of them: {@code $."name"[0]}. */
final class JsonPath {
    private static final int FIRST_PRINTABLE = 0x20;

    private JsonPath() {}

    /** The steps behind {@code root}. */
    static String of(String root, List<Step> steps) {
        StringBuilder path = new StringBuilder(root);
        for (Step step : steps) {
            if (step instanceof JsonAccess.Key key) {
                path.append(".\"").append(escaped(key.name())).append('"');
            } else if (step instanceof JsonAccess.Index index) {
                path.append('[').append(index.position()).append(']');
            }
        }
        return path.toString();
    }

    /** As in a string of JSON. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character < FIRST_PRINTABLE) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else if (character == '"' || character == '\\') {
                escaped.append('\\').append(character);
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}

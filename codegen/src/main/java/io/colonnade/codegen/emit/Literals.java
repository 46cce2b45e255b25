package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.name.Letters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Java literals that cannot end before their end, whatever they hold. */
final class Literals {

    private Literals() {}

    /** A string literal; everything that is not plain ASCII or a letter is escaped. */
    static String string(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.chars().forEach(unit -> append(literal, (char) unit));
        return literal.append('"').toString();
    }

    /** {@code "shop", "discount"}, or the name alone in the default schema. */
    static String name(QualifiedName name, boolean isDefaultSchema) {
        return (isDefaultSchema ? "" : string(name.schema()) + ", ") + string(name.name());
    }

    /** One string literal, or several in braces. */
    static String strings(List<String> values) {
        return values.size() == 1
                ? string(values.get(0))
                : values.stream().map(Literals::string).collect(Collectors.joining(", ", "{", "}"));
    }

    private static void append(StringBuilder literal, char unit) {
        switch (unit) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (Letters.isPlain(unit)) {
                    literal.append(unit);
                } else {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        }
    }
}

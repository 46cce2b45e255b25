package io.colonnade.codegen.snapshot;

import java.util.Locale;

/** How names and texts stand in a snapshot: on one line, readable where they can be, and harmless always. */
final class Quoting {

    /** A word of the format, which a schema of that name must not be taken for. */
    private static final String DEFAULT = "default";

    private Quoting() {}

    /** A name: bare when it is an ordinary one, in double quotes otherwise. */
    static String name(String name) {
        return isBare(name) && !name.equals(DEFAULT) ? name : text(name);
    }

    private static boolean isBare(String name) {
        return !name.isEmpty() && name.chars().allMatch(Quoting::isNamePart) && !isDigit(name.charAt(0));
    }

    /** Whether a bare name may hold this character. */
    static boolean isNamePart(int unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || unit == '_' || isDigit(unit);
    }

    private static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }

    /** A text in double quotes. What cannot be seen, or changes how the rest is shown, is escaped. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isVisible(character)) {
                    quoted.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}

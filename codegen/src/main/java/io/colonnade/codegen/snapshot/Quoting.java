package io.colonnade.codegen.snapshot;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names and texts stand in a snapshot: on one line, readable where they can be, and harmless always. */
final class Quoting {

    /**
     * Controls, blanks, what turns text round, halves of pairs, what no font has: by number, as Java asks the Unicode
     * of its own version, and a snapshot has to be the same on each.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x1f\\x7f-\\xa0\\xad\\x{600}-\\x{605}\\x{61c}"
            + "\\x{6dd}\\x{70f}\\x{890}\\x{891}\\x{8e2}\\x{1680}\\x{180e}\\x{2000}-\\x{200f}\\x{2028}-\\x{202f}"
            + "\\x{205f}-\\x{206f}\\x{3000}\\x{d800}-\\x{f8ff}\\x{fdd0}-\\x{fdef}\\x{feff}\\x{fff0}-\\x{fffb}\\x{fffe}"
            + "\\x{ffff}\\x{110bd}\\x{110cd}\\x{13430}-\\x{1345f}\\x{1bca0}-\\x{1bcaf}\\x{1d173}-\\x{1d17a}"
            + "\\x{e0000}-\\x{10ffff}]");

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
        return !INVISIBLE.matcher(Character.toString(character)).matches();
    }
}

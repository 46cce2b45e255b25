package io.colonnade.codegen.emit;

import java.util.regex.Pattern;

/** Comments, in which nothing from the database is more than text. */
final class Javadoc {

    private static final int LINE = 105;
    private static final Pattern PLAIN = Pattern.compile("[\\w .,:;()+=<>'\"-]+");

    /** Blanks, controls, what turns text round, halves of pairs, what no font has: by number, as Unicode grows. */
    private static final Pattern BLANKS = Pattern.compile("[\\x00-\\x20\\x7f-\\xa0\\xad\\x{61c}\\x{1680}\\x{180e}"
            + "\\x{2000}-\\x{200f}\\x{2028}-\\x{202f}\\x{205f}-\\x{206f}\\x{3000}\\x{d800}-\\x{f8ff}\\x{fdd0}-\\x{fdef}"
            + "\\x{feff}\\x{fff0}-\\x{fffb}\\x{fffe}\\x{ffff}\\x{e0000}-\\x{10ffff}]+");

    private Javadoc() {}

    /** A comment; on one line if it fits. */
    static String comment(String text) {
        if (text.length() <= LINE) {
            return "/** " + text + " */";
        }
        StringBuilder lines = new StringBuilder("/**\n *");
        int length = 0;
        for (String word : text.split(" ", -1)) {
            if (length > 0 && length + 1 + word.length() > LINE) {
                lines.append("\n *");
                length = 0;
            }
            lines.append(' ').append(word);
            length += 1 + word.length();
        }
        return lines.append("\n */").toString();
    }

    /** A name or a value as code. */
    static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + text(text) + "</code>";
    }

    /** A sentence that somebody wrote in the database: one line, without anything that Java or Javadoc would read. */
    static String text(String comment) {
        StringBuilder safe = new StringBuilder();
        BLANKS.matcher(comment).replaceAll(" ").strip().codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** The same, with a period at the end. */
    static String sentence(String comment) {
        String text = text(comment);
        return text.matches(".*[.!?…]") ? text : text + ".";
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '@' -> safe.append("&#64;");
            case '{' -> safe.append("&#123;");
            case '}' -> safe.append("&#125;");
            case '\\' -> safe.append("&#92;");
            case '/' -> safe.append(endsWithStar(safe) ? "&#47;" : "/");
            default -> safe.appendCodePoint(point);
        }
    }

    private static boolean endsWithStar(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '*';
    }
}

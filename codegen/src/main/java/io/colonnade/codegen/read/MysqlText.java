package io.colonnade.codegen.read;

import io.colonnade.codegen.model.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of MySQL's and MariaDB's catalogs: labels, defaults, expressions. */
final class MysqlText {

    private static final String LITERAL = "'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'";
    private static final Pattern LABEL = Pattern.compile(LITERAL, Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("''|\\\\(.)", Pattern.DOTALL);

    /** Names, and texts in front of which MySQL may name the character set: {@code _utf8mb4'a'}. */
    private static final Pattern INTRODUCED =
            Pattern.compile("(`[^`]*`)|(?:\\b_\\w+)?(" + LITERAL + ")", Pattern.DOTALL);

    private static final Pattern CLOCK = Pattern.compile("(?i)(current_(?:date|time|timestamp)|curdate|curtime)\\(\\)");

    private MysqlText() {}

    /** The labels of {@code enum('a','it''s')}. */
    static List<String> labels(String columnType) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(columnType);
        while (label.find()) {
            labels.add(unescaped(label.group()));
        }
        return labels;
    }

    /** What a literal means; it stands in quotes. */
    private static String unescaped(String literal) {
        String text = literal.substring(1, literal.length() - 1);
        return ESCAPED.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape.group(1))));
    }

    /** What stands for a doubled quote, or for this character behind a backslash. */
    private static String meaning(@Nullable String escaped) {
        if (escaped == null) {
            return "'";
        }
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "0" -> "\0";
            case "Z" -> "\u001a";
            default -> escaped;
        };
    }

    /** An expression of MySQL, whose catalog puts a backslash before every quote and names every character set. */
    static String mysqlExpression(String escaped) {
        String expression = escaped.replaceAll("\\\\(['\\\\])", "$1");
        return INTRODUCED.matcher(expression).replaceAll("$1$2");
    }

    /** A default of MySQL, which is a bare value unless the catalog calls it an expression. */
    static @Nullable String mysqlDefault(MysqlColumn column, TypeKind kind) {
        String text = column.defaultValue();
        if (text == null) {
            return null;
        }
        boolean clock = text.toUpperCase(Locale.ROOT).startsWith("CURRENT_TIMESTAMP");
        if (column.isDefaultExpression() || (clock && isPointInTime(kind))) {
            return mariadbDefault(mysqlExpression(text), kind);
        }
        boolean plain = kind.isNumber() || kind == TypeKind.BOOLEAN || kind == TypeKind.BINARY;
        return plain ? mariadbDefault(text, kind) : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPointInTime(TypeKind kind) {
        return kind == TypeKind.TIMESTAMP || kind == TypeKind.TIMESTAMP_WITH_TIME_ZONE;
    }

    /** A default of MariaDB, which is an expression always. */
    static @Nullable String mariadbDefault(@Nullable String text, TypeKind kind) {
        if (text == null) {
            return null;
        }
        if (kind == TypeKind.BOOLEAN && text.matches("[01]|b'[01]'")) {
            return text.contains("1") ? "true" : "false";
        }
        if (LABEL.matcher(text).matches()) {
            return DefaultText.of(quoted(unescaped(text)), kind.isNumber());
        }
        Matcher clock = CLOCK.matcher(text);
        return DefaultText.of(clock.matches() ? standard(clock.group(1)) : text, kind.isNumber());
    }

    private static String standard(String clock) {
        return clock.toLowerCase(Locale.ROOT).replaceFirst("^cur(date|time)$", "current_$1");
    }
}

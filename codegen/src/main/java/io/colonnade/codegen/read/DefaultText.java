package io.colonnade.codegen.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes from a default what a catalog adds to it, so that every database spells a plain one alike. */
final class DefaultText {

    private static final String STRING = "'(?:[^']|'')*'";
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";

    /** PostgreSQL: {@code 'draft'::text}, {@code '-1'::integer}, {@code (0)::numeric}. */
    private static final Pattern CAST = Pattern.compile("\\(?(" + STRING + "|" + NUMBER + "|NULL)\\)?::[^']+");

    /** H2: {@code DATE '2020-01-01'}, {@code JSON '{}'}. */
    private static final Pattern TYPED = Pattern.compile("(?:DATE|TIME|TIMESTAMP|UUID|JSON)\\b[A-Z ]*(" + STRING + ")");

    private static final Pattern QUOTED_NUMBER = Pattern.compile("'(" + NUMBER + ")'");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|current_(date|time|timestamp)");

    private DefaultText() {}

    /** The default, or null for none and for a default of null. */
    static @Nullable String of(@Nullable String expression, boolean numeric) {
        if (expression == null) {
            return null;
        }
        String text = unwrapped(expression.strip());
        Matcher number = QUOTED_NUMBER.matcher(text);
        if (numeric && number.matches()) {
            text = number.group(1);
        }
        if (text.equalsIgnoreCase("now()")) {
            text = "current_timestamp";
        }
        String word = WORD.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : text;
        return word.equals("null") ? null : word;
    }

    /** The same, where a default of null is one. */
    static @Nullable String ofParameter(@Nullable String expression, boolean numeric) {
        String text = of(expression, numeric);
        return text == null && expression != null ? "null" : text;
    }

    private static String unwrapped(String text) {
        for (Pattern pattern : new Pattern[] {CAST, TYPED}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return text;
    }
}

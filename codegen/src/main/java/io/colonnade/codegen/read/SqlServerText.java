package io.colonnade.codegen.read;

import io.colonnade.codegen.model.TypeKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The definitions that SQL Server keeps in its own words: {@code ((0))}, {@code (N'open')}, {@code (getdate())}. */
final class SqlServerText {

    /** What stands for a definition that the user may not see. */
    static final String HIDDEN = "(not visible without VIEW DEFINITION)";

    private static final Pattern NATIONAL = Pattern.compile("N('(?:[^']|'')*+')", Pattern.DOTALL);
    private static final Set<String> CLOCKS = Set.of("getdate()", "sysdatetime()", "sysdatetimeoffset()");
    private static final Pattern IS_JSON =
            Pattern.compile("isjson\\(\\[(.*)](?:,\\s*\\w+)?\\)(?:>\\(?0\\)?|=\\(?1\\)?)", Pattern.CASE_INSENSITIVE);

    private SqlServerText() {}

    /** A default as other databases spell it; null for a default of null. */
    static @Nullable String defaultValue(@Nullable String definition, TypeKind kind) {
        String text = unwrapped(definition == null ? HIDDEN : definition.strip());
        Matcher national = NATIONAL.matcher(text);
        if (national.matches()) {
            return national.group(1);
        }
        if (kind == TypeKind.BOOLEAN && text.matches("[01]")) {
            return text.equals("1") ? "true" : "false";
        }
        boolean clock = CLOCKS.contains(text.toLowerCase(Locale.ROOT));
        return DefaultText.of(clock ? "current_timestamp" : text, kind.isNumber());
    }

    /** The column of which a check says that it holds JSON; null for another check. */
    static @Nullable String jsonColumn(String check) {
        Matcher json = IS_JSON.matcher(unwrapped(check.strip()));
        return json.matches() ? json.group(1).replace("]]", "]") : null;
    }

    /** Without the parentheses that enclose the whole. */
    private static String unwrapped(String text) {
        String inner = text;
        while (inner.startsWith("(") && closing(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the first parenthesis is closed; parentheses in texts do not count. */
    private static int closing(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit == '\'') {
                quoted = !quoted;
            } else if (!quoted && unit == '(') {
                depth++;
            } else if (!quoted && unit == ')' && --depth == 0) {
                return index;
            }
        }
        return -1;
    }
}

package io.colonnade.tests.harness;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a database quotes names, so that one text is stated for all of them: {@code "a"} becomes {@code `a`} or
 * {@code [a]}. What stands in single quotes stays as it is.
 */
record QuotedNames(char open, char close) {
    private static final Pattern LITERAL_OR_NAME = Pattern.compile("'[^']*'|\"((?:[^\"]|\"\")*)\"");

    String translated(String text) {
        return LITERAL_OR_NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(translated(match)));
    }

    /** The other way round. */
    String inDoubleQuotes(String text) {
        String closing = Pattern.quote(String.valueOf(close));
        return Pattern.compile("'[^']*'|" + Pattern.quote(String.valueOf(open)) + "(.*?)" + closing)
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) == null ? match.group() : '"' + match.group(1) + '"'));
    }

    private String translated(MatchResult match) {
        String name = match.group(1);
        return name == null ? match.group() : quoted(name.replace("\"\"", "\""));
    }

    private String quoted(String name) {
        String closing = String.valueOf(close);
        return open + name.replace(closing, closing.repeat(2)) + close;
    }
}

package io.colonnade.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test class of the cookbook as it is written.
 *
 * @param name the name of the class
 * @param text its source
 */
public record RecipeSource(String name, String text) {
    private static final Pattern METHOD =
            Pattern.compile("(?m)^    @Test\\R    void (\\w+)\\(\\) \\{\\R((?s:.*?))^    }");
    private static final Pattern RECORD = Pattern.compile("(?m)^    record (\\w+)\\(.*\\{\\}$");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^/\\*\\* (.*) \\*/$");
    private static final Pattern FOLDER = Pattern.compile("(?m)^package .*\\.(\\w+);$");
    private static final Pattern TITLE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final String CALL = "recipe(";

    static RecipeSource of(Class<?> testClass) {
        return of(Path.of("src", "test", "java", testClass.getName().replace('.', '/') + ".java"));
    }

    /** Reads a file. */
    public static RecipeSource of(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            return new RecipeSource(name, Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name of the class in words: {@code OrderByCookbookTest} is "Order by". */
    public String title() {
        String[] words = TITLE.split(name.replaceAll("(Cookbook)?Test$", ""), -1);
        for (int index = 1; index < words.length; index++) {
            words[index] = words[index].toLowerCase(Locale.ROOT);
        }
        return String.join(" ", words);
    }

    /** The bodies of the tests by their names, in the order of the source. */
    public Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        Matcher matcher = METHOD.matcher(text);
        while (matcher.find()) {
            methods.put(matcher.group(1), matcher.group(2));
        }
        return methods;
    }

    /** The last name of its package, where its recipes are recorded. */
    String folder() {
        Matcher name = FOLDER.matcher(text);
        if (name.find()) {
            return name.group(1);
        }
        throw new AssertionError(this.name + " needs a package");
    }

    /** What the class is about, from its comment. */
    public String subject() {
        Matcher comment = SUBJECT.matcher(text);
        if (comment.find()) {
            return comment.group(1);
        }
        throw new AssertionError(name + " needs a comment of one line that says what its recipes are about");
    }

    /**
     * The Java of a recipe: the records of the class that it makes, what stands before the call of {@code recipe}, then
     * what is given to it.
     */
    public String chain(String method) {
        String body = methods().get(method);
        int call = body == null ? -1 : body.indexOf(CALL);
        if (body == null || call < 0 || body.indexOf(CALL, call + 1) >= 0) {
            throw new AssertionError(name + "." + method + " needs exactly one call of recipe(…)");
        }
        String before = body.substring(0, call).stripIndent().strip();
        String given = body.substring(call + CALL.length(), end(body, call + CALL.length()));
        String chain = before.isEmpty() ? flush(given) : before + "\n\n" + flush(given);
        return records(chain) + chain;
    }

    private String records(String chain) {
        StringBuilder records = new StringBuilder();
        Matcher matcher = RECORD.matcher(text);
        while (matcher.find()) {
            if (chain.contains(matcher.group(1) + "::new")) {
                records.append(matcher.group().strip()).append('\n');
            }
        }
        return records.isEmpty() ? "" : records.append('\n').toString();
    }

    /** Further lines are indented by four from the first, and by more where they were. */
    private static String flush(String chain) {
        String[] lines = chain.strip().split("\n", 2);
        return lines.length == 1
                ? lines[0]
                : lines[0] + "\n" + lines[1].stripIndent().indent(4).stripTrailing();
    }

    /** Where the parenthesis closes that was opened before this place. */
    private static int end(String body, int from) {
        int open = 1;
        boolean quoted = false;
        for (int index = from; index < body.length(); index++) {
            char at = body.charAt(index);
            if (at == '"' && body.charAt(index - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted && (at == '(' || at == ')')) {
                open += at == '(' ? 1 : -1;
            }
            if (open == 0) {
                return index;
            }
        }
        throw new AssertionError("recipe( is never closed in\n" + body);
    }
}

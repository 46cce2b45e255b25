package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts and values that the test itself states. */
final class Stated implements Expected {
    private final Map<Target, String> texts = new EnumMap<>(Target.class);
    private final Map<Target, List<@Nullable Object>> binds = new EnumMap<>(Target.class);
    private @Nullable String sharedText;
    private List<@Nullable Object> sharedBinds = List.of();

    void text(String text) {
        sharedText = oneLine(text);
    }

    void text(Target target, String text) {
        texts.put(target, oneLine(text));
    }

    void binds(List<@Nullable Object> values) {
        sharedBinds = values;
    }

    void binds(Target target, List<@Nullable Object> values) {
        binds.put(target, values);
    }

    @Override
    public void check(Map<Target, BoundStatement> rendered, List<String> wrong) {
        rendered.forEach((target, statement) -> {
            expect(target, "text", text(target), oneLine(statement.sql()), wrong);
            List<@Nullable Object> values = Canonical.rows(binds.getOrDefault(target, sharedBinds));
            expect(target, "binds", values, Canonical.binds(statement), wrong);
        });
    }

    private @Nullable String text(Target target) {
        String own = texts.get(target);
        return own != null || sharedText == null ? own : target.translated(sharedText);
    }

    static void expect(
            Target target, String what, @Nullable Object expected, @Nullable Object actual, List<String> wrong) {
        if (expected == null) {
            wrong.add("No " + what + " is stated for " + target + ", whose " + what + " is\n  " + actual);
        } else if (!Objects.equals(expected, actual)) {
            wrong.add(
                    "The " + what + " for " + target + " was expected to be\n  " + expected + "\nbut is\n  " + actual);
        }
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

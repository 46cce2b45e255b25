package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recipe as it is recorded: the databases with one text together, then the values; who refuses it at the end. */
final class RecipeText {
    private RecipeText() {}

    static String of(Map<Target, BoundStatement> rendered) {
        boolean shared =
                new HashSet<>(rendered.values().stream().map(RecipeText::values).toList()).size() <= 1;
        Map<String, List<Target>> databases = new LinkedHashMap<>();
        rendered.forEach((target, statement) -> databases
                .computeIfAbsent(text(target, statement) + (shared ? "" : values(statement)), none -> new ArrayList<>())
                .add(target));
        StringBuilder section = new StringBuilder();
        databases.forEach((text, targets) -> section.append(names(targets)).append(text));
        if (shared) {
            section.append(rendered.values().stream()
                    .findFirst()
                    .map(RecipeText::values)
                    .orElse(""));
        }
        return section.append(refused(rendered)).toString().strip();
    }

    private static String names(List<Target> targets) {
        return targets.size() == Target.values().length ? "**all**\n" : "**" + joined(targets) + "**\n";
    }

    private static String joined(List<Target> targets) {
        return targets.stream().map(target -> target.dialect().name()).collect(Collectors.joining(", "));
    }

    private static String text(Target target, BoundStatement statement) {
        return "```sql\n" + SqlLayout.of(target.namesInDoubleQuotes(statement.sql())) + "\n```\n\n";
    }

    private static String values(BoundStatement statement) {
        List<@Nullable Object> values = Canonical.binds(statement);
        return values.isEmpty()
                ? ""
                : values.stream().map(RecipeText::value).collect(Collectors.joining("`, `", "`", "`\n\n"));
    }

    /** As Java writes it where there is a literal, so that a bigint is not an integer. */
    private static String value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecipeText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value == null || value instanceof Integer || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value instanceof Long ? value + "L" : value.getClass().getSimpleName() + "(" + value + ")";
    }

    private static String refused(Map<Target, BoundStatement> rendered) {
        List<Target> refusing = new ArrayList<>(Arrays.asList(Target.values()));
        refusing.removeAll(rendered.keySet());
        return refusing.isEmpty() ? "" : "Refused by " + joined(refusing) + ".\n";
    }
}

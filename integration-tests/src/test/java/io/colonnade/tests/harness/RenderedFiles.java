package io.colonnade.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Every statement of the run, as {@code target/rendered/<dialect>.sql}: the test, the statement, a blank line. */
final class RenderedFiles {
    private static final Map<Target, Map<String, Set<String>>> STATEMENTS = new EnumMap<>(Target.class);

    private RenderedFiles() {}

    static synchronized void note(Target target, String test, String sql) {
        STATEMENTS
                .computeIfAbsent(target, none -> new LinkedHashMap<>())
                .computeIfAbsent(test, none -> new LinkedHashSet<>())
                .add(sql);
    }

    static synchronized void write() {
        Path directory = Path.of("target", "rendered");
        try {
            Files.createDirectories(directory);
            for (Map.Entry<Target, Map<String, Set<String>>> entry : STATEMENTS.entrySet()) {
                Files.writeString(directory.resolve(entry.getKey().key() + ".sql"), text(entry.getValue()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Map<String, Set<String>> tests) {
        StringBuilder text = new StringBuilder();
        tests.forEach((test, statements) -> statements.forEach(
                sql -> text.append("-- ").append(test).append('\n').append(sql).append("\n\n")));
        return text.toString();
    }
}

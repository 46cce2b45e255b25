package io.colonnade.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The recorded recipes of one test class, such as {@code src/test/resources/cookbook/<Class>.md}: a section for each
 * method.
 *
 * @param file where they are recorded
 * @param source the test class
 */
public record RecipeFile(Path file, RecipeSource source) {
    private static final String HEADING = "## ";

    static RecipeFile of(Class<?> testClass) {
        return of(RecipeSource.of(testClass));
    }

    /** Of the test class that has this source. */
    public static RecipeFile of(RecipeSource source) {
        return new RecipeFile(Path.of("src", "test", "resources", source.folder(), source.name() + ".md"), source);
    }

    /** The sections by their method, in the order of the file; none when nothing is recorded yet. */
    public Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part : read().split("(?m)^" + HEADING, -1)) {
            String[] section = part.split("\n", 2);
            if (section.length == 2 && !section[0].startsWith("#")) {
                sections.put(section[0], section[1].strip());
            }
        }
        return sections;
    }

    /** Replaces one section and keeps the others, in the order of the source; those without a method go. */
    void record(String method, String section) {
        Map<String, String> sections = sections();
        sections.put(method, section);
        StringBuilder text = new StringBuilder("# " + source.title() + "\n");
        for (String name : source.methods().keySet()) {
            if (sections.containsKey(name)) {
                text.append('\n').append(HEADING).append(name).append("\n\n");
                text.append(sections.get(name)).append('\n');
            }
        }
        write(text.toString());
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.colonnade.tests.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that must not compile, as its first line states it, and its corrected twin beside it.
 *
 * @param file the program
 * @param line where javac must complain
 * @param code what it must call it
 * @param phrase what its message must say
 */
record Program(Path file, int line, String code, String phrase) {
    private static final Pattern HEADER = Pattern.compile("// line (\\d+), (\\S+): (.+)");

    static List<Program> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith(".fixed.java"))
                    .sorted()
                    .map(Program::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Program of(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String first = lines.findFirst().orElse("");
            Matcher header = HEADER.matcher(first);
            if (!header.matches()) {
                throw new IllegalStateException(
                        file + " begins with no line like \"// line 9, compiler.err.x: phrase\"");
            }
            return new Program(file, Integer.parseInt(header.group(1)), header.group(2), header.group(3));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    Path twin() {
        return file.resolveSibling(name().replace(".java", ".fixed.java"));
    }
}

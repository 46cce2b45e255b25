package io.colonnade.codegen.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that the generator wrote into an output directory, kept there in
 * {@code .colonnade-manifest}: what is not in it belongs to somebody else and is never removed.
 */
final class Manifest {

    static final String FILE = ".colonnade-manifest";
    private static final String HEADER = "# Files that Colonnade generated; they are removed when their table is gone.";

    private Manifest() {}

    static Set<String> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        NavigableSet<String> paths = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(paths::add);
        }
        return paths;
    }

    static String text(List<String> paths) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }
}

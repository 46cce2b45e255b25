package io.colonnade.codegen.write;

import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Compares an output directory with what would be generated; writes nothing. */
public final class GeneratedSources {

    private GeneratedSources() {}

    /**
     * One line for each file that is missing, is not what would be generated, or is left from a table that is gone;
     * sorted by path.
     *
     * @throws GenerationException when the directory cannot be read
     */
    public static List<String> differences(Path directory, List<GeneratedFile> wanted) {
        try {
            List<String> lines = new ArrayList<>();
            Set<String> stale = Manifest.read(directory);
            for (GeneratedFile file : wanted) {
                stale.remove(file.path());
                Path path = directory.resolve(file.path());
                if (!Files.isRegularFile(path)) {
                    lines.add(file.path() + ": missing");
                } else if (!Arrays.equals(
                        Files.readAllBytes(path), file.content().getBytes(StandardCharsets.UTF_8))) {
                    lines.add(file.path() + ": has another text");
                }
            }
            stale.stream()
                    .filter(path -> Files.exists(directory.resolve(path)))
                    .forEach(path -> lines.add(path + ": nothing in the schema gives it"));
            lines.sort(String::compareTo);
            return lines;
        } catch (IOException failure) {
            throw new GenerationException(WriteProblems.unreadable(directory, failure), failure);
        }
    }
}

package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes snapshots. */
public final class SnapshotFile {

    private SnapshotFile() {}

    /**
     * Writes the snapshot at once or not at all; a file that says the same already is left alone, whatever its line
     * endings.
     *
     * @return whether it was written
     * @throws GenerationException when it cannot be written
     */
    public static boolean write(Path file, Snapshot snapshot) {
        String text = snapshot.text();
        if (Files.isRegularFile(file)
                && Snapshot.content(file).replace("\r\n", "\n").equals(text)) {
            return false;
        }
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path draft = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.writeString(draft, text);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return true;
        } catch (IOException failure) {
            throw new GenerationException(SnapshotProblems.unwritable(file, failure), failure);
        }
    }
}

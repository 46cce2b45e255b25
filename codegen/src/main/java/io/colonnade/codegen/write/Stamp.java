package io.colonnade.codegen.write;

import io.colonnade.codegen.snapshot.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What generated sources were made from, by which generator, and what they were then, as hashes in the output
 * directory: as long as all are the same, nothing needs to be generated, and nothing started to find that out.
 */
public final class Stamp {

    static final String FILE = ".colonnade-stamp";

    private final Path directory;
    private final String inputs;

    private Stamp(Path directory, String inputs) {
        this.directory = directory;
        this.inputs = inputs;
    }

    /**
     * The stamp for sources in this directory.
     *
     * @param inputs a text that is another one whenever something else would be generated
     */
    public static Stamp of(Path directory, String inputs) {
        return new Stamp(directory, inputs);
    }

    /** Whether the inputs are those of the last time, and every generated file is as it was written. */
    public boolean isFresh() {
        try {
            return Files.readString(directory.resolve(FILE)).equals(text());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** How many files were generated. */
    public int files() {
        try {
            return Manifest.read(directory).size();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Writes down what the inputs and the files are now; where that cannot be, the next build generates again. */
    public void write() {
        try {
            Files.writeString(directory.resolve(FILE), text());
        } catch (IOException unwritable) {
            remove();
        }
    }

    /** Forgets the last time. */
    public void remove() {
        try {
            Files.deleteIfExists(directory.resolve(FILE));
        } catch (IOException leftBehind) {
            // it holds the hash of other inputs
        }
    }

    private String text() throws IOException {
        return "# What the sources beside were generated from, and what they were\n"
                + Hash.of(inputs + "\n" + OwnCode.hash()) + "\n" + outputs() + "\n";
    }

    private String outputs() throws IOException {
        List<String> paths = List.copyOf(Manifest.read(directory));
        try {
            return Hash.of(paths.parallelStream()
                    .map(path -> path + " " + hash(directory.resolve(path)))
                    .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String hash(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (NoSuchFileException deleted) {
            return "none";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

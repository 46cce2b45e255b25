package io.colonnade.codegen.write;

import io.colonnade.codegen.snapshot.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeMap;

/**
 * What generated sources were made from and what they were then, as hashes in the output directory: as long as both
 * are the same, nothing needs to be generated, and nothing started to find that out.
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
        return new Stamp(directory, Hash.of(inputs));
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
            Path draft = Files.createTempFile(directory, ".colonnade", ".tmp");
            Files.writeString(draft, text());
            Files.move(draft, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
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
        return "# What the sources beside were generated from, and what they were\n" + inputs + "\n" + outputs() + "\n";
    }

    private String outputs() throws IOException {
        Set<String> paths = Manifest.read(directory);
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String path : paths) {
            hashes.put(path, hash(directory.resolve(path)));
        }
        return Hash.of(hashes.toString());
    }

    private static String hash(Path file) throws IOException {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (NoSuchFileException deleted) {
            return "none";
        }
    }
}

package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that was recorded and reviewed; recorded again with {@code -Dcolonnade.record=true}. */
public final class Golden {
    private Golden() {}

    /** The text is that of {@code src/test/resources/<path>}, line ends aside. */
    public static void check(String path, String text) {
        check(Path.of("src", "test", "resources").resolve(path), text);
    }

    /** The text is that of this file, line ends aside. */
    public static void check(Path file, String text) {
        try {
            if (Boolean.getBoolean("colonnade.record")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text + "\n");
            }
            assertThat(file)
                    .as("recorded text; to record it, run with -Dcolonnade.record=true and read it")
                    .exists();
            assertThat(text + "\n")
                    .as(file.toString())
                    .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

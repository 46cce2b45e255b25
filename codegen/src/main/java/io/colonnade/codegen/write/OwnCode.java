package io.colonnade.codegen.write;

import io.colonnade.codegen.snapshot.Hash;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generator's own jar, or its directory of classes: a snapshot version says nothing of what is in it. */
final class OwnCode {

    private OwnCode() {}

    /** What it is now. */
    static String hash() throws IOException {
        Path code = location();
        if (Files.isRegularFile(code)) {
            return Hash.of(Files.readAllBytes(code));
        }
        StringBuilder all = new StringBuilder();
        for (Path file : files(code)) {
            all.append(code.relativize(file))
                    .append(' ')
                    .append(Hash.of(Files.readAllBytes(file)))
                    .append('\n');
        }
        return Hash.of(all.toString());
    }

    private static Path location() throws IOException {
        CodeSource source = OwnCode.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("the generator's classes do not say where they are");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | RuntimeException notAFile) {
            throw new IOException(notAFile);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}

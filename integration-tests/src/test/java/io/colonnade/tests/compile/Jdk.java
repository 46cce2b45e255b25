package io.colonnade.tests.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JDK on this machine. */
public record Jdk(Path home, Runtime.Version version) {
    /** The one that the tests run on. */
    public static Jdk running() {
        return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
    }

    /**
     * The newest that is newer than the running one: at {@code -Dnewest.jdk}, in an environment variable like {@code
     * JAVA_HOME_25}, or where systems keep their JDKs.
     */
    static Optional<Jdk> newer() {
        return candidates().stream()
                .flatMap(home -> at(home).stream())
                .filter(jdk -> jdk.version().feature() > Runtime.version().feature())
                .max(Comparator.comparing(Jdk::version));
    }

    private static List<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        String named = System.getProperty("newest.jdk");
        if (named != null) {
            return List.of(Path.of(named));
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME") || name.startsWith("JDK_")) {
                homes.add(Path.of(value));
            }
        });
        homes.addAll(children(Path.of("/usr/lib/jvm")));
        homes.addAll(children(Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java")));
        homes.addAll(children(Path.of(System.getProperty("user.home"), ".jdks")));
        homes.addAll(children(running().home().getParent()));
        return homes;
    }

    private static List<Path> children(@Nullable Path directory) {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)
                || !Files.isExecutable(home.resolve("bin").resolve("javac"))) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", ""))
                    .filter(version -> Character.isDigit(version.charAt(0)) && !version.startsWith("1."))
                    .map(version -> new Jdk(home, Runtime.Version.parse(version)))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its launcher. */
    public Path java() {
        return home.resolve("bin").resolve("java");
    }
}

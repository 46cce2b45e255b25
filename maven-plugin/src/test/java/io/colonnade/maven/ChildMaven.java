package io.colonnade.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Maven that runs this build, in a process of its own, offline. Its local repository is that of this build, but for
 * our artifacts, which are made from the classes under test: nothing is installed, nothing downloaded.
 */
final class ChildMaven {

    private static final String VERSION = System.getProperty("project.version");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path home;
    private final Path directory;
    private final Path repository;
    private final Map<String, String> environment = new TreeMap<>();

    ChildMaven(Path directory) throws IOException {
        this(directory, Path.of(System.getProperty("maven.home")));
    }

    /** Another Maven than the one that runs this build. */
    ChildMaven(Path directory, Path home) throws IOException {
        this.home = home;
        this.directory = directory;
        this.repository =
                Files.createDirectories(Path.of("target/child-repository").toAbsolutePath());
        Path shared = Path.of(System.getProperty("local.repository"));
        link(shared, repository, "io");
        link(shared.resolve("io"), Files.createDirectories(repository.resolve("io")), "colonnade");
        install("colonnade-parent", ROOT.resolve("pom.xml"), null);
        install("colonnade-migrations-parent", ROOT.resolve("migrations/pom.xml"), null);
        install("colonnade-codegen", ROOT.resolve("codegen/pom.xml"), "io.colonnade.codegen.Generator");
        install("colonnade-migrations", ROOT.resolve("migrations/core/pom.xml"), "io.colonnade.migrations.Engine");
        install("colonnade-engine-h2", ROOT.resolve("migrations/h2/pom.xml"), "io.colonnade.migrations.h2.H2Engine");
        install("colonnade-maven-plugin", ROOT.resolve("maven-plugin/pom.xml"), "io.colonnade.maven.GenerateMojo");
    }

    ChildMaven environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs {@code mvn} with these arguments and gives all that it printed. */
    String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        Process maven = start(arguments);
        if (!maven.waitFor(5, TimeUnit.MINUTES)) {
            maven.destroyForcibly().waitFor();
            throw new AssertionError("Maven did not end:\n" + printed());
        }
        if (maven.exitValue() != exitCode) {
            throw new AssertionError("Maven ended with " + maven.exitValue() + ":\n" + printed());
        }
        return printed();
    }

    /** Starts {@code mvn} with these arguments. */
    Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("mvn").toString()));
        command.addAll(List.of("-B", "-o", "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return directory.resolve("log.txt");
    }

    private String printed() throws IOException {
        return Files.readString(log());
    }

    private static void link(Path from, Path to, String except) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(from)) {
            entries = all.filter(entry -> !entry.endsWith(except)).toList();
        }
        for (Path entry : entries) {
            Path link = to.resolve(entry.getFileName());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, entry.toAbsolutePath());
        }
    }

    private void install(String artifact, Path pom, @Nullable String className) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("io/colonnade/" + artifact + "/" + VERSION));
        Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (className != null) {
            jar(location(className), folder.resolve(artifact + "-" + VERSION + ".jar"));
        }
    }

    private static Path location(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException failure) {
            throw new AssertionError(className, failure);
        }
    }

    /** In a reactor that has not packaged yet, the classes of a module are in a directory. */
    private static void jar(Path classes, Path jar) throws IOException {
        if (Files.isRegularFile(classes)) {
            Files.copy(classes, jar, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
    }
}

package io.colonnade.migrations.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A server that lies file by file in a folder of a jar; what is in {@code bin} are programs.
 *
 * @param folder any resource of that jar
 * @param name the folder's name, with a slash at its end
 * @param wanted how the names of the files begin that are unpacked
 */
public record JarFolder(URL folder, String name, List<String> wanted) implements Archive {

    private static final long PRIME = 31;

    /** Copies the list. */
    public JarFolder {
        wanted = List.copyOf(wanted);
    }

    @Override
    public String fingerprint() throws IOException {
        try (JarFile jar = open()) {
            long hash = 0;
            long size = 0;
            for (JarEntry entry : entries(jar)) {
                hash = PRIME * hash + entry.getCrc();
                size += entry.getSize();
            }
            return String.format(Locale.ROOT, "%016x-%x", hash, size);
        }
    }

    @Override
    public void unpack(Path directory) throws IOException {
        try (JarFile jar = open()) {
            for (JarEntry entry : entries(jar)) {
                unpack(jar, entry, directory);
            }
        }
    }

    private void unpack(JarFile jar, JarEntry entry, Path directory) throws IOException {
        String within = entry.getName().substring(name.length());
        Path target = directory.resolve(within).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive has an entry outside of its directory: " + entry.getName());
        }
        makeParents(Objects.requireNonNull(target.getParent(), "an entry lies in the directory"), directory);
        try (InputStream content = new BufferedInputStream(jar.getInputStream(entry))) {
            Files.copy(content, target);
        }
        String permissions = within.startsWith("bin/") ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
    }

    private static void makeParents(Path parent, Path directory) throws IOException {
        Files.createDirectories(parent);
        for (Path above = parent;
                !above.equals(directory);
                above = above.resolve("..").normalize()) {
            Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private List<JarEntry> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(name))
                .filter(entry -> wanted.stream().anyMatch(entry.getName().substring(name.length())::startsWith))
                .toList();
    }

    /** A jar of its own: a cached one would stay open for as long as the JVM lives. */
    private JarFile open() throws IOException {
        if (!(folder.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("Not in a jar: " + folder);
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}

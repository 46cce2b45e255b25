package io.colonnade.migrations.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.jar.JarEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed server in its jar: a tar, packed by xz. */
record Archive(URL url) {

    /** A name for this content: the same for the same bytes. */
    String fingerprint() throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            JarEntry entry = jar.getJarEntry();
            return String.format(Locale.ROOT, "%08x-%x", entry.getCrc(), entry.getSize());
        }
        return String.format(Locale.ROOT, "file-%x", connection.getContentLengthLong());
    }

    /** Unpacks into a directory that exists and is empty. */
    void unpack(Path directory) throws IOException {
        try (InputStream in = new BufferedInputStream(url.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, inside(directory, entry.getName()));
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            open(Files.createDirectories(target));
            return;
        }
        open(Files.createDirectories(target.getParent()));
        if (entry.isSymbolicLink()) {
            inside(target.getParent(), entry.getLinkName());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void open(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path inside(Path directory, String name) throws IOException {
        Path target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive has an entry outside of its directory: " + name);
        }
        return target;
    }
}

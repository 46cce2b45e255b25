package io.colonnade.migrations.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar on the class path, packed somehow. Links to absolute names are left out: they mean nothing on this machine.
 *
 * @param url where it is
 * @param packing what takes the packing off
 */
public record TarArchive(URL url, Packing packing) implements Archive {

    /** Makes a stream of the tar out of a stream of the file. */
    public interface Packing {
        /** The unpacked content; closing it closes the packed one. */
        InputStream unpacked(InputStream packed) throws IOException;
    }

    @Override
    public String fingerprint() throws IOException {
        URLConnection connection = open();
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = jar.getJarFile()) {
                ZipEntry entry = file.getEntry(jar.getEntryName());
                return String.format(Locale.ROOT, "%08x-%x", entry.getCrc(), entry.getSize());
            }
        }
        try (CheckedInputStream content = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return String.format(Locale.ROOT, "%08x-%x", content.getChecksum().getValue(), size);
        }
    }

    /** A connection of its own: a cached one would keep the jar open for as long as the JVM lives. */
    private URLConnection open() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    @Override
    public void unpack(Path directory) throws IOException {
        try (InputStream in = new BufferedInputStream(open().getInputStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(packing.unpacked(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, directory);
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path directory) throws IOException {
        Path target = inside(directory, entry.getName());
        Path parent = Objects.requireNonNull(target.getParent(), "an entry lies in the directory");
        if (entry.isDirectory()) {
            passable(Files.createDirectories(target));
            return;
        }
        passable(Files.createDirectories(parent));
        if (entry.isSymbolicLink() && Path.of(entry.getLinkName()).isAbsolute()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            inside(
                    directory,
                    directory.relativize(parent.resolve(entry.getLinkName())).toString());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void passable(Path directory) throws IOException {
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

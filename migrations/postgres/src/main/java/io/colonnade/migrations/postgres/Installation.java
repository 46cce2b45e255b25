package io.colonnade.migrations.postgres;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** An unpacked PostgreSQL with a data directory to copy: made once, then only read. */
record Installation(Path directory, Account account) {

    private static final String UNFINISHED = ".unfinished";

    /** Finds it in the cache, or makes it: under the lock and under another name until it is whole. */
    static Installation in(PrivateDirectory cache, Account account) {
        Archive archive = new Archive(Platform.current().archive());
        try {
            Path finished = cache.path().resolve("postgres-" + archive.fingerprint() + "-1");
            if (!Files.isDirectory(finished)) {
                DirectoryLock.holding(cache, () -> make(archive, cache, finished, account));
            }
            return new Installation(finished, account);
        } catch (IOException failure) {
            throw new EngineException(Message.of("""
                    PostgreSQL cannot be unpacked into %s
                      The system says: %s
                      Likely cause: a full or read-only disk.
                      Name another one: -D%s=…""", cache.path(), failure, PrivateDirectory.PROPERTY), failure);
        }
    }

    /** A program of PostgreSQL. */
    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** The data directory to copy. */
    Path template() {
        return templateHome().resolve("data");
    }

    /** What belongs to the server's user. */
    Path templateHome() {
        return directory.resolve("template");
    }

    /** The superuser's password in the template; each run replaces it first. */
    String templatePassword() throws IOException {
        return Files.readString(directory.resolve("password"));
    }

    private static Path make(Archive archive, PrivateDirectory cache, Path finished, Account account)
            throws IOException {
        if (Files.isDirectory(finished)) {
            return finished;
        }
        removeUnfinished(cache.path());
        Path directory = finished.resolveSibling(finished.getFileName() + UNFINISHED);
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        archive.unpack(directory);
        Template.make(new Installation(directory, account));
        return Files.move(directory, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a process left that was killed at it. */
    private static void removeUnfinished(Path cache) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(cache, "*" + UNFINISHED)) {
            for (Path directory : left) {
                FileTree.delete(directory);
            }
        }
    }
}

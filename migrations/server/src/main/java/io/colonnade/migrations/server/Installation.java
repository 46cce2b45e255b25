package io.colonnade.migrations.server;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * An unpacked server with a data directory to copy: made once, then only read.
 *
 * @param directory where it is
 * @param account as whom it runs
 */
public record Installation(Path directory, Account account) {

    private static final String UNFINISHED = ".unfinished";

    /** Finds it in the cache, or makes it: under the lock and under another name until it is whole. */
    public static Installation in(PrivateDirectory cache, Account account, ServerProduct product) {
        Archive archive = product.archive();
        try {
            Path finished = cache.path().resolve(product.word() + "-" + archive.fingerprint() + "-1");
            if (!Files.isDirectory(finished)) {
                DirectoryLock.holding(cache, () -> make(new Installation(finished, account), cache, archive, product));
            }
            return new Installation(finished, account);
        } catch (IOException failure) {
            throw new EngineException(cannotUnpack(product, cache, failure), failure);
        }
    }

    private static String cannotUnpack(ServerProduct product, PrivateDirectory cache, IOException failure) {
        String directory = cache.path().toString();
        return Message.of("""
                %s cannot be unpacked into %s
                  The system says: %s
                  Likely cause: a full or read-only disk.
                  Name another one: -D%s=…""", product.name(), directory, failure, PrivateDirectory.PROPERTY);
    }

    /** A program of the server. */
    public String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** The data directory to copy. */
    public Path template() {
        return templateHome().resolve("data");
    }

    /** What belongs to the server's user. */
    public Path templateHome() {
        return directory.resolve("template");
    }

    private static Installation make(
            Installation wanted, PrivateDirectory cache, Archive archive, ServerProduct product) throws IOException {
        Path finished = wanted.directory();
        if (Files.isDirectory(finished)) {
            return wanted;
        }
        removeUnfinished(cache.path());
        Path directory = finished.resolveSibling(finished.getFileName() + UNFINISHED);
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        archive.unpack(directory);
        Installation unfinished = new Installation(directory, wanted.account());
        Path home = Files.createDirectory(
                unfinished.templateHome(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        wanted.account().give(home);
        product.prepare(unfinished);
        Files.move(directory, finished, StandardCopyOption.ATOMIC_MOVE);
        return wanted;
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

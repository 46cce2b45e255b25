package io.colonnade.migrations.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one running server: data, log, and a lock that this JVM holds for as long as it lives.
 *
 * <p>The watcher removes it. Where the watcher was killed too, the next start on this machine does.
 */
public final class RunDirectory {

    /** A system property is seen by all class loaders of this JVM, which must not touch each other's file locks. */
    private static final String OWN = "colonnade.run.";

    private final Path directory;

    /** Held, not used: the system frees the lock when this JVM ends, however it ends. */
    private final FileChannel lock;

    private RunDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** Makes a new one, after removing those of processes that are gone. */
    static RunDirectory create(PrivateDirectory runs) throws IOException {
        return DirectoryLock.holding(runs, () -> {
            removeStale(runs.path());
            Path directory = Files.createDirectory(runs.path().resolve(Passwords.hex(6)));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            System.setProperty(OWN + directory.getFileName(), "running");
            FileChannel channel =
                    FileChannel.open(lockFile(directory), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            return new RunDirectory(directory, channel);
        });
    }

    /** Where everything of this run is. */
    public Path directory() {
        return directory;
    }

    /** The data directory: a copy of the template. */
    public Path data() {
        return directory.resolve("data");
    }

    /** Makes a directory beside the data that is the server's alone. */
    public Path makeDirectory(String name, Account account) throws IOException {
        Path made = Files.createDirectory(
                directory.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.give(made);
        return made;
    }

    /** Writes a file beside the data that the server alone can read: for what no argument may hold. */
    public Path writeSecret(String name, String secret, Account account) throws IOException {
        Path file = Files.createFile(
                directory.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        account.give(file);
        return file;
    }

    /** What the server wrote so far. */
    String log() throws IOException {
        Path log = directory.resolve("server.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    boolean isEnded() {
        return Files.exists(directory.resolve("exit"));
    }

    /** Frees the lock; the files are the watcher's. */
    void release() throws IOException {
        System.clearProperty(OWN + directory.getFileName());
        lock.close();
    }

    private static Path lockFile(Path directory) {
        return directory.resolve("lock");
    }

    private static void removeStale(Path runs) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(runs, Files::isDirectory)) {
            for (Path directory : all) {
                if (System.getProperty(OWN + directory.getFileName()) == null && isAbandoned(directory)) {
                    Orphan.stop(directory);
                    FileTree.delete(directory);
                }
            }
        }
    }

    private static boolean isAbandoned(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile(directory), StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (NoSuchFileException without) {
            return true;
        }
    }
}

package io.colonnade.migrations.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Work that one process of this machine may do at a time. */
final class DirectoryLock {

    /** One object for all class loaders of this JVM: a file lock only keeps other processes out. */
    private static final Object JVM = "io.colonnade.migrations.server.DirectoryLock".intern();

    private DirectoryLock() {}

    /** Runs the work while no other process and no other thread runs work in this directory. */
    static <T> T holding(PrivateDirectory directory, Work<T> work) throws IOException {
        synchronized (JVM) {
            Path file = directory.path().resolve("lock");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.run();
            }
        }
    }

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws IOException;
    }
}

package io.colonnade.migrations.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose JVM and whose watcher were both killed. */
final class Orphan {

    private static final int SECONDS = 10;

    private Orphan() {}

    /** Stops the server of this directory, if it still runs. */
    static void stop(Path run) throws IOException {
        Optional<ProcessHandle> server = find(run);
        if (server.isEmpty()) {
            return;
        }
        server.get().destroyForcibly();
        try {
            server.get().onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException still) {
            throw new IOException(
                    "The process " + server.get().pid() + " of a run that was killed does not end", still);
        }
    }

    /** The process of the file {@code pid}, if it is this directory's server and not one that got its number. */
    private static Optional<ProcessHandle> find(Path run) throws IOException {
        Path file = run.resolve("pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(at -> isServer(at, run));
    }

    private static boolean isServer(ProcessHandle process, Path run) {
        String data = run.resolve("data").toString();
        return process.info().commandLine().filter(line -> line.contains(data)).isPresent();
    }
}

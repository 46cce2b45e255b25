package io.colonnade.migrations.postgres;

import io.colonnade.migrations.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A running server under its watcher: both end when the pipe to the watcher breaks, as when this JVM is killed. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    private final RunDirectory run;
    private final Process watcher;
    private final int port;

    private ServerProcess(RunDirectory run, Process watcher, int port) {
        this.run = run;
        this.watcher = watcher;
        this.port = port;
    }

    /** Copies the template and starts a server on it; another port is tried when somebody was faster. */
    static ServerProcess start(Installation installation, PrivateDirectory runs) throws IOException {
        for (int attempt = 1; ; attempt++) {
            ServerProcess process = launch(installation, runs, freePort());
            String log;
            try {
                if (process.awaitReady()) {
                    return process;
                }
                log = process.run.log();
            } catch (IOException | RuntimeException failure) {
                process.closeAfter(failure);
                throw failure;
            }
            process.close();
            if (!log.contains("could not bind") || attempt == ATTEMPTS) {
                throw new EngineException(StartMessages.failed("server", installation, log));
            }
        }
    }

    int port() {
        return port;
    }

    private static ServerProcess launch(Installation installation, PrivateDirectory runs, int port) throws IOException {
        RunDirectory run = RunDirectory.create(runs);
        try {
            FileTree.copy(installation.template(), run.data(), installation.account());
            List<String> command =
                    new ArrayList<>(List.of("sh", script(run), run.directory().toString()));
            command.addAll(installation.account().command(server(installation, run, port)));
            Process watcher = builder(command, run.directory())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ServerProcess(run, watcher, port);
        } catch (IOException | RuntimeException failure) {
            run.release();
            FileTree.delete(run.directory());
            throw failure;
        }
    }

    private static List<String> server(Installation installation, RunDirectory run, int port) {
        List<String> command = new ArrayList<>(
                List.of(installation.program("postgres"), "-D", run.data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "autovacuum=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=64MB")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /** A command in a directory that the server's user can be in, without what our environment says of PostgreSQL. */
    static ProcessBuilder builder(List<String> command, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /** Waits for a process to end. */
    static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was being prepared", interrupted);
        }
    }

    private boolean awaitReady() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && !run.isEnded() && watcher.isAlive()) {
            if (run.log().contains("ready to accept connections")) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while PostgreSQL was starting", interrupted);
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String script(RunDirectory run) throws IOException {
        Path script = run.directory().resolve("watch.sh");
        try (InputStream in = ServerProcess.class.getResourceAsStream("watch.sh")) {
            Files.copy(Objects.requireNonNull(in, "watch.sh"), script);
        }
        return script.toString();
    }

    /** Ends the server and removes its files; waits for both. */
    @Override
    public void close() throws IOException {
        watcher.getOutputStream().close();
        exit(watcher);
        run.release();
    }

    /** Ends the server because of a failure, which stays the first. */
    void closeAfter(Exception failure) {
        boolean interrupted = Thread.interrupted();
        try {
            close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package io.colonnade.migrations.server;

import io.colonnade.migrations.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A running server under its watcher: both end when the pipe to the watcher breaks, as when this JVM is killed. */
public final class ServerProcess implements AutoCloseable {

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
    public static ServerProcess start(ServerProduct product, Installation installation, PrivateDirectory runs)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            ServerProcess process = launch(product, installation, runs, freePort());
            String log;
            try {
                if (process.awaitReady(product)) {
                    return process;
                }
                log = process.run.log();
            } catch (IOException | RuntimeException failure) {
                process.closeAfter(failure);
                throw failure;
            }
            process.close();
            if (!product.isPortTaken(log) || attempt == ATTEMPTS) {
                throw new EngineException(StartMessages.failed(product, "server", installation, log));
            }
        }
    }

    /** Where its files are. */
    public RunDirectory run() {
        return run;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    private static ServerProcess launch(
            ServerProduct product, Installation installation, PrivateDirectory runs, int port) throws IOException {
        RunDirectory run = RunDirectory.create(runs);
        try {
            FileTree.copy(installation.template(), run.data(), installation.account());
            List<String> command =
                    new ArrayList<>(List.of("sh", script(run), run.directory().toString(), product.signal()));
            command.addAll(installation.account().command(product.command(installation, run, port)));
            Process watcher = builder(product, command, run.directory())
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

    /** A command in a directory that the server's user can be in, without what our environment says of the product. */
    public static ProcessBuilder builder(ServerProduct product, List<String> command, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(product::isItsVariable);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /** Runs a program of the server to its end, as the server's user; its output is in the message when it fails. */
    public static void run(ServerProduct product, String program, Installation installation, List<String> command)
            throws IOException {
        run(product, program, installation, command, ProcessBuilder.Redirect.PIPE);
    }

    /** Runs a program that reads this input to its end. */
    public static void run(
            ServerProduct product,
            String program,
            Installation installation,
            List<String> command,
            ProcessBuilder.Redirect input)
            throws IOException {
        Process process = builder(product, installation.account().command(command), installation.directory())
                .redirectInput(input)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(process) != 0) {
            throw new EngineException(StartMessages.failed(product, program, installation, output));
        }
    }

    /** Waits for a process to end. */
    private static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the server was being prepared", interrupted);
        }
    }

    private boolean awaitReady(ServerProduct product) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && !run.isEnded() && watcher.isAlive()) {
            if (product.isReady(run.log())) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while the server was starting", interrupted);
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
    public void closeAfter(Exception failure) {
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

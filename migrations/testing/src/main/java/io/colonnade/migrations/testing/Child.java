package io.colonnade.migrations.testing;

import io.colonnade.migrations.server.Account;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own with a cache of its own, so that it can be killed and looked at from outside. */
public record Child(Process process, Path cache) implements AutoCloseable {

    /**
     * A new directory that the server's user can pass through, as a JUnit temporary directory is not for root; with a
     * blank in its name, and an umlaut where the encoding of file names has any.
     */
    public static Path newCache() throws IOException {
        boolean umlauts = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode('\u00e4');
        Path directory = Files.createTempDirectory(umlauts ? "colonnade t\u00e4st " : "colonnade test ");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        return directory;
    }

    /** Starts one with the class path of this JVM. */
    public static Child start(String engine, Path cache) throws IOException {
        return start(engine, cache, List.of(), System.getProperty("java.class.path"));
    }

    /** Starts one as this user; only root can. The class path is copied: what belongs to root is closed to others. */
    public static Child startAs(String engine, int uid, Path cache) throws IOException {
        String classPath = ClassPath.copiedTo(Files.createDirectory(cache.resolve("classes")));
        Path own = Files.createDirectory(cache.resolve("own"));
        Files.setAttribute(own, "unix:uid", uid);
        return start(engine, own, Account.changing(uid, engine), classPath);
    }

    private static Child start(String engine, Path cache, List<String> prefix, String classPath) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcolonnade.cache=" + cache,
                "-cp",
                classPath,
                ChildMain.class.getName(),
                engine));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(new File("/"))
                .start();
        return new Child(process, cache);
    }

    /** Waits until it has its database; gives all that it printed when it has none. */
    public String awaitReady() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return line;
            }
            all.append(line).append('\n');
        }
        return all.toString();
    }

    /** The process of the server that this child, the only one at its cache, has started. */
    public ProcessHandle server() throws IOException {
        String pid = Files.readString(runs().get(0).resolve("pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** The process that watches it. */
    public ProcessHandle watcher() {
        return process.children().findFirst().orElseThrow();
    }

    public List<Path> runs() throws IOException {
        return list(cache.resolve("runs")).stream().filter(Files::isDirectory).toList();
    }

    /** Kills the JVM and nothing else, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whether this becomes true within ten seconds. */
    public static boolean within10Seconds(Check check) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            if (check.holds()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return check.holds();
    }

    public static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    /** Lets the child end in peace, and waits for its watcher. */
    @Override
    public void close() {
        try {
            List<ProcessHandle> watchers = process.children().toList();
            process.getOutputStream().close();
            process.waitFor();
            within10Seconds(() -> watchers.stream().noneMatch(ProcessHandle::isAlive));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is waited for. */
    public interface Check {
        boolean holds() throws IOException;
    }
}

package io.colonnade.migrations.mariadb;

import static io.colonnade.migrations.testing.Child.within10Seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.FileTree;
import io.colonnade.migrations.testing.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** Servers, their processes and their files, seen from outside of the JVM that started them. */
@Timeout(120)
class ServerLifeTest {

    private static Path cache;

    @BeforeAll
    static void unpackOnce(TestReporter reporter) throws Exception {
        cache = Child.newCache();
        reporter.publishEntry("cold start", millisecondsOfAStart() + " ms");
        reporter.publishEntry("warm start", millisecondsOfAStart() + " ms");
    }

    @AfterAll
    static void removeCache() throws Exception {
        FileTree.delete(cache);
    }

    private static long millisecondsOfAStart() throws Exception {
        long start = System.nanoTime();
        try (Child child = Child.start("mariadb", cache)) {
            assertThat(child.awaitReady()).startsWith("ready ");
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    @Test
    void aKilledJvmLeavesNoServerAndNoFiles() throws Exception {
        try (Child child = Child.start("mariadb", cache)) {
            assertThat(child.awaitReady()).startsWith("ready mariadb 11.4.5");
            ProcessHandle server = child.server();
            ProcessHandle watcher = child.watcher();
            assertThat(server.isAlive()).isTrue();
            assertThat(child.runs()).hasSize(1);
            child.kill();
            assertThat(within10Seconds(() -> !server.isAlive() && !watcher.isAlive()))
                    .isTrue();
            assertThat(within10Seconds(() -> child.runs().isEmpty())).isTrue();
        }
    }

    @Test
    void aJvmThatEndsLeavesNoServerAndNoFiles() throws Exception {
        Child child = Child.start("mariadb", cache);
        assertThat(child.awaitReady()).startsWith("ready ");
        ProcessHandle server = child.server();
        child.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(child.runs()).isEmpty();
    }

    @Test
    void theNextStartCleansUpWhereTheWatcherWasKilledToo() throws Exception {
        try (Child killed = Child.start("mariadb", cache)) {
            assertThat(killed.awaitReady()).startsWith("ready ");
            ProcessHandle server = killed.server();
            Path run = killed.runs().get(0);
            assertThat(killed.watcher().destroyForcibly()).isTrue();
            killed.kill();
            assertThat(server.isAlive()).isTrue();
            try (Child next = Child.start("mariadb", cache)) {
                assertThat(next.awaitReady()).startsWith("ready ");
                assertThat(server.isAlive()).isFalse();
                assertThat(next.runs()).hasSize(1).doesNotContain(run);
            }
        }
    }

    @Test
    void thePasswordIsInNoArgumentAndInNoFile() throws Exception {
        try (Child child = Child.start("mariadb", cache)) {
            assertThat(child.awaitReady()).startsWith("ready ");
            Path run = child.runs().get(0);
            assertThat(Child.list(run).stream()
                            .map(path -> path.getFileName().toString())
                            .toList())
                    .isEqualTo(List.of("data", "lock", "pid", "server.log", "tmp", "watch.sh"));
            assertThat(Files.readString(run.resolve("server.log"))).doesNotContain("identified");
            assertThat(child.server().info().commandLine().orElseThrow()).doesNotContain("password");
        }
    }
}

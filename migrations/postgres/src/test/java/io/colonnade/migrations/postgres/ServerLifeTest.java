package io.colonnade.migrations.postgres;

import static io.colonnade.migrations.testing.Child.within10Seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.FileTree;
import io.colonnade.migrations.testing.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers, their processes and their files, seen from outside of the JVM that started them. */
@Timeout(120)
class ServerLifeTest {

    private static Path cache;

    @BeforeAll
    static void unpackOnce() throws Exception {
        cache = Child.newCache();
        try (Child first = Child.start("postgres", cache)) {
            assertThat(first.awaitReady()).startsWith("ready ");
        }
    }

    @AfterAll
    static void removeCache() throws Exception {
        FileTree.delete(cache);
    }

    @Test
    void aKilledJvmLeavesNoServerAndNoFiles() throws Exception {
        try (Child child = Child.start("postgres", cache)) {
            assertThat(child.awaitReady()).startsWith("ready postgres 18.");
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
        Child child = Child.start("postgres", cache);
        assertThat(child.awaitReady()).startsWith("ready ");
        ProcessHandle server = child.server();
        child.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(child.runs()).isEmpty();
    }

    @Test
    void theNextStartCleansUpWhereTheWatcherWasKilledToo() throws Exception {
        try (Child killed = Child.start("postgres", cache)) {
            assertThat(killed.awaitReady()).startsWith("ready ");
            ProcessHandle server = killed.server();
            Path run = killed.runs().get(0);
            assertThat(killed.watcher().destroyForcibly()).isTrue();
            killed.kill();
            assertThat(server.isAlive()).isTrue();
            try (Child next = Child.start("postgres", cache)) {
                assertThat(next.awaitReady()).startsWith("ready ");
                assertThat(server.isAlive()).isFalse();
                assertThat(next.runs()).hasSize(1).doesNotContain(run);
            }
        }
    }

    @Test
    void aStartLeavesTheServersOfOthersAlone() throws Exception {
        try (Child one = Child.start("postgres", cache)) {
            assertThat(one.awaitReady()).startsWith("ready ");
            ProcessHandle server = one.server();
            try (Child two = Child.start("postgres", cache)) {
                assertThat(two.awaitReady()).startsWith("ready ");
                assertThat(two.runs()).hasSize(2);
                assertThat(server.isAlive()).isTrue();
            }
        }
    }

    @Test
    void thePasswordIsInNoArgument() throws Exception {
        try (Child child = Child.start("postgres", cache)) {
            assertThat(child.awaitReady()).startsWith("ready ");
            Path installation = Child.list(cache).stream()
                    .filter(path -> path.getFileName().toString().startsWith("postgres-"))
                    .findFirst()
                    .orElseThrow();
            String password = Files.readString(installation.resolve("password"));
            assertThat(child.server().info().commandLine().orElseThrow()).doesNotContain(password, "password");
            assertThat(child.watcher().info().commandLine().orElseThrow()).doesNotContain(password, "password");
        }
    }
}

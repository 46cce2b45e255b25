package io.colonnade.migrations.postgres;

import static io.colonnade.migrations.postgres.Child.within10Seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers, their processes and their files, seen from outside of the JVM that started them. */
class ServerLifeTest {

    private Path cache;

    @BeforeEach
    void makeCache() throws Exception {
        cache = Child.newCache();
    }

    @AfterEach
    void removeCache() throws Exception {
        FileTree.delete(cache);
    }

    @Test
    void aKilledJvmLeavesNoServerAndNoFiles() throws Exception {
        try (Child child = Child.start(cache)) {
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
        Child child = Child.start(cache);
        assertThat(child.awaitReady()).startsWith("ready ");
        ProcessHandle server = child.server();
        child.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(child.runs()).isEmpty();
    }

    @Test
    void theNextStartCleansUpWhereTheWatcherWasKilledToo() throws Exception {
        try (Child killed = Child.start(cache)) {
            assertThat(killed.awaitReady()).startsWith("ready ");
            ProcessHandle server = killed.server();
            Path run = killed.runs().get(0);
            assertThat(killed.watcher().destroyForcibly()).isTrue();
            killed.kill();
            assertThat(server.isAlive()).isTrue();
            try (Child next = Child.start(cache)) {
                assertThat(next.awaitReady()).startsWith("ready ");
                assertThat(server.isAlive()).isFalse();
                assertThat(next.runs()).hasSize(1).doesNotContain(run);
            }
        }
    }

    @Test
    void aStartLeavesTheServersOfOthersAlone() throws Exception {
        try (Child one = Child.start(cache)) {
            assertThat(one.awaitReady()).startsWith("ready ");
            ProcessHandle server = one.server();
            try (Child two = Child.start(cache)) {
                assertThat(two.awaitReady()).startsWith("ready ");
                assertThat(two.runs()).hasSize(2);
                assertThat(server.isAlive()).isTrue();
            }
        }
    }

    @Test
    void twoJvmsUnpackAtOnce() throws Exception {
        try (Child one = Child.start(cache);
                Child two = Child.start(cache)) {
            assertThat(one.awaitReady()).startsWith("ready ");
            assertThat(two.awaitReady()).startsWith("ready ");
            assertThat(Child.list(cache)).hasSize(3);
        }
    }

    @Test
    void aJvmKilledWhileItUnpacksDoesNotHinderTheNext() throws Exception {
        try (Child killed = Child.start(cache)) {
            assertThat(within10Seconds(() -> unfinished())).isTrue();
            killed.kill();
        }
        assertThat(unfinished()).isTrue();
        try (Child next = Child.start(cache)) {
            assertThat(next.awaitReady()).startsWith("ready ");
            assertThat(unfinished()).isFalse();
        }
    }

    @Test
    void thePasswordIsInNoArgument() throws Exception {
        try (Child child = Child.start(cache)) {
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

    private boolean unfinished() throws java.io.IOException {
        return Child.list(cache).stream().anyMatch(path -> path.toString().endsWith(".unfinished"));
    }
}

package io.colonnade.migrations.postgres;

import static io.colonnade.migrations.testing.Child.within10Seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.FileTree;
import io.colonnade.migrations.testing.Child;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens in an empty cache. */
@Timeout(120)
class UnpackTest {

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
    void twoJvmsUnpackAtOnce() throws Exception {
        try (Child one = Child.start("postgres", cache);
                Child two = Child.start("postgres", cache)) {
            assertThat(one.awaitReady()).startsWith("ready ");
            assertThat(two.awaitReady()).startsWith("ready ");
            assertThat(Child.list(cache)).hasSize(3);
        }
    }

    @Test
    void aJvmKilledWhileItUnpacksDoesNotHinderTheNext() throws Exception {
        try (Child killed = Child.start("postgres", cache)) {
            assertThat(within10Seconds(this::unfinished)).isTrue();
            killed.kill();
        }
        assertThat(unfinished()).isTrue();
        try (Child next = Child.start("postgres", cache)) {
            assertThat(next.awaitReady()).startsWith("ready ");
            assertThat(unfinished()).isFalse();
        }
    }

    private boolean unfinished() throws IOException {
        return Child.list(cache).stream().anyMatch(path -> path.toString().endsWith(".unfinished"));
    }
}

package io.colonnade.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.StartMessages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartMessagesTest {

    private final Installation installation =
            new Installation(Path.of("/cache/postgres-1"), new Account(0, 65534, List.of()));

    @Test
    void programsThatMayNotRun() {
        assertThat(StartMessages.failed(
                        new Postgres(),
                        "server",
                        installation,
                        "sh: 1: /cache/postgres-1/bin/postgres: Permission denied"))
                .isEqualTo("""
                        PostgreSQL's server failed. It said:
                            sh: 1: /cache/postgres-1/bin/postgres: Permission denied
                          Likely cause: programs may not run from /cache/postgres-1 (a mount with noexec?).
                          Name another directory with -Dcolonnade.cache=…""");
    }

    @Test
    void aFullDisk() {
        assertThat(StartMessages.failed(
                        new Postgres(), "initdb", installation, "initdb: error: No space left on device\n\n"))
                .isEqualTo("""
                        PostgreSQL's initdb failed. It said:
                            initdb: error: No space left on device
                          Cause: the disk is full. Name another directory with -Dcolonnade.cache=…""");
    }

    @Test
    void aContainerThatDoesNotLetRootChangeTheUser() {
        assertThat(StartMessages.failed(
                        new Postgres(), "initdb", installation, "setpriv: setresuid failed: Operation not permitted"))
                .isEqualTo("""
                        PostgreSQL's initdb failed. It said:
                            setpriv: setresuid failed: Operation not permitted
                          Cause: PostgreSQL does not run as root, and root may not change to user id 65534 here.
                          Run as an ordinary user, or use the engine h2.""");
    }

    @Test
    void anythingElse() {
        assertThat(StartMessages.failed(new Postgres(), "server", installation, ""))
                .isEqualTo("""
                        PostgreSQL's server failed. It said:
                            (nothing)
                          If files are missing, remove /cache/postgres-1 and run again: it is unpacked anew.""");
    }
}

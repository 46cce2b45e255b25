package io.colonnade.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.FileTree;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.StartMessages;
import io.colonnade.migrations.testing.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** As whom the server runs: root's tests start a JVM as another user, an ordinary user's tests are that user. */
@Timeout(120)
class UserTest {

    /** Has a name on all Linux systems, and nothing else runs as it. */
    private static final int DAEMON = 1;

    private static final int NAMELESS = 54_321;

    private final Account account = Account.current(Postgres.NAME);
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
    void anOrdinaryUserRunsTheServerAsItself(TestReporter reporter) throws Exception {
        reporter.publishEntry("started as", account.isRoot() ? "uid 1 by root" : "the user of the tests itself");
        try (Child child =
                account.isRoot() ? Child.startAs("postgres", DAEMON, cache) : Child.start("postgres", cache)) {
            assertThat(child.awaitReady()).startsWith("ready postgres 18.");
            int owner = account.isRoot() ? DAEMON : account.uid();
            assertThat(owner(child.runs().get(0).resolve("data"))).isEqualTo(owner);
        }
    }

    @Test
    void rootRunsTheServerAsNobody(TestReporter reporter) throws Exception {
        reporter.publishEntry("started by", account.isRoot() ? "root" : "an ordinary user, so as that user");
        try (Child child = Child.start("postgres", cache)) {
            assertThat(child.awaitReady()).startsWith("ready postgres 18.");
            int owner = account.isRoot() ? 65534 : account.uid();
            assertThat(owner(child.runs().get(0).resolve("data"))).isEqualTo(owner);
        }
    }

    @Test
    void aUserWithoutANameIsToldWhatToDo(TestReporter reporter) throws Exception {
        reporter.publishEntry("output is of", account.isRoot() ? "a real initdb" : "an initdb that was run before");
        String message = account.isRoot() ? messageOfNameless() : messageOfInitdb();
        assertThat(message.strip()).isEqualTo("""
                        PostgreSQL's initdb failed. It said:
                            initdb: could not look up effective user ID 54321: user does not exist
                          Cause: user id 54321 has no entry in /etc/passwd, and PostgreSQL needs one.
                          Add one, or run as a user that has a name or as root, or use the engine h2.""");
    }

    private String messageOfNameless() throws Exception {
        try (Child child = Child.startAs("postgres", NAMELESS, cache)) {
            return child.awaitReady();
        }
    }

    private String messageOfInitdb() {
        Account nameless = new Account(NAMELESS, NAMELESS, List.of());
        return StartMessages.failed(
                new Postgres(),
                "initdb",
                new Installation(cache, nameless),
                "initdb: could not look up effective user ID 54321: user does not exist\n");
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}

package io.colonnade.migrations.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.FileTree;
import io.colonnade.migrations.testing.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Account account = Account.current(Mariadb.NAME);
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
        assertRunsAs(DAEMON);
    }

    @Test
    void aUserNeedsNoName(TestReporter reporter) throws Exception {
        reporter.publishEntry("started as", account.isRoot() ? "uid 54321 by root" : "the user of the tests itself");
        assertRunsAs(NAMELESS);
    }

    @Test
    void rootRunsTheServerAsNobody(TestReporter reporter) throws Exception {
        reporter.publishEntry("started by", account.isRoot() ? "root" : "an ordinary user, so as that user");
        try (Child child = Child.start("mariadb", cache)) {
            assertThat(child.awaitReady()).startsWith("ready mariadb 11.4.5");
            assertThat(owner(child)).isEqualTo(account.isRoot() ? 65534 : account.uid());
        }
    }

    private void assertRunsAs(int uid) throws Exception {
        try (Child child = account.isRoot() ? Child.startAs("mariadb", uid, cache) : Child.start("mariadb", cache)) {
            assertThat(child.awaitReady()).startsWith("ready mariadb 11.4.5");
            assertThat(owner(child)).isEqualTo(account.isRoot() ? uid : account.uid());
        }
    }

    private static int owner(Child child) throws IOException {
        return (Integer) Files.getAttribute(child.runs().get(0).resolve("data"), "unix:uid");
    }
}

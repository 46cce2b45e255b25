package io.colonnade.migrations.server.mysql;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Passwords;
import io.colonnade.migrations.server.RunDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The user {@code root} of one server, with a password that only this JVM knows. */
public final class Administrator {

    private static final String USER = "root";

    private static final String FILE = "init.sql";

    private final String url;
    private final String password;
    private final ClassLoader drivers;

    private Administrator(String url, String password, ClassLoader drivers) {
        this.url = url;
        this.password = password;
        this.drivers = drivers;
    }

    /**
     * One with a random password.
     *
     * @param url the JDBC URL with {@code %s} for the port and {@code %s} for the database
     * @param drivers where the JDBC driver is
     */
    public static Administrator random(String url, ClassLoader drivers) {
        return new Administrator(url, Passwords.password(), drivers);
    }

    /** Writes what the server runs before it takes connections; {@code %s} stands for the password. */
    public Path writeStatements(RunDirectory run, Account account, List<String> statements) throws IOException {
        String lines = statements.stream()
                .map(statement -> statement.replace("%s", password) + ";\n")
                .collect(Collectors.joining());
        return run.writeSecret(FILE, lines, account);
    }

    /** Removes what {@link #writeStatements} wrote. */
    void removeStatements(RunDirectory run) throws IOException {
        Files.deleteIfExists(run.directory().resolve(FILE));
    }

    /** The database of this name, on this port; none of them when the name is empty. */
    DriverDataSource at(int port, String database) {
        return DriverDataSource.of(Message.of(url, port, database), USER, password, drivers);
    }
}

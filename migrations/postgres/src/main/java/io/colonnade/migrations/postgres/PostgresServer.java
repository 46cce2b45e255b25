package io.colonnade.migrations.postgres;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.ScratchServer;
import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.Passwords;
import io.colonnade.migrations.server.PrivateDirectory;
import io.colonnade.migrations.server.ServerProcess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL of this JVM. */
final class PostgresServer implements ScratchServer, AutoCloseable {

    static final String USER = "postgres";

    /** SQLState of "object in use": somebody is connected to the database that is to be copied. */
    private static final String IN_USE = "55006";

    private final ServerProcess process;
    private final DriverDataSource administration;
    private final String version;

    private PostgresServer(ServerProcess process, DriverDataSource administration, String version) {
        this.process = process;
        this.administration = administration;
        this.version = version;
    }

    static PostgresServer start() {
        Postgres product = new Postgres();
        Account account = Account.current(Postgres.NAME);
        PrivateDirectory cache = PrivateDirectory.forPrograms(account, Postgres.NAME);
        Installation installation = Installation.in(cache, account, product);
        PrivateDirectory runs = PrivateDirectory.forData(account, cache, Postgres.NAME);
        try {
            return protectedBy(Passwords.password(), installation, ServerProcess.start(product, installation, runs));
        } catch (IOException | SQLException failure) {
            throw new EngineException("PostgreSQL does not start in " + runs.path() + ": " + failure, failure);
        }
    }

    /** The password of the template is on the disk; replaces it by one that is only in this JVM. */
    private static PostgresServer protectedBy(String password, Installation installation, ServerProcess process)
            throws IOException, SQLException {
        try (Connection first =
                at(process.port(), "postgres", Template.password(installation)).getConnection()) {
            execute(first, "alter role " + USER + " password '" + password + "'");
            String version = text(first, "show server_version");
            return new PostgresServer(process, at(process.port(), "postgres", password), version);
        } catch (IOException | SQLException | RuntimeException failure) {
            process.closeAfter(failure);
            throw failure;
        }
    }

    private static DriverDataSource at(int port, String database, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
        return DriverDataSource.of(url, USER, password, PostgresServer.class.getClassLoader());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public DriverDataSource create() {
        return administer("make an empty database", connection -> created(connection, "template0"));
    }

    @Override
    public DriverDataSource copy(DriverDataSource original) {
        String name = name(original);
        return administer("make a copy of " + name, connection -> {
            awaitUnused(connection, name);
            return created(connection, name);
        });
    }

    @Override
    public void drop(DriverDataSource database) {
        String name = name(database);
        administer("drop " + name, connection -> {
            execute(connection, "drop database if exists " + name + " with (force)");
            return name;
        });
    }

    private DriverDataSource created(Connection connection, String template) throws SQLException {
        String name = "scratch_" + Passwords.hex(6);
        execute(connection, "create database " + name + " template " + template + " strategy file_copy");
        return at(process.port(), name, Objects.requireNonNull(administration.password()));
    }

    /** A connection that was closed is still there for a moment, while its process ends. */
    private static void awaitUnused(Connection connection, String database) throws SQLException {
        String sessions = "select count(*) from pg_stat_activity where datname = '" + database + "'";
        try {
            for (int tries = 0; tries < 100 && !text(connection, sessions).equals("0"); tries++) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T administer(String what, Work<T> work) {
        try (Connection connection = administration.getConnection()) {
            return work.run(connection);
        } catch (SQLException failure) {
            if (IN_USE.equals(failure.getSQLState())) {
                throw new EngineException(Message.of("""
                        PostgreSQL cannot %s: there are open connections to it.
                          Close them and any pool first, or copy before the database is used.""", what), failure);
            }
            throw new EngineException("PostgreSQL cannot " + what + ": " + failure.getMessage(), failure);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String name(DriverDataSource database) {
        String url = database.url();
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    @Override
    public void close() throws IOException {
        process.close();
    }

    /** What is done on a connection to the server itself. */
    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}

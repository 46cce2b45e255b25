package io.colonnade.migrations.server.mysql;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.ScratchServer;
import io.colonnade.migrations.server.Account;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.Passwords;
import io.colonnade.migrations.server.PrivateDirectory;
import io.colonnade.migrations.server.ServerProcess;
import io.colonnade.migrations.server.ServerProduct;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The databases of a server that speaks MySQL's protocol. Migrations can make others beside their own, as a schema is a
 * database there: those go with the last that is open.
 */
public final class SchemaServer implements ScratchServer {

    private static final String DATABASES = "select schema_name from information_schema.schemata";

    private final String product;
    private final Function<String, DriverDataSource> databases;
    private final DriverDataSource administration;
    private final String version;

    /** The server's own databases. */
    private final Set<String> own;

    private final Set<String> open = new HashSet<>();

    private SchemaServer(
            String product, Function<String, DriverDataSource> databases, String version, List<String> own) {
        this.product = product;
        this.databases = databases;
        this.administration = databases.apply("");
        this.version = version;
        this.own = Set.copyOf(own);
    }

    /**
     * Unpacks the product when it is not yet, and starts it for this JVM.
     *
     * @throws EngineException when it does not start; the message says what is missing
     */
    public static SchemaServer start(ServerProduct product, Administrator root) {
        Account account = Account.current(product.name());
        PrivateDirectory cache = PrivateDirectory.forPrograms(account, product.name());
        Installation installation = Installation.in(cache, account, product);
        PrivateDirectory runs = PrivateDirectory.forData(account, cache, product.name());
        try {
            return ready(product.name(), root, ServerProcess.start(product, installation, runs));
        } catch (IOException | SQLException failure) {
            throw new EngineException(
                    product.name() + " does not start in " + runs.path() + ": " + failure.getMessage(), failure);
        }
    }

    private static SchemaServer ready(String product, Administrator root, ServerProcess process)
            throws IOException, SQLException {
        try (Connection first = root.at(process.port(), "").getConnection()) {
            root.removeStatements(process.run());
            String version = Sql.texts(first, "select version()").get(0).split("-", 2)[0];
            return new SchemaServer(
                    product, name -> root.at(process.port(), name), version, Sql.texts(first, DATABASES));
        } catch (IOException | SQLException | RuntimeException failure) {
            process.closeAfter(failure);
            throw failure;
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public DriverDataSource create() {
        String name = newName();
        open(name, "make an empty database", connection -> Sql.run(connection, "create database " + name));
        return databases.apply(name);
    }

    private void open(String name, String what, Work work) {
        synchronized (open) {
            open.add(name);
        }
        try {
            administer(what, work);
        } catch (EngineException failure) {
            synchronized (open) {
                open.remove(name);
            }
            throw failure;
        }
    }

    /** Statement by statement, as there are no templates; what is not committed is not copied. */
    @Override
    public DriverDataSource copy(DriverDataSource original) {
        String from = name(original);
        String to = newName();
        open(to, "make a copy of " + from, connection -> Sql.run(connection, definition(connection, from, to)));
        DriverDataSource copy = databases.apply(to);
        try (Connection connection = copy.getConnection()) {
            new SchemaCopy(connection, from, to).run();
            return copy;
        } catch (SQLException failure) {
            EngineException refused = new EngineException(cannot("make a copy of " + from, failure), failure);
            dropAfter(refused, copy);
            throw refused;
        }
    }

    private void dropAfter(EngineException first, DriverDataSource copy) {
        try {
            drop(copy);
        } catch (EngineException second) {
            first.addSuppressed(second);
        }
    }

    /** Its character set is the original's. */
    private static String definition(Connection connection, String from, String to) throws SQLException {
        return Sql.texts(connection, "show create database " + from, 2).get(0).replace(from, to);
    }

    /**
     * A connection with an open transaction would let us wait for ever: connections are cut first. Foreign keys of
     * other databases would keep this one.
     */
    @Override
    public void drop(DriverDataSource database) {
        String name = name(database);
        administer("drop " + name, connection -> {
            String sessions = "select id from information_schema.processlist where db = '" + name + "'";
            for (String session : Sql.texts(connection, sessions)) {
                kill(connection, session);
            }
            Sql.run(connection, "set foreign_key_checks = 0");
            Sql.run(connection, "drop database if exists " + name);
            dropOthersAfter(name, connection);
        });
    }

    /** A database that is about to be made is open already. */
    private void dropOthersAfter(String last, Connection connection) throws SQLException {
        synchronized (open) {
            open.remove(last);
            if (open.isEmpty()) {
                for (String other : Sql.texts(connection, DATABASES)) {
                    if (!own.contains(other)) {
                        Sql.run(connection, "drop database `" + other.replace("`", "``") + "`");
                    }
                }
            }
        }
    }

    private static void kill(Connection connection, String session) throws SQLException {
        try {
            Sql.run(connection, "kill " + session);
        } catch (SQLException failure) {
            if (failure.getErrorCode() != Sql.NO_SUCH_SESSION) {
                throw failure;
            }
        }
    }

    private void administer(String what, Work work) {
        try (Connection connection = administration.getConnection()) {
            work.run(connection);
        } catch (SQLException failure) {
            throw new EngineException(cannot(what, failure), failure);
        }
    }

    private String cannot(String what, SQLException failure) {
        return product + " cannot " + what + ": " + failure.getMessage();
    }

    private static String newName() {
        return "scratch_" + Passwords.hex(6);
    }

    private static String name(DriverDataSource database) {
        String url = database.url();
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    /** What is done on a connection to the server itself. */
    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}

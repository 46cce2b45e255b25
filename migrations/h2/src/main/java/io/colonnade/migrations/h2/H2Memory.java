package io.colonnade.migrations.h2;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The H2 databases of this JVM. */
final class H2Memory implements ScratchServer {

    private static final String USER = "colonnade";

    @Override
    public String version() {
        DriverDataSource nameless = DriverDataSource.of("jdbc:h2:mem:", USER, "", H2Memory.class.getClassLoader());
        try (Connection connection = nameless.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select h2version()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new EngineException("H2 does not tell its version: " + failure.getMessage(), failure);
        }
    }

    @Override
    public DriverDataSource create() {
        String name = "colonnade_" + UUID.randomUUID().toString().replace("-", "");
        String url = "jdbc:h2:mem:" + name + ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
        DriverDataSource database =
                DriverDataSource.of(url, USER, UUID.randomUUID().toString(), H2Memory.class.getClassLoader());
        try (Connection first = database.getConnection()) {
            first.isValid(0);
        } catch (SQLException failure) {
            throw new EngineException("H2 cannot make a database in memory: " + failure.getMessage(), failure);
        }
        return database;
    }

    /** Runs the statements of {@code SCRIPT}, which restore tables, rows, counters and all else, in a new one. */
    @Override
    public DriverDataSource copy(DriverDataSource original) {
        DriverDataSource copy = create();
        try (Connection from = original.getConnection();
                Connection to = copy.getConnection();
                Statement script = from.createStatement();
                Statement run = to.createStatement();
                ResultSet lines = script.executeQuery("SCRIPT")) {
            while (lines.next()) {
                run.execute(withoutSemicolon(lines.getString(1)));
            }
            return copy;
        } catch (SQLException failure) {
            drop(copy);
            throw new EngineException("H2 cannot copy " + original + ": " + failure.getMessage(), failure);
        }
    }

    /** H2 would take the semicolon at the end of a view for a part of its query. */
    private static String withoutSemicolon(String statement) {
        return statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
    }

    @Override
    public void drop(DriverDataSource database) {
        try (Connection last = database.getConnection();
                Statement shutdown = last.createStatement()) {
            shutdown.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException failure) {
            throw new EngineException("H2 cannot drop " + database + ": " + failure.getMessage(), failure);
        }
    }
}

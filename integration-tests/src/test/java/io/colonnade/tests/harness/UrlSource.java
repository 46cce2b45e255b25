package io.colonnade.tests.harness;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A running server: a database of its own for each test, migrated and dropped. */
final class UrlSource implements Source {
    private final Target target;
    private final DriverDataSource server;
    private final String version;
    private final String how;
    private final Runnable stop;

    private UrlSource(Target target, DriverDataSource server, String how, Runnable stop) {
        this.target = target;
        this.server = server;
        this.version = version(server, how);
        this.how = how;
        this.stop = stop;
    }

    /** The server at a URL, which we leave as it was. */
    static UrlSource connect(Target target, String url) {
        String key = target.key();
        String user = System.getProperty(key + ".user");
        return connect(
                target, DriverDataSource.of(url, user, System.getProperty(key + ".password")), "-D" + key + ".url");
    }

    static UrlSource connect(Target target, DriverDataSource server, String how) {
        return new UrlSource(target, server, how, () -> {});
    }

    /** The server in a container, which ends with the run. */
    static UrlSource connect(Target target, Container container) {
        return new UrlSource(target, container.start(), "by Docker, from " + container.image(), container::stop);
    }

    private static String version(DriverDataSource server, String how) {
        try (Connection connection = server.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException failure) {
            throw new IllegalStateException(how + " leads to no database: " + failure.getMessage(), failure);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String how() {
        return how;
    }

    @Override
    public Fresh fresh() {
        return fresh("classpath:db/migration/" + target.key());
    }

    @Override
    public Fresh fresh(String migrations) {
        String name = "colonnade_" + UUID.randomUUID().toString().replace("-", "");
        OwnDatabase own = OwnDatabase.on(target, server.url(), name);
        execute(own.create());
        DataSource inside = DriverDataSource.of(own.url(), server.user(), server.password());
        Migrations.of(migrations).apply(inside);
        return new Fresh() {
            @Override
            public DataSource dataSource() {
                return inside;
            }

            @Override
            public void close() {
                execute(own.drop());
            }
        };
    }

    private void execute(List<String> statements) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(statements + " failed: " + failure.getMessage(), failure);
        }
    }

    /** Each database is dropped by its test. */
    @Override
    public void close() {
        stop.run();
    }
}

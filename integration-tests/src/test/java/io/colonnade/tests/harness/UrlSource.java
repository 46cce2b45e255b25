package io.colonnade.tests.harness;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A running server at a URL: a schema of its own for each test, migrated and dropped. */
final class UrlSource implements Source {
    private final Target target;
    private final DriverDataSource server;
    private final String version;

    private UrlSource(Target target, DriverDataSource server, String version) {
        this.target = target;
        this.server = server;
        this.version = version;
    }

    static UrlSource connect(Target target, String url) {
        DriverDataSource server = DriverDataSource.of(url, property(target, "user"), property(target, "password"));
        try (Connection connection = server.getConnection()) {
            return new UrlSource(target, server, connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "-D" + target.key() + ".url leads to no database: " + failure.getMessage(), failure);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String how() {
        return "-D" + target.key() + ".url";
    }

    @Override
    public Fresh fresh() {
        String schema = "colonnade_" + UUID.randomUUID().toString().replace("-", "");
        execute("create schema " + schema);
        DataSource inside = DriverDataSource.of(inside(schema), server.user(), server.password());
        Migrations.of("classpath:db/migration/" + target.key()).apply(inside);
        return new Fresh() {
            @Override
            public DataSource dataSource() {
                return inside;
            }

            @Override
            public void close() {
                execute("drop schema " + schema + " cascade");
            }
        };
    }

    /** The URL of a connection whose default schema is this one. */
    private String inside(String schema) {
        String url = server.url();
        return switch (target) {
            case H2 -> url + ";SCHEMA=" + schema;
            case POSTGRES -> url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
        };
    }

    private void execute(String sql) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql + " failed: " + failure.getMessage(), failure);
        }
    }

    private static @Nullable String property(Target target, String name) {
        return System.getProperty(target.key() + "." + name);
    }

    @Override
    public void close() {
        // each schema is dropped by its test
    }
}

package io.colonnade.migrations;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A real database that lives as long as it is open: made in milliseconds, dropped by {@link #close()}.
 *
 * <pre>{@code
 * try (ScratchDatabase db = ScratchDatabase.of("h2").migrated(Path.of("src/main/resources/db/migration"))) {
 *     DataSource dataSource = db.dataSource();
 * }
 * }</pre>
 *
 * <p>For tests, migrate once and give each test a {@link #copy()}: that is faster, and leaves the original as it was.
 */
public final class ScratchDatabase implements AutoCloseable {

    private final Engine engine;
    private final ScratchServer server;
    private final DriverDataSource database;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private ScratchDatabase(Engine engine, ScratchServer server, DriverDataSource database) {
        this.engine = engine;
        this.server = server;
        this.database = database;
    }

    /**
     * Makes an empty database on the engine of this name ({@code h2}, {@code postgres}, {@code mysql},
     * {@code mariadb}), which is started when need be.
     *
     * @throws EngineException when the engine is not on the class path or does not start
     */
    public static ScratchDatabase of(String engine) {
        return of(Engine.named(engine));
    }

    /** Makes an empty database on this engine. */
    public static ScratchDatabase of(Engine engine) {
        ScratchServer server = engine.server();
        return new ScratchDatabase(engine, server, server.create());
    }

    /** Applies the Flyway migrations in these directories; returns this database. */
    public ScratchDatabase migrated(Path... directories) {
        return migrated(Migrations.of(directories));
    }

    /** Applies the migrations at these locations, such as {@code classpath:db/migration}; returns this database. */
    public ScratchDatabase migrated(String... locations) {
        return migrated(Migrations.of(locations));
    }

    /**
     * Applies these migrations and returns this database.
     *
     * @throws MigrationException when they fail; the database is closed then
     */
    public ScratchDatabase migrated(Migrations migrations) {
        try {
            migrations.apply(dataSource());
            return this;
        } catch (RuntimeException | Error failure) {
            try {
                close();
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /**
     * Makes another database that holds what this one holds now: rows, counters, everything. Close both.
     *
     * <p>Close all connections to this one before: PostgreSQL copies a database only while nobody uses it. MySQL and
     * MariaDB have no copy of their own: there it costs some 10 ms for each table, what is not committed is left out,
     * and a sequence of MariaDB that was used goes on behind the values that the server holds in its cache.
     *
     * @throws EngineException when the engine refuses, as this database is in use
     */
    public ScratchDatabase copy() {
        requireOpen();
        return new ScratchDatabase(engine, server, server.copy(database));
    }

    /** Opens a new connection at each call; no pool. */
    public DataSource dataSource() {
        requireOpen();
        return database;
    }

    /** The JDBC URL. */
    public String url() {
        return database.url();
    }

    /** The user to connect as. */
    public String user() {
        return Objects.requireNonNull(database.user(), "a scratch database has a user");
    }

    /** The password: random, of this server only. */
    public String password() {
        return Objects.requireNonNull(database.password(), "a scratch database has a password");
    }

    /** The name of the engine, such as {@code postgres}. */
    public String engine() {
        return engine.name();
    }

    /** The version of the engine, such as {@code 18.6}. */
    public String version() {
        return server.version();
    }

    /** Drops the database; connections that are still open are cut. */
    @Override
    public void close() {
        if (open.getAndSet(false)) {
            server.drop(database);
        }
    }

    private void requireOpen() {
        if (!open.get()) {
            throw new IllegalStateException("This scratch database is closed: " + database
                    + "\n  Use it inside of its try (…) block, or make another.");
        }
    }

    /** Engine, version and URL; no secrets. */
    @Override
    public String toString() {
        return engine.name() + " " + server.version() + " at " + database;
    }
}

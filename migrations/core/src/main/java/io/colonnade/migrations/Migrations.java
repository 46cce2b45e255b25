package io.colonnade.migrations;

import io.colonnade.migrations.internal.FlywayLog;
import io.colonnade.migrations.internal.Locations;
import io.colonnade.migrations.internal.MigrationMessages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Flyway migrations and the way to apply them.
 *
 * <pre>{@code
 * int applied = Migrations.of(Path.of("src/main/resources/db/migration")).apply(dataSource);
 * }</pre>
 */
public final class Migrations {

    /** The table in which Flyway writes down what it has applied; no part of the schema that users mean. */
    public static final String HISTORY_TABLE = "flyway_schema_history";

    private final List<String> locations;
    private final Map<String, String> placeholders;
    private final @Nullable ClassLoader loader;

    private Migrations(List<String> locations, Map<String, String> placeholders, @Nullable ClassLoader loader) {
        this.locations = List.copyOf(locations);
        this.placeholders = Map.copyOf(placeholders);
        this.loader = loader;
    }

    /** The migrations in these directories and the directories below them. */
    public static Migrations of(Path... directories) {
        return new Migrations(
                Arrays.stream(directories).map(Locations::filesystem).toList(), Map.of(), null);
    }

    /** The migrations at these locations of Flyway: {@code classpath:db/migration}, {@code filesystem:db}. */
    public static Migrations of(String... locations) {
        return new Migrations(List.of(locations), Map.of(), null);
    }

    /** The same migrations, with {@code ${name}} in their text replaced by the value. */
    public Migrations placeholder(String name, String value) {
        Map<String, String> more = new TreeMap<>(placeholders);
        more.put(name, value);
        return new Migrations(locations, more, loader);
    }

    /** The same migrations, with classpath locations looked up in this class loader. */
    public Migrations classLoader(ClassLoader classLoader) {
        return new Migrations(locations, placeholders, classLoader);
    }

    /** Where the migrations are, as Flyway writes it. */
    public List<String> locations() {
        return locations;
    }

    /**
     * Applies what is not applied yet, in order, and says how many that was.
     *
     * @throws MigrationException when there are no migrations, or one of them fails; the message has file and line
     */
    public int apply(DataSource database) {
        Locations.check(locations, classLoader());
        return migrate(database, url(database));
    }

    /** Connects first, as the message of a data source of ours says more than Flyway's. */
    private static String url(DataSource database) {
        try (Connection probe = database.getConnection()) {
            return probe.getMetaData().getURL();
        } catch (SQLException failure) {
            throw new MigrationException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private int migrate(DataSource database, String url) {
        FlywayLog.drain();
        try {
            Flyway flyway = configuration(database).load();
            int applied = flyway.migrate().migrationsExecuted;
            if (flyway.info().all().length == 0) {
                throw new MigrationException(MigrationMessages.none(locations));
            }
            return applied;
        } catch (FlywayException failure) {
            throw MigrationMessages.failed(failure, url, FlywayLog.drain());
        } finally {
            FlywayLog.drain();
        }
    }

    private FluentConfiguration configuration(DataSource database) {
        return Flyway.configure(classLoader())
                .loggers(FlywayLog.class.getName())
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .placeholders(placeholders)
                .table(HISTORY_TABLE)
                .failOnMissingLocations(true)
                .encoding(StandardCharsets.UTF_8);
    }

    private ClassLoader classLoader() {
        if (loader != null) {
            return loader;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Migrations.class.getClassLoader();
    }

    @Override
    public String toString() {
        return String.join(", ", locations);
    }
}

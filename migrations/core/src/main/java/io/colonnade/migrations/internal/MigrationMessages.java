package io.colonnade.migrations.internal;

import io.colonnade.migrations.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

/** What is said when migrations cannot be applied. */
public final class MigrationMessages {

    private static final Pattern WITHOUT_VALUE = Pattern.compile("No value provided for placeholder: \\$\\{([^}]*)}");

    private MigrationMessages() {}

    /** The locations exist but hold no migrations. */
    public static String none(List<String> locations) {
        List<String> others = locations.stream()
                .filter(Locations::isFilesystem)
                .flatMap(location -> scripts(Locations.directory(location)))
                .limit(5)
                .toList();
        return Message.of(
                """
                There are no migrations in %s
                  %s
                  Flyway reads files named V1__create_book.sql (V, version, two underscores, description, .sql)
                  or R__book_view.sql (repeatable).""",
                String.join(", ", locations),
                others.isEmpty()
                        ? "No .sql file is there at all."
                        : "SQL files there that are named otherwise: " + String.join(", ", others) + ".");
    }

    /** Flyway failed: says where and why. */
    public static MigrationException failed(FlywayException failure, String url, List<String> warnings) {
        Matcher placeholder = WITHOUT_VALUE.matcher(String.valueOf(failure.getMessage()));
        if (placeholder.find()) {
            return withoutValue(placeholder.group(1), failure);
        }
        if (failure instanceof FlywayMigrateException migrate) {
            return failedMigration(migrate, warnings);
        }
        String product = new JdbcUrl(url).product();
        String module = Coordinates.flyway(product);
        if (module != null && isUnsupported(failure)) {
            return new MigrationException(Message.of("""
                    Flyway's module for %s is not on the class path.
                      Add it beside the driver (for a Maven plugin: among the plugin's own <dependencies>):

                    %s""", product, module), failure);
        }
        return new MigrationException(
                "The migrations cannot be applied.\n  Flyway says: " + indented(failure.getMessage()) + notes(warnings),
                failure);
    }

    private static MigrationException withoutValue(String name, FlywayException failure) {
        String message = """
                The migrations have a placeholder ${%1$s}, which has no value.
                  In the Maven plugin, write <placeholders><%1$s>…</%1$s></placeholders>; in Java,
                  .placeholder("%1$s", "…"). Where it is none, but text of the script: write the line
                  placeholderReplacement=false into a file beside it, V1__book.sql.conf for V1__book.sql.""";
        return new MigrationException(Message.of(message, name), failure);
    }

    private static MigrationException failedMigration(FlywayMigrateException failure, List<String> warnings) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return new MigrationException(
                    "Migration " + failure.getMigration().getScript() + " failed.\n  Flyway says: "
                            + indented(failure.getMessage()) + notes(warnings),
                    failure);
        }
        return new MigrationException(
                Message.of(
                        """
                Migration %s failed.
                  %s
                  The database says: %s (SQLState %s)%s
                  Correct the file and run again.""",
                        failure.getMigration().getScript(),
                        place(failure),
                        said(cause),
                        cause.getSQLState(),
                        notes(warnings)),
                cause);
    }

    private static String place(FlywayMigrateException failure) {
        String file = failure.getAbsolutePathOnDisk();
        String where = file == null || file.isBlank() ? failure.getMigration().getScript() : file;
        return failure.getLineNumber() > 0
                ? where + ":" + failure.getLineNumber() + " (where the failing statement starts)"
                : where;
    }

    /** The first line of the message, without the statement, which H2 repeats behind it. */
    private static String said(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int statement = message.indexOf("; SQL statement:");
        String own = statement < 0 ? message : message.substring(0, statement);
        return indented(own);
    }

    private static boolean isUnsupported(FlywayException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No database found to handle") || message.contains("Unsupported Database");
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException cause) {
                return cause;
            }
        }
        return null;
    }

    private static String indented(@Nullable String text) {
        return String.valueOf(text).strip().lines().collect(Collectors.joining("\n    "));
    }

    private static String notes(List<String> warnings) {
        return warnings.stream()
                .map(warning -> "\n  Flyway warned: " + indented(warning))
                .collect(Collectors.joining());
    }

    private static Stream<String> scripts(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}

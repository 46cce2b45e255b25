package io.colonnade.migrations.internal;

import io.colonnade.migrations.MigrationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Flyway's locations: made from directories, and checked before Flyway sees them. */
public final class Locations {

    private static final String FILESYSTEM = "filesystem:";
    private static final String CLASSPATH = "classpath:";

    private Locations() {}

    /** The location of a directory. */
    public static String filesystem(Path directory) {
        return FILESYSTEM + directory;
    }

    /** The directory of a location that is one on a file system. */
    public static Path directory(String location) {
        return Path.of(location.substring(FILESYSTEM.length()));
    }

    public static boolean isFilesystem(String location) {
        return location.startsWith(FILESYSTEM);
    }

    /** Refuses locations that are not there. */
    public static void check(List<String> locations, ClassLoader loader) {
        if (locations.isEmpty()) {
            throw new MigrationException("No location of migrations was given: name at least one directory.");
        }
        for (String location : locations) {
            if (isFilesystem(location)) {
                checkDirectory(directory(location));
            } else if (location.startsWith(CLASSPATH)) {
                checkClasspath(location.substring(CLASSPATH.length()), loader);
            }
        }
    }

    private static void checkDirectory(Path directory) {
        if (isPattern(directory.toString()) || Files.isDirectory(directory)) {
            return;
        }
        Path absolute = directory.toAbsolutePath();
        if (Files.exists(directory)) {
            throw new MigrationException(Message.of("""
                    The migrations directory is a file: %s
                      Name the directory that holds it: %s""", absolute, nearest(absolute)));
        }
        throw new MigrationException(Message.of("""
                There is no migrations directory %s
                  The nearest directory that exists is %s
                  Likely cause: a misspelt name, or a path from another directory.""", absolute, nearest(absolute)));
    }

    private static void checkClasspath(String path, ClassLoader loader) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        if (!isPattern(name) && loader.getResource(name) == null) {
            throw new MigrationException(Message.of("""
                    There is no "%s" on the class path for the location classpath:%s
                      Likely cause: the name is misspelt, or resources are not copied yet (mvn process-resources).
                      A directory can be named instead: filesystem:src/main/resources/%s""", name, path, name));
        }
    }

    private static boolean isPattern(String path) {
        return path.contains("*") || path.contains("?");
    }

    private static Path nearest(Path missing) {
        @Nullable Path at = missing;
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return at == null ? missing : at;
    }
}

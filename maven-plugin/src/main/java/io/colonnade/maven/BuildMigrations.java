package io.colonnade.maven;

import io.colonnade.codegen.snapshot.MigrationFiles;
import io.colonnade.codegen.snapshot.Origin;
import io.colonnade.migrations.Migrations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Flyway migrations of a project.
 *
 * @param project the project's directory
 * @param directories where they are; they need not exist
 * @param placeholders what stands for the placeholders in them
 */
record BuildMigrations(Path project, List<Path> directories, Map<String, String> placeholders) {

    private static final String USUAL = "src/main/resources/db/migration";
    private static final String FILESYSTEM = "filesystem:";

    /** One letter is a drive of Windows. */
    private static final Pattern OTHER_LOCATION = Pattern.compile("\\w\\w+:.*");

    private static final Pattern WILDCARD = Pattern.compile(".*[*?].*");

    /**
     * From the settings; Maven's usual directory when they name none.
     *
     * @throws InvalidSettingException when a location is not a directory's
     */
    static BuildMigrations of(Path project, List<String> locations, Map<String, String> placeholders) {
        List<String> all = locations.isEmpty() ? List.of(USUAL) : locations;
        List<Path> directories = all.stream()
                .map(location -> directory(project, location.strip()))
                .distinct()
                .toList();
        return new BuildMigrations(project, directories, Map.copyOf(placeholders));
    }

    private static Path directory(Path project, String location) {
        String path = location.startsWith(FILESYSTEM) ? location.substring(FILESYSTEM.length()) : location;
        if (OTHER_LOCATION.matcher(path).matches() || WILDCARD.matcher(path).matches()) {
            throw InvalidSettingException.noDirectory(location);
        }
        return project.resolve(path).toAbsolutePath().normalize();
    }

    /** What a schema that they make would be read from now. */
    Origin origin(String version, List<String> schemas) {
        Path root = project.toAbsolutePath().normalize();
        return Origin.of(version, schemas, MigrationFiles.of(root, directories), placeholders);
    }

    /** Ready to be applied. */
    Migrations toApply() {
        Migrations migrations = Migrations.of(directories.toArray(Path[]::new));
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            migrations = migrations.placeholder(placeholder.getKey(), placeholder.getValue());
        }
        return migrations;
    }

    /** The directories; no values. */
    @Override
    public String toString() {
        return directories.toString();
    }
}

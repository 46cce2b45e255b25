package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The migrations in a directory, as fingerprints: what a snapshot or generated sources were made from. */
public final class MigrationFiles {

    /** How much of a hash is shown: enough to see a change by, short enough to read. */
    static final int DIGITS = 16;

    private MigrationFiles() {}

    /**
     * The scripts in this directory and the directories below it, with the settings files beside them, behind links,
     * too, as Flyway follows them; none when there is no such directory. Sorted by path.
     */
    public static List<MigrationPrint> of(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(MigrationFiles::isMigration)
                    .map(file -> new MigrationPrint(path(directory, file), hash(file)))
                    .sorted(Comparator.comparing(MigrationPrint::path))
                    .toList();
        } catch (IOException failure) {
            throw new GenerationException(SnapshotProblems.migrations(directory, failure), failure);
        } catch (UncheckedIOException failure) {
            throw new GenerationException(SnapshotProblems.migrations(directory, failure), failure);
        }
    }

    /**
     * The scripts in all of these directories, by their paths from the project on; those of a single directory by their
     * paths below it.
     */
    public static List<MigrationPrint> of(Path project, List<Path> directories) {
        if (directories.size() == 1) {
            return of(directories.get(0));
        }
        return directories.stream()
                .flatMap(directory -> of(directory).stream()
                        .map(print -> new MigrationPrint(path(project, directory.resolve(print.path())), print.hash())))
                .distinct()
                .sorted(Comparator.comparing(MigrationPrint::path))
                .toList();
    }

    private static boolean isMigration(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".sql") || name.endsWith(".sql.conf")) && Files.isRegularFile(file);
    }

    private static String path(Path directory, Path file) {
        boolean isApart = !Objects.equals(directory.getRoot(), file.getRoot());
        return (isApart ? file : directory.relativize(file)).toString().replace('\\', '/');
    }

    private static String hash(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Hash.of(text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1))
                    .substring(0, DIGITS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

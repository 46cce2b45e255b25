package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said of a snapshot that cannot be read. */
final class SnapshotProblems {

    private static final String MAKE_AGAIN = "run mvn colonnade:snapshot, which writes the file anew.";

    private SnapshotProblems() {}

    static Problem wrong(String place, String what, String line) {
        String shown = line.length() <= 100 ? line : line.substring(0, 100) + "…";
        return new Problem(
                place + ": " + what + ": " + shown,
                "the snapshot was edited by hand, or merged line by line.",
                "undo the change, or " + MAKE_AGAIN);
    }

    static Problem conflict(String place) {
        return new Problem(
                place + ": the snapshot holds a merge conflict.",
                "two branches changed the schema, and version control could not tell how both changes go together.",
                "do not resolve it by hand: put the migrations of both branches in order, take either side of this"
                        + " file, then " + MAKE_AGAIN);
    }

    static Problem notASnapshot(String file) {
        return new Problem(
                file + " is not a snapshot of a schema: it does not begin with \"colonnade-schema "
                        + SnapshotWriter.FORMAT + "\".",
                "the setting names another file, or the first lines of the snapshot were lost.",
                "correct the setting, or remove the file and " + MAKE_AGAIN);
    }

    static Problem otherFormat(String file, int format) {
        boolean isNewer = format > SnapshotWriter.FORMAT;
        return new Problem(
                "The snapshot " + file + " has format " + format + "; this version of Colonnade reads format "
                        + SnapshotWriter.FORMAT + ".",
                isNewer ? "a later version of the plugin made it." : "an earlier version of the plugin made it.",
                (isNewer ? "use that version of the plugin here too, or " : "") + MAKE_AGAIN);
    }

    static Problem incomplete(String file) {
        return new Problem(
                "The snapshot " + file + " is not complete: its head says the version, the dialect and the schemas.",
                "the file was cut off, or lines at its beginning were lost.",
                "undo the change, or " + MAKE_AGAIN);
    }

    static Problem unreadable(Path file, IOException failure) {
        String why = failure.getClass().getSimpleName();
        return new Problem(
                "The snapshot " + file + " could not be read (" + why + ").",
                Files.isDirectory(file)
                        ? "a directory has this name."
                        : "this user may not read the file, or it was removed while the build ran.",
                "check the file and its rights, or the setting that names it.");
    }

    static Problem migrations(Path directory, Exception failure) {
        return new Problem(
                "A migration below " + directory + " could not be read ("
                        + failure.getClass().getSimpleName() + ").",
                "this user may not read the file or the folder, or it was removed while the build ran.",
                "check the rights of the files in the migrations directory.");
    }

    static Problem unwritable(Path file, IOException failure) {
        return new Problem(
                "The snapshot " + file + " could not be written ("
                        + failure.getClass().getSimpleName() + ").",
                "the folder is read-only, a directory has the file's name, or the disk is full.",
                "check the folder's rights and the free space, or name another file: -Dcolonnade.snapshot=…");
    }
}

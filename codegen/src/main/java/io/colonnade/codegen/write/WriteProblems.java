package io.colonnade.codegen.write;

import io.colonnade.codegen.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** What the output says when it cannot be written. */
final class WriteProblems {

    private WriteProblems() {}

    static Problem notADirectory(Path directory, Path file) {
        String place = directory.equals(file) ? "is a file" : "cannot be made: " + file + " is a file";
        return new Problem(
                "The output directory " + directory + " " + place + ".",
                "the setting names a file instead of a folder, or something else put the file there.",
                "set the output directory to a folder that only the generator writes, or remove the file.");
    }

    static Problem foreignFile(Path file) {
        return new Problem(
                "The generator would overwrite " + file + ", which it did not write.",
                "hand-written classes are in the output directory, or the manifest " + Manifest.FILE + " was deleted.",
                "generate into a folder of its own, or remove the file if it was generated.");
    }

    static Problem outside(Path directory, String path) {
        return new Problem(
                "\"" + path + "\" is not inside the output directory " + directory + ".",
                "the manifest " + Manifest.FILE + " was changed by hand, or a link in the directory leads out of it.",
                "remove the output directory and generate again.");
    }

    static Problem unwritable(Path directory, IOException failure) {
        return new Problem(
                "The output directory " + directory + " could not be written ("
                        + failure.getClass().getSimpleName() + ").",
                "the folder is read-only, the disk is full, or another build writes there at the same time.",
                "check the folder's rights and the free space; the exception below has the details.");
    }

    static Problem unreadable(Path directory, IOException failure) {
        return new Problem(
                "The output directory " + directory + " could not be read ("
                        + failure.getClass().getSimpleName() + ").",
                "the folder's rights forbid it, or another build writes there at the same time.",
                "check the folder's rights; the exception below has the details.");
    }
}

package io.colonnade.codegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.problem.GenerationException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a snapshot that cannot be read: file and line, what, why probably, and what to do. */
class SnapshotProblemsTest {

    private static final String HEAD = """
            colonnade-schema 1
            made-by "1.2.3"
            dialect postgres
            schema default
            """;

    @Test
    void aMergeConflict() {
        refused(HEAD + "table book\n<<<<<<< HEAD\n  column id bigint not null\n=======\n", """
                schema.txt:6: the snapshot holds a merge conflict.
                  Likely cause: two branches changed the schema, and version control could not tell how both \
                changes go together.
                  Fix: do not resolve it by hand: put the migrations of both branches in order, take either side of \
                this file, then run mvn colonnade:snapshot, which writes the file anew.""");
        refused(HEAD + "=======\n", "schema.txt:5: the snapshot holds a merge conflict.");
        refused("||||||| base\n" + HEAD, "schema.txt:1: the snapshot holds a merge conflict.");
        refused(HEAD + ">>>>>>> theirs\n", "schema.txt:5: the snapshot holds a merge conflict.");
    }

    @Test
    void aWrongLine() {
        refused(HEAD + "table book\n  colum id bigint not null\n", """
                schema.txt:6: the line begins with no word that belongs here: colum id bigint not null
                  Likely cause: the snapshot was edited by hand, or merged line by line.
                  Fix: undo the change, or run mvn colonnade:snapshot, which writes the file anew.""");
        says("table book\n  column id bigint\n", "schema.txt:6: \"not null\" was expected: column id bigint\n");
        says(
                "table book\n  column id bigit null\n",
                "schema.txt:6: the type of the column is not one of the format's:");
        says("table book\n  column id varchar(x) null\n", "schema.txt:6: a number was expected:");
        says("table book\n  column id varchar(99999999999) null\n", "schema.txt:6: a number was expected:");
        says("table book\n  column id int4 null\n", "schema.txt:6: the type of the column is not one of the format's:");
        says("table book\n  check c \"a\\q\"\n", "schema.txt:6: there is no escape \\q:");
        says("table book\n  check c \"a\\u12\"\n", "schema.txt:6: four hexadecimal digits were expected behind \\u:");
        says("table book\n  check c \"a\n", "schema.txt:6: \"\"\" was expected:");
        says("table book\n  check c \"a\\\n", "schema.txt:6: the quotes are not closed:");
        says("table book\n  index i (a\n", "schema.txt:6: \")\" was expected:");
        says("table book extra\n", "schema.txt:5: there is more on the line than belongs there: table book extra\n");
        says("migration \"V1__a.sql\"\n", "schema.txt:5: the line ends too early:");
        says("table\n", "schema.txt:5: a name was expected:");
        says("label \"x\"\n", "schema.txt:5: the line begins with no word that belongs here:");
    }

    @Test
    void anotherFile() {
        refused("<project>\n", """
                schema.txt is not a snapshot of a schema: it does not begin with "colonnade-schema 1".
                  Likely cause: the setting names another file, or the first lines of the snapshot were lost.
                  Fix: correct the setting, or remove the file and run mvn colonnade:snapshot, which writes the file \
                anew.""");
    }

    @Test
    void anotherFormat() {
        refused("colonnade-schema 2\nwhatever\n", """
                The snapshot schema.txt has format 2; this version of Colonnade reads format 1.
                  Likely cause: a later version of the plugin made it.
                  Fix: use that version of the plugin here too, or run mvn colonnade:snapshot, which writes the file \
                anew.""");
    }

    @Test
    void aFileThatWasCutOff() {
        refused("colonnade-schema 1\n", """
                The snapshot schema.txt is not complete: its head says the version, the dialect and the schemas.
                  Likely cause: the file was cut off, or lines at its beginning were lost.
                  Fix: undo the change, or run mvn colonnade:snapshot, which writes the file anew.""");
    }

    @Test
    void aFileThatCannotBeRead(@TempDir Path directory) throws Exception {
        Path file = Files.createDirectory(directory.resolve("schema.txt"));

        assertThatThrownBy(() -> Snapshot.read(file))
                .isInstanceOf(GenerationException.class)
                .hasMessage("""
                        The snapshot %s could not be read (IOException).
                          Likely cause: a directory has this name.
                          Fix: check the file and its rights, or the setting that names it.""".formatted(file));
    }

    private static void says(String lines, String beginning) {
        refused(HEAD + lines, beginning);
    }

    private static void refused(String text, String beginning) {
        assertThatThrownBy(() -> Snapshot.parse(text, "schema.txt"))
                .isInstanceOf(GenerationException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).startsWith(beginning));
    }
}

package io.colonnade.codegen.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    private static final GeneratedFile BOOK = new GeneratedFile("com/acme/Book.java", "class Book {} // größer\n");
    private static final GeneratedFile TAG = new GeneratedFile("com/acme/sub/Tag.java", "class Tag {}\n");

    @TempDir
    private Path root;

    private Path output() {
        return root.resolve("out put");
    }

    private WriteResult write(GeneratedFile... files) {
        return OutputDirectory.of(output()).write(List.of(files));
    }

    @Test
    void writesFilesAndAManifest() throws IOException {
        assertThat(write(BOOK, TAG)).isEqualTo(new WriteResult(2, 0, 0));
        assertThat(output().resolve("com/acme/Book.java")).usingCharset(UTF_8).hasContent("class Book {} // größer\n");
        assertThat(output().resolve(".colonnade-manifest")).hasContent("""
                # Files that Colonnade generated; they are removed when their table is gone.
                com/acme/Book.java
                com/acme/sub/Tag.java
                """);
        try (var files = Files.walk(output())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void leavesAloneWhatHasNotChanged() throws IOException {
        write(BOOK, TAG);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output().resolve(BOOK.path()), old);
        Files.setLastModifiedTime(output().resolve(".colonnade-manifest"), old);
        assertThat(write(BOOK, TAG)).isEqualTo(new WriteResult(0, 2, 0));
        assertThat(Files.getLastModifiedTime(output().resolve(BOOK.path()))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(output().resolve(".colonnade-manifest")))
                .isEqualTo(old);
    }

    @Test
    void writesWhatSomebodyChangedOrRemoved() throws IOException {
        write(BOOK, TAG);
        Files.writeString(output().resolve(BOOK.path()), "edited");
        Files.delete(output().resolve(TAG.path()));
        assertThat(write(BOOK, TAG)).isEqualTo(new WriteResult(2, 0, 0));
        assertThat(output().resolve(BOOK.path())).usingCharset(UTF_8).hasContent(BOOK.content());
    }

    @Test
    void removesItsOwnStaleFilesAndEmptyFoldersOnly() throws IOException {
        write(BOOK, TAG);
        Files.writeString(output().resolve("com/acme/Mine.java"), "class Mine {}");
        assertThat(write(BOOK)).isEqualTo(new WriteResult(0, 1, 1));
        assertThat(output().resolve("com/acme/sub")).doesNotExist();
        assertThat(output().resolve("com/acme/Mine.java")).exists();
        assertThat(write()).isEqualTo(new WriteResult(0, 0, 1));
        assertThat(output().resolve("com/acme/Mine.java")).exists();
    }

    @Test
    void refusesToOverwriteAForeignFile() throws IOException {
        Path mine = output().resolve(BOOK.path());
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "class Book { /* by hand */ }");
        assertThatThrownBy(() -> write(TAG, BOOK))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The generator would overwrite " + mine + ", which it did not write.\n"
                        + "  Likely cause: hand-written classes are in the output directory, or the manifest"
                        + " .colonnade-manifest was deleted.\n"
                        + "  Fix: generate into a folder of its own, or remove the file if it was generated.");
        assertThat(mine).hasContent("class Book { /* by hand */ }");
        assertThat(output().resolve(TAG.path())).doesNotExist();
    }

    /** As on macOS and Windows. */
    @Test
    void aNameThatChangesInCaseOnlyIsTheSameFileWhereNoCaseIsMinded() throws IOException {
        try (FileSystem mac = Jimfs.newFileSystem(Configuration.osX())) {
            Path directory = mac.getPath("/sources");
            GeneratedFile before = new GeneratedFile("shop/Orderline.java", "class Orderline {}\n");
            GeneratedFile after = new GeneratedFile("shop/OrderLine.java", "class OrderLine {}\n");
            OutputDirectory.of(directory).write(List.of(before, BOOK));
            assertThat(directory.resolve(after.path())).exists();

            assertThat(OutputDirectory.of(directory).write(List.of(after, BOOK)))
                    .isEqualTo(new WriteResult(1, 1, 1));
            assertThat(directory.resolve(after.path())).hasContent("class OrderLine {}\n");
            try (var files = Files.list(directory.resolve("shop"))) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .containsExactly("OrderLine.java");
            }
            Files.writeString(directory.resolve("shop/MINE.java"), "class MINE {}");
            GeneratedFile mine = new GeneratedFile("shop/Mine.java", "class Mine {}");
            assertThatThrownBy(() -> OutputDirectory.of(directory).write(List.of(after, BOOK, mine)))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("which it did not write");
        }
    }

    /** Others can read what anybody else's program would have let them read. */
    @Test
    void whoMayReadAFileIsForTheUserToSay() throws IOException {
        write(BOOK);
        Path plain = Files.writeString(root.resolve("plain"), "x");
        assertThat(Files.getPosixFilePermissions(output().resolve(BOOK.path())))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void refusesAFileInThePlaceOfTheDirectory() throws IOException {
        Path file = Files.writeString(root.resolve("Sources.java"), "x");
        assertThatThrownBy(() -> OutputDirectory.of(file))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The output directory " + file + " is a file.\n"
                        + "  Likely cause: the setting names a file instead of a folder, or something else put the file"
                        + " there.\n"
                        + "  Fix: set the output directory to a folder that only the generator writes, or remove the"
                        + " file.");
        assertThatThrownBy(() -> OutputDirectory.of(file.resolve("below")))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith(
                        "The output directory " + file.resolve("below") + " cannot be made: " + file + " is a file.\n");
    }

    @Test
    void neverLeavesTheDirectoryWhateverTheManifestSays() throws IOException {
        Path victim = Files.writeString(root.resolve("victim.txt"), "precious");
        write(BOOK);
        Files.writeString(output().resolve(".colonnade-manifest"), "../victim.txt\ncom/acme/Book.java\n");
        assertThatThrownBy(() -> write(BOOK))
                .isInstanceOf(GenerationException.class)
                .hasMessage("\"../victim.txt\" is not inside the output directory " + output() + ".\n"
                        + "  Likely cause: the manifest .colonnade-manifest was changed by hand, or a link in the"
                        + " directory leads out of it.\n"
                        + "  Fix: remove the output directory and generate again.");
        assertThat(victim).hasContent("precious");
    }

    @Test
    void followsNoLinkOutOfTheDirectory() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("com"), elsewhere);
        assertThatThrownBy(() -> write(BOOK)).isInstanceOf(GenerationException.class);
        try (var files = Files.walk(elsewhere)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}

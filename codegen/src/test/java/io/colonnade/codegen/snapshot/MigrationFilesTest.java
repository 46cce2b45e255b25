package io.colonnade.codegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFilesTest {

    @TempDir
    private Path directory;

    @Test
    void readsScriptsAndTheirSettingsAndNothingElse() throws Exception {
        Path below = Files.createDirectories(directory.resolve("b/a"));
        Files.writeString(below.resolve("R__view.sql"), "create view v as select 1");
        Files.writeString(directory.resolve("V1__a.sql"), "create table a (id int);\n");
        Files.writeString(directory.resolve("V1__a.sql.conf"), "executeInTransaction=false\n");
        Files.writeString(directory.resolve("README.md"), "how to");
        Files.createDirectories(directory.resolve("V9__directory.sql"));

        assertThat(MigrationFiles.of(directory))
                .extracting(MigrationPrint::path)
                .containsExactly("V1__a.sql", "V1__a.sql.conf", "b/a/R__view.sql");
        assertThat(MigrationFiles.of(directory))
                .extracting(MigrationPrint::hash)
                .allMatch(hash -> hash.length() == 16);
    }

    /** Flyway follows them. */
    @Test
    void readsWhatIsBehindLinks() throws Exception {
        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("V1__a.sql"), "create table a (id int);\n");
        Path linked = Files.createSymbolicLink(directory.resolve("linked"), elsewhere);
        Path around = Files.createDirectories(directory.resolve("around"));
        Files.createSymbolicLink(around.resolve("below"), elsewhere);

        assertThat(MigrationFiles.of(linked)).isEqualTo(MigrationFiles.of(elsewhere));
        assertThat(MigrationFiles.of(around)).extracting(MigrationPrint::path).containsExactly("below/V1__a.sql");
    }

    @Test
    void isTheSameWhateverTheLineEndingsAndThePlace() throws Exception {
        Path unix = Files.createDirectories(directory.resolve("unix"));
        Path windows = Files.createDirectories(directory.resolve("windows"));
        Files.writeString(unix.resolve("V1__a.sql"), "create table a (\n  id int);\n");
        Files.writeString(windows.resolve("V1__a.sql"), "create table a (\r\n  id int);\r\n");

        List<MigrationPrint> first = MigrationFiles.of(unix);
        assertThat(MigrationFiles.of(windows)).isEqualTo(first);
        Files.writeString(unix.resolve("V1__a.sql"), "create table a (\n  id bigint);\n");
        assertThat(MigrationFiles.of(unix)).isNotEqualTo(first);
    }

    @Test
    void ofSeveralDirectoriesEachIsByItsPathFromTheProject() throws Exception {
        Path one = Files.createDirectories(directory.resolve("shop/db/all"));
        Path below = Files.createDirectories(one.resolve("below"));
        Path other = Files.createDirectories(directory.resolve("common/db"));
        Files.writeString(below.resolve("R__view.sql"), "create view v as select 1");
        Files.writeString(other.resolve("R__view.sql"), "create view w as select 1");

        assertThat(MigrationFiles.of(directory.resolve("shop"), List.of(one, other, below)))
                .extracting(MigrationPrint::path)
                .containsExactly("../common/db/R__view.sql", "db/all/below/R__view.sql");
        assertThat(MigrationFiles.of(one, List.of(one, other)))
                .extracting(MigrationPrint::path)
                .containsExactly("../../../common/db/R__view.sql", "below/R__view.sql");
        assertThat(MigrationFiles.of(directory, List.of(other))).isEqualTo(MigrationFiles.of(other));
    }

    @Test
    void isEmptyWhereThereIsNoDirectory() {
        assertThat(MigrationFiles.of(directory.resolve("missing"))).isEmpty();
    }
}

package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsMojoTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void migrations() throws Exception {
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                migrations.resolve("V1__book.sql"),
                "create table author (id bigint primary key); comment on table author is 'Who wrote it.';"
                        + "create table book (id bigint primary key, author_id bigint references author);");
    }

    @Test
    void writesThePageAndTheMermaidText() throws Exception {
        Goal goal = Goal.docs(directory);
        goal.run();

        assertThat(goal.infos)
                .singleElement()
                .asString()
                .matches("Wrote file:.*/docs/schema.html: 2 tables \\(H2 2.5.252\\)");
        assertThat(directory.resolve("docs/schema.html")).content().contains("Who wrote it.");
        assertThat(directory.resolve("docs/schema.mmd")).hasContent("""
                erDiagram
                    t1["author"] {
                        bigint id PK
                    }
                    t2["book"] {
                        bigint id PK
                        bigint author_id FK
                    }
                    t1 |o--o{ t2 : "author_id"
                """);
    }

    @Test
    void writesTheSamePageFromASnapshot() throws Exception {
        Goal.docs(directory).run();
        String fromMigrations = Files.readString(directory.resolve("docs/schema.html"));
        Goal.snapshot(directory).run();
        Goal.docs(directory).set("from", "snapshot").run();

        assertThat(directory.resolve("docs/schema.html")).hasContent(fromMigrations);
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws Exception {
        Files.writeString(directory.resolve("docs"), "a file");

        assertThatThrownBy(() -> Goal.docs(directory).run())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        The directory %s could not be written (FileAlreadyExistsException).
                          Likely cause: it is a file, the folder above it is read-only, or the disk is full.
                          Set <docsDirectory> to a folder that can be written, or leave it out: then it is one in \
                        target.""", directory.resolve("docs"));
    }
}

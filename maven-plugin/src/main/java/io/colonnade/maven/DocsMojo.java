package io.colonnade.maven;

import io.colonnade.codegen.docs.SchemaDocs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Writes the schema as a page that people read, {@code schema.html}: one file with a picture, a search, and every table
 * with its columns, keys and comments; and the picture as Mermaid text, {@code schema.mmd}.
 */
@Mojo(name = "docs", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DocsMojo extends SchemaMojo {

    /** Where the page and the text are written to. */
    @Parameter(
            property = "colonnade.docsDirectory",
            defaultValue = "${project.build.directory}/colonnade-docs",
            required = true)
    private File docsDirectory;

    /** Maven calls this. */
    @Inject
    public DocsMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws SQLException {
        Sources sources = sources();
        Source.Reading reading =
                sources.chosen(from(), getLog()::warn).read(sources.now().schemas());
        SchemaDocs docs = SchemaDocs.of(reading.catalog());
        Path page = docsDirectory.toPath().resolve("schema.html");
        try {
            Files.createDirectories(docsDirectory.toPath());
            Files.writeString(page, docs.html());
            Files.writeString(docsDirectory.toPath().resolve("schema.mmd"), docs.mermaid());
        } catch (IOException failure) {
            throw InvalidSettingException.notWritable("docsDirectory", docsDirectory, failure);
        }
        String tables = Count.of(docs.tables().size(), "table");
        getLog().info("Wrote " + page.toUri() + ": " + tables + " (" + reading.from() + ")");
    }

    @Override
    String skipped() {
        return "No page written";
    }
}

package io.colonnade.maven;

import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Writes the schema into a text file, one fact a line, to be committed: builds then generate from it without a
 * database, and a review shows what changes in the schema. It is read from the migrations, or else from the database.
 */
@Mojo(name = "snapshot", threadSafe = true)
public final class SnapshotMojo extends SchemaMojo {

    /** Maven calls this. */
    @Inject
    public SnapshotMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws SQLException {
        new Recording(sources(), from()).run(getLog()::info);
    }

    @Override
    String skipped() {
        return "No snapshot made";
    }
}

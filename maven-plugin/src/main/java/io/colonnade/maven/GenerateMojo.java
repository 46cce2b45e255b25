package io.colonnade.maven;

import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Generates table and record classes: from the snapshot of the schema, which needs no database; from migrations, which
 * run on an engine that the plugin has as a dependency; or from a database that is there already.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends OutputMojo {

    /** Maven calls this. */
    @Inject
    public GenerateMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void always() {
        project().addCompileSourceRoot(outputDirectory().getAbsolutePath());
    }

    @Override
    void run() throws SQLException {
        Generation generation = new Generation(sources(), from(), options());
        getLog().info(generation.run(getLog()::warn));
    }

    @Override
    String skipped() {
        return "Nothing generated";
    }
}

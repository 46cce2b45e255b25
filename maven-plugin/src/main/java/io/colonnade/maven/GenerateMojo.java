package io.colonnade.maven;

import java.io.File;
import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Generates table and record classes: from the snapshot of the schema, which needs no database; from migrations, which
 * run on an engine that the plugin has as a dependency; or from a database that is there already.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends SchemaMojo {

    /** The package of the generated classes; those of other schemas than the default one go to sub-packages. */
    @Parameter(property = "colonnade.packageName", required = true)
    private String packageName;

    /** The root of the generated sources; the generator owns what it wrote there, and removes what is stale. */
    @Parameter(
            property = "colonnade.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/colonnade",
            required = true)
    private File outputDirectory;

    /** Maven calls this. */
    @Inject
    public GenerateMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void always() {
        project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
    }

    @Override
    void run() throws SQLException {
        Generation generation = new Generation(sources(), from(), options(packageName, outputDirectory), version());
        getLog().info(generation.run(getLog()::warn));
    }

    @Override
    String skipped() {
        return "Nothing generated";
    }
}

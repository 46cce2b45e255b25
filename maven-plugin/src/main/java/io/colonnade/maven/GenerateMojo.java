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
        refuseShared(generation.options().toString());
        getLog().info(generation.run(getLog()::warn));
    }

    /** Two executions that generate other things into one directory would remove each other's. */
    private void refuseShared(String options) {
        String directory =
                GenerateMojo.class.getName() + " " + outputDirectory().getAbsolutePath();
        Object before = project().getContextValue(directory);
        if (before instanceof Run run && !run.options().equals(options)) {
            throw InvalidSettingException.sharedOutput(outputDirectory(), run.executionId(), executionId());
        }
        project().setContextValue(directory, new Run(executionId(), options));
    }

    /** What was generated in this build already. */
    private record Run(String executionId, String options) {}

    @Override
    String skipped() {
        return "Nothing generated";
    }
}

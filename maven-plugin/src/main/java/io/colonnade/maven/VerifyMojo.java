package io.colonnade.maven;

import java.io.File;
import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Fails when the migrations, the generated sources or, where there is a URL, the database do not agree with the
 * snapshot of the schema, with one line for each difference; and when there is no snapshot.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class VerifyMojo extends SchemaMojo {

    /** The package of the generated classes. */
    @Parameter(property = "colonnade.packageName", required = true)
    private String packageName;

    /** The root of the generated sources; they are not compared when there is no such directory. */
    @Parameter(
            property = "colonnade.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/colonnade",
            required = true)
    private File outputDirectory;

    /** Maven calls this. */
    @Inject
    public VerifyMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws SQLException {
        getLog().info(Verification.run(sources(), options(packageName, outputDirectory)));
    }

    @Override
    String skipped() {
        return "Nothing verified";
    }
}

package io.colonnade.maven;

import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Fails when the migrations, the generated sources or, where there is a URL, the database do not agree with the
 * snapshot of the schema, with one line for each difference; and when there is no snapshot.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends OutputMojo {

    /** Maven calls this. */
    @Inject
    public VerifyMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws SQLException {
        getLog().info(Verification.run(sources(), options()));
    }

    @Override
    String skipped() {
        return "Nothing verified";
    }
}

package io.colonnade.maven;

import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.MigrationException;
import java.io.File;
import java.sql.SQLException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Generates table and record classes: from migrations, which run on an engine that the plugin has as a dependency, or
 * from a database that is there already, when a URL is given.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends AbstractMojo {

    private static final String PASSWORD_IN_POM =
            "Maven prints the plugin's <configuration> with -X, the password in it too."
                    + " Write it as a <server> of settings.xml, or set the property colonnade.password.";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The package of the generated classes; those of other schemas than the default one go to sub-packages. */
    @Parameter(property = "colonnade.packageName", required = true)
    private String packageName;

    /** The directory of the Flyway migrations; not used when there is a URL. */
    @Parameter(
            property = "colonnade.migrations",
            defaultValue = "${project.basedir}/src/main/resources/db/migration",
            required = true)
    private File migrations;

    /**
     * The engine that the migrations run on, such as {@code h2} or {@code postgres}; only needed when the plugin has
     * several as dependencies.
     */
    @Parameter(property = "colonnade.engine")
    private @Nullable String engine;

    /**
     * The JDBC URL of a database to read instead; it is not migrated. A string; else the environment's
     * {@code COLONNADE_URL}.
     */
    @Parameter(property = "colonnade.url")
    private @Nullable PlexusConfiguration url;

    /** The user to log in as; else the server's, else the environment's {@code COLONNADE_USER}. */
    @Parameter(property = "colonnade.user")
    private @Nullable String user;

    /**
     * The password; else the server's, else the environment's {@code COLONNADE_PASSWORD}. A string. Better not written
     * here, as Maven prints the configuration with {@code -X}.
     */
    @Parameter(property = "colonnade.password")
    private @Nullable PlexusConfiguration password;

    /** The id of a server in settings.xml that holds user and password. */
    @Parameter(property = "colonnade.server")
    private @Nullable String server;

    /** The schemas to read, as the catalog spells them; the connection's default schema when there are none. */
    @Parameter(property = "colonnade.schemas")
    private List<String> schemas = List.of();

    /** The root of the generated sources; the generator owns what it wrote there, and removes what is stale. */
    @Parameter(
            property = "colonnade.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/colonnade",
            required = true)
    private File outputDirectory;

    /** Generates nothing; what was generated before is compiled all the same. */
    @Parameter(property = "colonnade.skip", defaultValue = "false")
    private boolean skip;

    private final SettingsDecrypter decrypter;

    /** Maven calls this. */
    @Inject
    public GenerateMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    public void execute() throws MojoFailureException {
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        if (skip) {
            getLog().info("Nothing generated: colonnade.skip is set");
            return;
        }
        try {
            getLog().info(generation().run());
        } catch (InvalidSettingException
                | EngineException
                | MigrationException
                | GenerationException
                | SQLException failure) {
            getLog().debug(failure); // with a cause, Maven would print the driver's words behind ours
            throw new MojoFailureException(failure.getMessage());
        }
    }

    private Generation generation() {
        return new Generation(source(), new GeneratorOptions(packageName, outputDirectory.toPath(), schemas));
    }

    private Source source() {
        BuildSettings settings = new BuildSettings(session, execution, decrypter);
        String given = settings.value(url);
        String live = given != null ? given : settings.environment("COLONNADE_URL");
        if (live != null) {
            Login login = login(settings);
            return new Source.Live(DriverDataSource.of(live, login.user(), login.password()));
        }
        return new Source.Migrated(engines().choose(engine), migrations.toPath());
    }

    private Login login(BuildSettings settings) {
        if (settings.isWrittenOut(password)) {
            getLog().warn(PASSWORD_IN_POM);
        }
        Login own = new Login(user, settings.value(password));
        Login servers = server == null ? Login.NONE : settings.server(server);
        Login environments =
                new Login(settings.environment("COLONNADE_USER"), settings.environment("COLONNADE_PASSWORD"));
        return own.orElse(servers).orElse(environments);
    }

    private PluginEngines engines() {
        return PluginEngines.in(
                GenerateMojo.class.getClassLoader(),
                execution.getMojoDescriptor().getPluginDescriptor().getVersion());
    }
}

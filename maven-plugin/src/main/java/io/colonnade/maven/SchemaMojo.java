package io.colonnade.maven;

import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.MigrationException;
import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the schema can come from. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class SchemaMojo extends AbstractMojo {

    private static final String PASSWORD_IN_POM =
            "Maven prints the plugin's <configuration> with -X, the password in it too."
                    + " Write it as a <server> of settings.xml, or set the property colonnade.password.";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Where the schema comes from: {@code snapshot}, {@code migrations} or {@code database}. Left out, it is the
     * snapshot if it is of these migrations, else the migrations, else the database; but a URL on the command line
     * asks for the database.
     */
    @Parameter(property = "colonnade.from")
    private @Nullable String from;

    /** The schema as a text file that {@code colonnade:snapshot} writes and that you commit. */
    @Parameter(
            property = "colonnade.snapshot",
            defaultValue = "${project.basedir}/src/main/colonnade/schema.txt",
            required = true)
    private File snapshot;

    /**
     * The directories of the Flyway migrations, together with those below them; left out,
     * {@code src/main/resources/db/migration}.
     */
    @Parameter(property = "colonnade.migrations")
    private @Nullable List<String> migrations;

    /**
     * What stands for the placeholders in the migrations: {@code <owner>shop</owner>} for <code>${owner}</code>. An
     * element for each.
     */
    @Parameter
    private @Nullable PlexusConfiguration placeholders;

    /**
     * The engine that the migrations run on, such as {@code h2} or {@code postgres}; only needed when the plugin has
     * several as dependencies.
     */
    @Parameter(property = "colonnade.engine")
    private @Nullable String engine;

    /**
     * The JDBC URL of a database to read; it is not migrated. A string; else the environment's {@code COLONNADE_URL}.
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

    /** Does nothing; what was generated before is compiled all the same. */
    @Parameter(property = "colonnade.skip", defaultValue = "false")
    private boolean skip;

    private final SettingsDecrypter decrypter;

    SchemaMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    /** What is done even when the goal is skipped. */
    void always() {}

    /** Does what the goal does. */
    abstract void run() throws SQLException;

    /** What a skipped goal says that it did not do. */
    abstract String skipped();

    @Override
    public final void execute() throws MojoFailureException {
        always();
        if (skip) {
            getLog().info(skipped() + ": colonnade.skip is set");
            return;
        }
        try {
            KnownSettings.check(project, plugin());
            run();
        } catch (InvalidSettingException
                | DisagreementException
                | EngineException
                | MigrationException
                | GenerationException
                | SQLException failure) {
            getLog().debug(failure); // with a cause, Maven would print the driver's words behind ours
            throw new MojoFailureException(failure.getMessage());
        }
    }

    final MavenProject project() {
        return project;
    }

    final List<String> schemas() {
        return schemas;
    }

    /** Where the schema has to come from; null when it is left to us. */
    final @Nullable From from() {
        From said = From.of(from);
        boolean isUrlOnCommandLine = session.getUserProperties().containsKey("colonnade.url");
        return said == null && isUrlOnCommandLine ? From.DATABASE : said;
    }

    final String version() {
        return plugin().getVersion();
    }

    /** Maven fills them in when it loads the plugin. */
    private List<String> libraries() {
        List<Artifact> artifacts = OutputMojo.all(plugin().getArtifacts());
        return artifacts.stream().map(Artifact::getId).sorted().toList();
    }

    final String executionId() {
        return Objects.requireNonNullElse(execution.getExecutionId(), "");
    }

    private PluginDescriptor plugin() {
        return execution.getMojoDescriptor().getPluginDescriptor();
    }

    final Sources sources() {
        PluginEngines engines = PluginEngines.in(SchemaMojo.class.getClassLoader(), version());
        Path base =
                Objects.requireNonNullElse(project.getBasedir(), new File("")).toPath();
        BuildMigrations found =
                BuildMigrations.of(base, OutputMojo.all(migrations), settings().map(placeholders));
        return new Sources(
                ProjectFile.of(snapshot.toPath(), base),
                found,
                new ChosenEngine(engines, engine, libraries()),
                live(),
                found.origin(version(), schemas));
    }

    private @Nullable Supplier<DriverDataSource> live() {
        BuildSettings settings = settings();
        String given = settings.value(url);
        String live = given != null ? given : settings.environment("COLONNADE_URL");
        if (live == null) {
            return null;
        }
        return () -> {
            Login login = login(settings);
            return DriverDataSource.of(live, login.user(), login.password());
        };
    }

    private BuildSettings settings() {
        return new BuildSettings(session, execution, decrypter);
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
}

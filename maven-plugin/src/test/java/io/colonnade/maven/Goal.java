package io.colonnade.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Server;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;

/** The goal as Maven would set it up, but in this JVM. */
final class Goal {

    final List<String> infos = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    MavenProject project = new MavenProject();
    private String execution = "default";
    private final List<Artifact> libraries = new ArrayList<>();
    private final Properties properties = new Properties();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final SchemaMojo mojo;

    /** {@code generate}. */
    Goal(Path directory) {
        this(directory, new GenerateMojo(new PlainDecrypter()));
    }

    static Goal snapshot(Path directory) {
        return new Goal(directory, new SnapshotMojo(new PlainDecrypter()));
    }

    static Goal verify(Path directory) {
        return new Goal(directory, new VerifyMojo(new PlainDecrypter()));
    }

    static Goal docs(Path directory) {
        return new Goal(directory, new DocsMojo(new PlainDecrypter()));
    }

    private Goal(Path directory, SchemaMojo mojo) {
        this.mojo = mojo;
        project.setFile(directory.resolve("pom.xml").toFile());
        set("project", project);
        set("snapshot", directory.resolve("schema.txt").toFile());
        set("migrations", List.of(directory.resolve("migrations").toString()));
        if (mojo instanceof DocsMojo) {
            set("docsDirectory", directory.resolve("docs").toFile());
        } else if (!(mojo instanceof SnapshotMojo)) {
            set("packageName", "com.acme.shop.db");
            set("outputDirectory", directory.resolve("generated").toFile());
        }
        secret("url", "${colonnade.url}");
        secret("password", "${colonnade.password}");
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                infos.add(content.toString());
            }

            /** The driver's own words, which nobody asked for. */
            @Override
            public void debug(Throwable failure) {}

            @Override
            public void warn(CharSequence content) {
                warnings.add(content.toString());
            }
        });
    }

    Goal set(String parameter, Object value) {
        try {
            Field field = field(mojo.getClass(), parameter);
            field.setAccessible(true);
            field.set(mojo, value);
            return this;
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(parameter, failure);
        }
    }

    /** In the goal's class, or in one that it extends. */
    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(name))
                ? type.getDeclaredField(name)
                : field(type.getSuperclass(), name);
    }

    /** A parameter as it stands in the pom or, with {@code ${…}}, in the plugin's descriptor. */
    Goal secret(String parameter, String text) {
        XmlPlexusConfiguration configuration = new XmlPlexusConfiguration(parameter);
        configuration.setValue(text);
        return set(parameter, configuration);
    }

    /** {@code <placeholders>} with these elements: a name and its value, and so on. */
    Goal placeholders(String... namesAndValues) {
        XmlPlexusConfiguration configuration = new XmlPlexusConfiguration("placeholders");
        for (int index = 0; index < namesAndValues.length; index += 2) {
            configuration.addChild(namesAndValues[index], namesAndValues[index + 1]);
        }
        return set("placeholders", configuration);
    }

    /** Like {@code -Dname=value}. */
    Goal property(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    /** In the {@code <execution>} of this id. */
    Goal execution(String id) {
        execution = id;
        return this;
    }

    /** With H2 of this version among what the plugin runs with. */
    Goal withH2(String version) {
        libraries.add(new DefaultArtifact(
                "com.h2database", "h2", version, "runtime", "jar", null, new DefaultArtifactHandler("jar")));
        return this;
    }

    /** In the same build of the same module as another goal. */
    Goal in(MavenProject same) {
        project = same;
        return set("project", same);
    }

    Goal server(String id, String user, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        request.addServer(server);
        return set("server", id);
    }

    @SuppressWarnings("deprecation") // the only constructor that a Maven 3.8 to 4 has in common
    void run() throws MojoFailureException {
        request.setUserProperties(properties);
        request.setBaseDirectory(new File("."));
        MavenSession session = new MavenSession(
                null, MavenRepositorySystemUtils.newSession(), request, new DefaultMavenExecutionResult());
        set("session", session);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion("0.1.0");
        plugin.setArtifacts(libraries);
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        set("execution", new MojoExecution(descriptor, execution, MojoExecution.Source.LIFECYCLE));
        mojo.execute();
    }
}

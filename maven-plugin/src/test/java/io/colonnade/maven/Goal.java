package io.colonnade.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
    final MavenProject project = new MavenProject();
    private final Properties properties = new Properties();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final GenerateMojo mojo = new GenerateMojo(new PlainDecrypter());

    Goal(Path directory) {
        set("project", project);
        set("packageName", "com.acme.shop.db");
        set("migrations", directory.resolve("migrations").toFile());
        set("outputDirectory", directory.resolve("generated").toFile());
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
            Field field = GenerateMojo.class.getDeclaredField(parameter);
            field.setAccessible(true);
            field.set(mojo, value);
            return this;
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(parameter, failure);
        }
    }

    /** A parameter as it stands in the pom or, with {@code ${…}}, in the plugin's descriptor. */
    Goal secret(String parameter, String text) {
        XmlPlexusConfiguration configuration = new XmlPlexusConfiguration(parameter);
        configuration.setValue(text);
        return set(parameter, configuration);
    }

    /** Like {@code -Dname=value}. */
    Goal property(String name, String value) {
        properties.setProperty(name, value);
        return this;
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
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        set("execution", new MojoExecution(descriptor));
        mojo.execute();
    }
}

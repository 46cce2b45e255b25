package io.colonnade.maven;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What pom, command line, settings.xml and environment say. */
final class BuildSettings {

    private final MavenSession session;
    private final PluginParameterExpressionEvaluator expressions;
    private final SettingsDecrypter decrypter;

    BuildSettings(MavenSession session, MojoExecution execution, SettingsDecrypter decrypter) {
        this.session = session;
        this.expressions = new PluginParameterExpressionEvaluator(session, execution);
        this.decrypter = decrypter;
    }

    /**
     * The value of a parameter that may be secret, or null. Maven prints every parameter with {@code -X}; of these it
     * sees only the expression.
     */
    @Nullable
    String value(@Nullable PlexusConfiguration parameter) {
        if (parameter == null || parameter.getValue() == null) {
            return null;
        }
        try {
            return filled(Objects.toString(expressions.evaluate(parameter.getValue()), null));
        } catch (ExpressionEvaluationException failure) {
            throw InvalidSettingException.notEvaluated(parameter.getName());
        }
    }

    /**
     * The values of a parameter with an element for each name.
     *
     * @throws InvalidSettingException when an element is there twice, is none of a text, or has no value in this build
     */
    Map<String, String> map(@Nullable PlexusConfiguration parameter) {
        Map<String, String> values = new TreeMap<>();
        if (parameter == null) {
            return values;
        }
        if (parameter.getChildCount() == 0 && filled(parameter.getValue()) != null) {
            throw InvalidSettingException.noElements(parameter.getName());
        }
        for (PlexusConfiguration element : parameter.getChildren()) {
            String name = element.getName();
            if (element.getChildCount() > 0 || values.containsKey(name)) {
                throw InvalidSettingException.noElements(parameter.getName());
            }
            String text = Objects.requireNonNullElse(element.getValue(), "");
            String value = text.isEmpty() ? text : value(element);
            if (value == null || value.contains("${")) {
                throw InvalidSettingException.noValue(parameter.getName(), name, text);
            }
            values.put(name, value);
        }
        return values;
    }

    /** Whether the value itself stands in the pom, so that Maven can print it. */
    boolean isWrittenOut(@Nullable PlexusConfiguration parameter) {
        String text = parameter == null ? null : filled(parameter.getValue());
        return text != null && !text.contains("${");
    }

    /** The value of an environment variable, or null. */
    @Nullable
    String environment(String name) {
        return filled(session.getSystemProperties().getProperty("env." + name));
    }

    /**
     * Name and password of a server in settings.xml, decrypted.
     *
     * @throws InvalidSettingException when there is no such server, or it cannot be decrypted
     */
    Login server(String id) {
        Server encrypted = session.getSettings().getServer(id);
        if (encrypted == null) {
            throw InvalidSettingException.noServer(id);
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(encrypted));
        if (result.getProblems().stream().anyMatch(BuildSettings::isError)) {
            throw InvalidSettingException.notDecrypted(id);
        }
        return new Login(
                filled(result.getServer().getUsername()),
                filled(result.getServer().getPassword()));
    }

    private static boolean isError(SettingsProblem problem) {
        return problem.getSeverity() != SettingsProblem.Severity.WARNING;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

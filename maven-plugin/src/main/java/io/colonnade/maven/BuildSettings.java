package io.colonnade.maven;

import java.util.Objects;
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
     * The value of a parameter that may be secret. Maven prints every parameter with {@code -X}; of these it sees only
     * the expression.
     */
    @Nullable
    String value(@Nullable PlexusConfiguration parameter) {
        return parameter == null ? null : evaluate(parameter.getValue());
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
            throw new InvalidSettingException("""
                    settings.xml has no <server> with the id "%s".
                      Add it there with <username> and <password>, or correct <server> in the plugin's configuration.""".formatted(id));
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(encrypted));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw new InvalidSettingException("""
                        The password of the server "%s" in settings.xml cannot be decrypted.
                          Likely cause: settings-security.xml is missing, or has another master password.
                          Encrypt it again: mvn --encrypt-password""".formatted(id));
            }
        }
        return new Login(
                filled(result.getServer().getUsername()),
                filled(result.getServer().getPassword()));
    }

    private @Nullable String evaluate(@Nullable String expression) {
        try {
            Object value = expression == null ? null : expressions.evaluate(expression);
            return filled(Objects.toString(value, null));
        } catch (ExpressionEvaluationException failure) {
            throw new InvalidSettingException("Maven cannot evaluate " + expression + ".");
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

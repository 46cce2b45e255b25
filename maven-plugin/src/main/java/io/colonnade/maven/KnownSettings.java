package io.colonnade.maven;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The elements that the plugin's configuration may have; Maven itself passes over those that it does not know. */
final class KnownSettings {

    private KnownSettings() {}

    /**
     * Refuses elements that no goal of the plugin knows.
     *
     * @throws InvalidSettingException when there is one
     */
    static void check(MavenProject project, PluginDescriptor descriptor) {
        Plugin plugin = project.getPlugin(descriptor.getPluginLookupKey());
        if (plugin == null) {
            return;
        }
        List<String> known = known(descriptor);
        Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
                .forEach(configuration -> check(configuration, descriptor.getArtifactId(), known));
    }

    private static void check(@Nullable Object configuration, String plugin, List<String> known) {
        if (configuration instanceof Xpp3Dom elements) {
            for (Xpp3Dom element : elements.getChildren()) {
                if (!known.contains(element.getName())) {
                    throw InvalidSettingException.unknownElement(plugin, element.getName(), known);
                }
            }
        }
    }

    private static List<String> known(PluginDescriptor descriptor) {
        TreeSet<String> names = new TreeSet<>();
        for (MojoDescriptor mojo : descriptor.getMojos()) {
            for (Parameter parameter : mojo.getParameters()) {
                if (parameter.isEditable()) {
                    names.add(parameter.getName());
                }
            }
        }
        return List.copyOf(names);
    }
}

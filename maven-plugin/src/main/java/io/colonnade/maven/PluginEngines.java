package io.colonnade.maven;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.EngineException;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The engines among the plugin's dependencies. */
final class PluginEngines {

    private final List<Engine> engines;
    private final String version;

    private PluginEngines(List<Engine> engines, String version) {
        this.engines = List.copyOf(engines);
        this.version = version;
    }

    /** The engines that this class loader sees; the version is the one to recommend. */
    static PluginEngines in(ClassLoader loader, String version) {
        List<Engine> engines = ServiceLoader.load(Engine.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new PluginEngines(engines, version);
    }

    boolean isEmpty() {
        return engines.isEmpty();
    }

    /** The name of the only one; null when there is none, or several. */
    @Nullable
    String onlyName() {
        return engines.size() == 1 ? engines.get(0).name() : null;
    }

    /**
     * The engine of this name, or the only one there is.
     *
     * @throws EngineException when there is none, or several and no name
     */
    Engine choose(@Nullable String name) {
        if (name != null) {
            return Engine.named(name);
        }
        return switch (engines.size()) {
            case 0 -> throw new EngineException(none());
            case 1 -> engines.get(0);
            default -> throw new EngineException(several());
        };
    }

    private String none() {
        String message = """
                There is no engine to run the migrations on.
                  An engine is one dependency of the plugin. Add H2, which needs nothing else; or write
                  colonnade-engine-postgres instead, for a real PostgreSQL:

                    <plugin>
                      <groupId>io.colonnade</groupId>
                      <artifactId>colonnade-maven-plugin</artifactId>
                      ...
                      <dependencies>
                        <dependency>
                          <groupId>io.colonnade</groupId>
                          <artifactId>colonnade-engine-h2</artifactId>
                          <version>%s</version>
                        </dependency>
                      </dependencies>
                    </plugin>

                  Or read a database that is there already: -Dcolonnade.url=jdbc:...""";
        return message.formatted(version);
    }

    private String several() {
        List<String> names = engines.stream().map(Engine::name).sorted().toList();
        String message = """
                There are several engines among the plugin's dependencies: %s.
                  Say which one runs the migrations: <engine>%s</engine> or -Dcolonnade.engine=%s""";
        return message.formatted(String.join(", ", names), names.get(0), names.get(0));
    }
}

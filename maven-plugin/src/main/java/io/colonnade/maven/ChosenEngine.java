package io.colonnade.maven;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.EngineException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine that the migrations run on.
 *
 * @param engines the plugin's dependencies
 * @param setting the name of one, or null for the only one
 * @param libraries what the plugin runs with, in which the versions of the databases are
 */
record ChosenEngine(PluginEngines engines, @Nullable String setting, List<String> libraries) {

    /** Copies the list. */
    ChosenEngine {
        libraries = List.copyOf(libraries);
    }

    /** Whether there is anything to choose from. */
    boolean isThere() {
        return setting != null || !engines.isEmpty();
    }

    /** Its name; null when it is not known, for there is none or there are several. */
    @Nullable
    String name() {
        return setting != null ? setting : engines.onlyName();
    }

    /** A text that is another one whenever the engine is, or its version. */
    String fingerprint() {
        return name() + " " + String.join(" ", libraries);
    }

    /**
     * The engine.
     *
     * @throws EngineException when there is none, or several and no name
     */
    Engine get() {
        return engines.choose(setting);
    }
}

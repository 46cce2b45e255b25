package io.colonnade.maven;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.EngineException;
import org.jspecify.annotations.Nullable;

/**
 * The engine that the migrations run on.
 *
 * @param engines the plugin's dependencies
 * @param setting the name of one, or null for the only one
 */
record ChosenEngine(PluginEngines engines, @Nullable String setting) {

    /** Whether there is anything to choose from. */
    boolean isThere() {
        return setting != null || !engines.isEmpty();
    }

    /** Its name; null when it is not known, for there is none or there are several. */
    @Nullable
    String name() {
        return setting != null ? setting : engines.onlyName();
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

package io.colonnade.migrations;

import io.colonnade.migrations.internal.Coordinates;
import io.colonnade.migrations.internal.Drivers;
import io.colonnade.migrations.internal.Message;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds engines on the class path. */
final class Engines {

    private Engines() {}

    static Engine named(String name) {
        Map<String, Engine> engines = all();
        Engine engine = engines.get(name);
        if (engine == null) {
            throw new EngineException(missing(name, List.copyOf(engines.keySet())));
        }
        return engine;
    }

    private static Map<String, Engine> all() {
        Map<String, Engine> engines = new TreeMap<>();
        ClassLoader own = Engine.class.getClassLoader();
        for (ClassLoader loader : Drivers.loaders(own, Thread.currentThread().getContextClassLoader())) {
            ServiceLoader.load(Engine.class, loader).stream()
                    .filter(provider -> Engine.class.isAssignableFrom(provider.type()))
                    .map(ServiceLoader.Provider::get)
                    .forEach(engine -> engines.putIfAbsent(engine.name(), engine));
        }
        return engines;
    }

    private static String missing(String name, List<String> found) {
        String there = found.isEmpty() ? "There is none." : "There: " + String.join(", ", found) + ".";
        String dependency = Coordinates.engine(name);
        if (dependency == null) {
            return unknown(name, there);
        }
        return Message.of("""
                The engine "%s" is not on the class path. %s
                  An engine is one dependency. Add it (a Maven plugin has its own <dependencies>):

                %s""", name, there, dependency);
    }

    private static String unknown(String name, String there) {
        @Nullable String meant = Coordinates.meant("engine", name);
        return Message.of(
                """
                There is no engine "%s". %s
                  Engines are: %s.%s""",
                name,
                there,
                String.join(", ", Coordinates.names("engine")),
                meant == null ? "" : "\n  Did you mean \"" + meant + "\"?");
    }
}

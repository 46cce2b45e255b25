package io.colonnade.migrations;

/**
 * A database product that can be started for a build or a test and thrown away afterwards.
 *
 * <p>Engines are found by {@link java.util.ServiceLoader}: an engine is one dependency, such as
 * {@code colonnade-engine-postgres}, which brings its driver, its Flyway module and its server.
 */
public interface Engine {

    /** The name that users write, such as {@code h2} or {@code postgres}; lower case. */
    String name();

    /**
     * The server of this JVM: started by the first call, shared by all scratch databases, ended with the JVM.
     *
     * @throws EngineException when it cannot be started; the message says what is missing
     */
    ScratchServer server();

    /**
     * The engine of this name.
     *
     * @throws EngineException when it is not on the class path; the message has the dependency to add
     */
    static Engine named(String name) {
        return Engines.named(name);
    }
}

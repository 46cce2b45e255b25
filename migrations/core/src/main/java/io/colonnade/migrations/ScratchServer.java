package io.colonnade.migrations;

/**
 * A running engine that makes databases, copies them and drops them; what {@link ScratchDatabase} stands on.
 *
 * <p>Implementations may be called from several threads at once.
 */
public interface ScratchServer {

    /** The product's version, such as {@code 18.6}. */
    String version();

    /** Makes an empty database under a new name. */
    DriverDataSource create();

    /**
     * Makes a database with all that this one holds now.
     *
     * @throws EngineException when the original is in use and this engine cannot copy it then
     */
    DriverDataSource copy(DriverDataSource original);

    /** Drops the database, open connections included; does nothing when it is gone already. */
    void drop(DriverDataSource database);
}

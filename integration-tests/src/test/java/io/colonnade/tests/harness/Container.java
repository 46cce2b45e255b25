package io.colonnade.tests.harness;

import io.colonnade.migrations.DriverDataSource;

/** A server that Docker runs; found by {@link java.util.ServiceLoader} where the profile {@code all-engines} is on. */
interface Container {

    /** Whether Docker answers. */
    boolean isPossible();

    /** Starts it, and gives its administrator's connections. */
    DriverDataSource start();

    /** What it runs, for the closing table. */
    String image();

    /** Stops it. */
    void stop();
}

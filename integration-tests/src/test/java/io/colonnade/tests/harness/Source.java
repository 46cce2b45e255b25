package io.colonnade.tests.harness;

import javax.sql.DataSource;

/** Where the databases of an engine come from. */
interface Source extends AutoCloseable {

    /** The version of the product. */
    String version();

    /** How it was started, for the closing table. */
    String how();

    /** A database with the rows of the migrations. */
    Fresh fresh();

    /** A database with what these other migrations make. */
    Fresh fresh(String migrations);

    @Override
    void close();

    /** A database that is used once and then dropped. */
    interface Fresh extends AutoCloseable {
        /** Its connections. */
        DataSource dataSource();

        @Override
        void close();
    }
}

package io.colonnade.maven;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Where the schema comes from. */
sealed interface Source {

    /** Opens a connection to the schema, lets the work use it, and closes whatever was opened. */
    <T> T read(Work<T> work) throws SQLException;

    /** What is done with the connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A database that is there already; it is read as it is, not migrated. */
    record Live(DriverDataSource database) implements Source {

        @Override
        public <T> T read(Work<T> work) throws SQLException {
            try (Connection connection = database.getConnection()) {
                return work.with(connection);
            }
        }
    }

    /** A directory of migrations, applied to a scratch database that is dropped afterwards. */
    record Migrated(Engine engine, Path directory) implements Source {

        @Override
        public <T> T read(Work<T> work) throws SQLException {
            try (ScratchDatabase scratch = ScratchDatabase.of(engine).migrated(directory);
                    Connection connection = scratch.dataSource().getConnection()) {
                return work.with(connection);
            }
        }
    }
}

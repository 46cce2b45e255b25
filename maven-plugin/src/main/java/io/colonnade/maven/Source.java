package io.colonnade.maven;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.codegen.snapshot.Snapshot;
import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** Where the schema comes from. */
sealed interface Source {

    /** Reads these schemas, or the default one when there are none; what has to be opened for it is closed again. */
    Reading read(List<String> schemas) throws SQLException;

    /**
     * What was read.
     *
     * @param from what it was read from, such as {@code H2 2.5.252}
     */
    record Reading(Catalog catalog, String from) {

        static Reading of(Connection connection, List<String> schemas) throws SQLException {
            return new Reading(SchemaReaders.read(connection, schemas), product(connection));
        }

        /** Name and version, without the build and the platform that some drivers append. */
        private static String product(Connection connection) throws SQLException {
            DatabaseMetaData metadata = connection.getMetaData();
            return metadata.getDatabaseProductName() + " "
                    + metadata.getDatabaseProductVersion().split(" ", 2)[0];
        }
    }

    /** A snapshot; nothing is started and nothing is connected to. */
    record Recorded(Snapshot snapshot, String file) implements Source {

        @Override
        public Reading read(List<String> schemas) {
            return new Reading(snapshot.catalog(), file);
        }
    }

    /** Migrations, applied to a scratch database that is dropped afterwards. */
    record Migrated(Engine engine, BuildMigrations migrations) implements Source {

        @Override
        public Reading read(List<String> schemas) throws SQLException {
            try (ScratchDatabase scratch = ScratchDatabase.of(engine).migrated(migrations.toApply());
                    Connection connection = scratch.dataSource().getConnection()) {
                return Reading.of(connection, schemas);
            }
        }
    }

    /** A database that is there already; it is read as it is, not migrated. */
    record Live(DriverDataSource database) implements Source {

        @Override
        public Reading read(List<String> schemas) throws SQLException {
            try (Connection connection = database.getConnection()) {
                return Reading.of(connection, schemas);
            }
        }
    }
}

package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the catalog of one kind of database. */
public interface SchemaReader {

    /** The schemas that exist, without those of the database itself. */
    List<String> schemas(Connection connection) throws SQLException;

    /** The schema that unqualified names mean on this connection; null when there is none. */
    @Nullable
    String defaultSchema(Connection connection) throws SQLException;

    /**
     * Reads these schemas, which exist.
     *
     * @param defaultSchema null when unqualified names mean no schema
     */
    Catalog read(Connection connection, @Nullable String defaultSchema, List<String> schemas) throws SQLException;
}

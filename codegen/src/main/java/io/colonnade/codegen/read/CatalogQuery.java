package io.colonnade.codegen.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Runs a query on the catalog in which {@code :schemas} stands for a list of names. */
final class CatalogQuery {

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private CatalogQuery() {}

    static void each(Connection connection, String sql, List<String> schemas, RowReader reader) throws SQLException {
        String places = String.join(", ", Collections.nCopies(schemas.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(":schemas", places))) {
            if (sql.contains(":schemas")) {
                for (int index = 0; index < schemas.size(); index++) {
                    statement.setString(index + 1, schemas.get(index));
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                each(rows, reader);
            }
        }
    }

    static void each(ResultSet rows, RowReader reader) throws SQLException {
        while (rows.next()) {
            reader.read(rows);
        }
    }
}

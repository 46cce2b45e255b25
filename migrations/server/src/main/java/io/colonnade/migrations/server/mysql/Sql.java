package io.colonnade.migrations.server.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements as they are: braces and question marks in them mean nothing to the driver. */
final class Sql {

    /** The error code for a session that is not there (any more). */
    static final int NO_SUCH_SESSION = 1094;

    /** The error code for a table or a view that is not there. */
    static final int NO_SUCH_TABLE = 1146;

    private Sql() {}

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement plain = plain(connection)) {
            plain.execute(statement);
        }
    }

    /** The first column. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        return texts(connection, query, 1);
    }

    /** This column, counted from 1. */
    static List<String> texts(Connection connection, String query, int column) throws SQLException {
        return rows(connection, query).stream().map(row -> row.get(column - 1)).toList();
    }

    /** All rows and columns as texts; null is empty. */
    static List<List<String>> rows(Connection connection, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement plain = plain(connection);
                ResultSet result = plain.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String text = result.getString(column);
                    row.add(text == null ? "" : text);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** An identifier in the quotes of MySQL. */
    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static Statement plain(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        return statement;
    }
}

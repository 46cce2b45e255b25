package io.colonnade.benchmarks.queries.place;

import io.colonnade.benchmarks.db.BookRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts the rows in. */
final class Filling {
    private Filling() {}

    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (int id = 1; id <= SampleRows.AUTHORS; id++) {
            execute(
                    connection,
                    "insert into author values (" + id + ", 'Author " + id + "', 'Country " + id % 30 + "')");
        }
        for (int id = 1; id <= SampleRows.PUBLISHERS; id++) {
            execute(connection, "insert into publisher values (" + id + ", 'Publisher " + id + "')");
        }
        books(connection);
        connection.commit();
        connection.setAutoCommit(true);
        execute(connection, "analyze");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void books(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into book values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (BookRecord book : SampleRows.books()) {
                statement.setLong(1, book.id());
                statement.setString(2, book.title());
                statement.setString(3, book.subtitle());
                statement.setLong(4, book.authorId());
                statement.setObject(5, book.publisherId());
                statement.setBigDecimal(6, book.price());
                statement.setInt(7, book.pages());
                statement.setDouble(8, book.weight());
                statement.setBoolean(9, book.inPrint());
                statement.setObject(10, book.published());
                statement.setObject(11, book.changed());
                statement.setObject(12, book.rating());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

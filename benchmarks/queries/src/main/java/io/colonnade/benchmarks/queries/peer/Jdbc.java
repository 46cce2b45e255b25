package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** By hand, as one writes it who knows JDBC. */
record Jdbc(DataSource dataSource) implements Peer {
    private static final String BOOK = "id, title, subtitle, author_id, publisher_id, price, pages, weight, in_print,"
            + " published, changed, rating";
    private static final String BY_KEY = "select " + BOOK + " from book where id = ?";
    private static final String ALL = "select " + BOOK + " from book order by id";
    private static final String INSERT =
            "insert into entry (id, title, pages, price, made, remark) values (?, ?, ?, ?, ?, ?)";
    private static final String AUTHORS = "select a.id, a.name, a.country, b.id, b.title, b.subtitle, b.author_id,"
            + " b.publisher_id, b.price, b.pages, b.weight, b.in_print, b.published, b.changed, b.rating"
            + " from author a join book b on b.author_id = a.id where a.id <= ? order by a.id, b.id";

    @Override
    public Object byKey(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_KEY)) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("no row");
                }
                return book(result, 1);
            }
        }
    }

    @Override
    public List<BookRecord> books() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL)) {
            return books(statement);
        }
    }

    private static List<BookRecord> books(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<BookRecord> books = new ArrayList<>();
            while (result.next()) {
                books.add(book(result, 1));
            }
            return books;
        }
    }

    private static BookRecord book(ResultSet row, int first) throws SQLException {
        return new BookRecord(
                row.getLong(first),
                Objects.requireNonNull(row.getString(first + 1)),
                row.getString(first + 2),
                row.getLong(first + 3),
                nullableLong(row, first + 4),
                Objects.requireNonNull(row.getBigDecimal(first + 5)),
                row.getInt(first + 6),
                row.getDouble(first + 7),
                row.getBoolean(first + 8),
                row.getObject(first + 9, LocalDate.class),
                Objects.requireNonNull(row.getObject(first + 10, LocalDateTime.class)),
                nullableInt(row, first + 11));
    }

    private static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Integer nullableInt(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    @Override
    public List<BookRecord> filtered(Filter filter) throws SQLException {
        StringBuilder sql = new StringBuilder("select ").append(BOOK).append(" from book where 1 = 1");
        List<Object> values = new ArrayList<>();
        add(sql, values, " and title like ?", filter.titleStart() == null ? null : filter.titleStart() + "%");
        add(sql, values, " and price >= ?", filter.minimumPrice());
        add(sql, values, " and price <= ?", filter.maximumPrice());
        add(sql, values, " and in_print = ?", filter.inPrint());
        add(sql, values, " and author_id = ?", filter.authorId());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        sql.append(" order by id limit 20").toString())) {
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            return books(statement);
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    @Override
    public void insert(List<EntryRecord> entries) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (EntryRecord entry : entries) {
                    bind(statement, entry);
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } catch (Throwable failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void bind(PreparedStatement statement, EntryRecord entry) throws SQLException {
        statement.setLong(1, entry.id());
        statement.setString(2, entry.title());
        statement.setInt(3, entry.pages());
        statement.setBigDecimal(4, entry.price());
        statement.setObject(5, entry.made());
        statement.setString(6, entry.remark());
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AUTHORS)) {
            statement.setLong(1, lastId);
            try (ResultSet result = statement.executeQuery()) {
                AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
                while (result.next()) {
                    grouping.add(author(result), book(result, 4));
                }
                return grouping.list();
            }
        }
    }

    private static AuthorRecord author(ResultSet row) throws SQLException {
        return new AuthorRecord(row.getLong(1), Objects.requireNonNull(row.getString(2)), row.getString(3));
    }
}

package io.colonnade.jdbc;

import io.colonnade.ast.Statement;
import io.colonnade.query.Projection;
import io.colonnade.query.RowQuery;
import io.colonnade.query.Select;
import io.colonnade.render.ReadyStatement;
import io.colonnade.row.RowCursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection and closes what it opens. */
final class Runner {
    private Runner() {}

    static <R extends @Nullable Object> List<R> fetch(
            Connection connection, Backend backend, RowQuery<R> query, int most) {
        ReadyStatement ready = backend.rendering().prepare(query.statement());
        String sql = ready.sql();
        try (PreparedStatement statement = prepare(connection, backend, ready);
                ResultSet result = query(statement, query, most)) {
            return read(query.projection(), new RowCursor(result, backend.wire(), sql), most);
        } catch (SQLException failure) {
            throw Errors.ofStatement(sql, failure);
        }
    }

    /** Asks for no more rows than are wanted; a statement that changes rows is always run to its end. */
    private static ResultSet query(PreparedStatement statement, RowQuery<?> query, int most) throws SQLException {
        if (most < Integer.MAX_VALUE && query instanceof Select) {
            statement.setMaxRows(most);
        }
        return statement.executeQuery();
    }

    static long execute(Connection connection, Backend backend, Statement tree) {
        ReadyStatement ready = backend.rendering().prepare(tree);
        try (PreparedStatement statement = prepare(connection, backend, ready)) {
            return statement.executeLargeUpdate();
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), failure);
        }
    }

    /** Rows from a cursor; closing the stream closes the statement and then runs {@code after}. */
    static <R extends @Nullable Object> Stream<R> stream(
            Connection connection, Backend backend, RowQuery<R> query, Runnable after) {
        ReadyStatement ready = backend.rendering().prepare(query.statement());
        String sql = ready.sql();
        try {
            PreparedStatement statement = prepare(connection, backend, ready);
            return Cursor.open(statement, backend, query.projection(), sql, after);
        } catch (SQLException failure) {
            throw Errors.ofStatement(sql, failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, Backend backend, ReadyStatement ready)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(ready.sql());
        try {
            ready.bind(statement, backend.wire());
            return statement;
        } catch (Throwable failure) {
            try (statement) {
                throw failure;
            }
        }
    }

    private static <R extends @Nullable Object> List<R> read(Projection<R> projection, RowCursor rows, int most)
            throws SQLException {
        List<R> list = new ArrayList<>();
        while (list.size() < most && rows.advance()) {
            list.add(projection.read(rows));
        }
        return list;
    }
}

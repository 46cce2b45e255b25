package io.colonnade.jdbc;

import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Query;
import io.colonnade.ast.Statement;
import io.colonnade.query.Projection;
import io.colonnade.query.RowQuery;
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
    /** So few rows that a list of one place is likely enough. */
    private static final int FEW = 2;

    private Runner() {}

    /** Rows; {@code ours} says whether a transaction on this connection is ours to begin and end. */
    static <R extends @Nullable Object> List<R> fetch(
            Connection connection, boolean ours, Backend backend, RowQuery<R> query, int most) {
        ReadyStatement ready = backend.rendering().prepare(query);
        if (!backend.watching().isOn()) {
            return fetch(connection, ours, backend, query, ready, most);
        }
        return backend.watching()
                .around(
                        backend.run(query.statement(), ready, false),
                        () -> fetch(connection, ours, backend, query, ready, most),
                        List::size);
    }

    private static <R extends @Nullable Object> List<R> fetch(
            Connection connection, boolean ours, Backend backend, RowQuery<R> query, ReadyStatement ready, int most) {
        if (ready.steps() > 1) {
            return first(most, Steps.run(connection, ours, backend, ready, query.projection()));
        }
        String sql = ready.sql();
        try (PreparedStatement statement = prepare(connection, backend, ready);
                ResultSet result = query(statement, query, most)) {
            RowCursor rows = new RowCursor(result, backend.wire(), sql);
            return query.statement() instanceof Query
                    ? read(query.projection(), rows, most)
                    : first(most, read(query.projection(), rows, Integer.MAX_VALUE));
        } catch (SQLException failure) {
            throw Errors.ofStatement(sql, ready.name(), failure, backend.wire());
        }
    }

    private static <R extends @Nullable Object> List<R> first(int most, List<R> rows) {
        return rows.size() <= most ? rows : rows.subList(0, most);
    }

    /** Asks for no more rows than are wanted; a statement that changes rows is always run, and read, to its end. */
    private static ResultSet query(PreparedStatement statement, RowQuery<?> query, int most) throws SQLException {
        if (most < Integer.MAX_VALUE && query.statement() instanceof Query) {
            statement.setMaxRows(most);
        }
        return statement.executeQuery();
    }

    static long execute(Connection connection, Backend backend, Statement tree, @Nullable String name) {
        ReadyStatement ready = backend.rendering().prepare(tree, name);
        if (!backend.watching().isOn()) {
            return execute(connection, backend, tree, ready);
        }
        return backend.watching()
                .around(
                        backend.run(tree, ready, false),
                        () -> execute(connection, backend, tree, ready),
                        Long::longValue);
    }

    private static long execute(Connection connection, Backend backend, Statement tree, ReadyStatement ready) {
        try (PreparedStatement statement = prepare(connection, backend, ready)) {
            long counted = statement.executeLargeUpdate();
            return tree instanceof InsertStatement insert ? insert.changed(counted) : counted;
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), ready.name(), failure, backend.wire());
        }
    }

    /** Rows from a cursor; closing the stream closes the statement and then runs {@code after}. */
    static <R extends @Nullable Object> Stream<R> stream(
            Connection connection, boolean ours, Backend backend, RowQuery<R> query, Runnable after) {
        ReadyStatement ready = backend.rendering().prepare(query);
        if (!backend.watching().isOn()) {
            return stream(connection, ours, backend, query, ready, after);
        }
        return backend.watching().stream(
                backend.run(query.statement(), ready, false),
                () -> stream(connection, ours, backend, query, ready, after));
    }

    private static <R extends @Nullable Object> Stream<R> stream(
            Connection connection,
            boolean ours,
            Backend backend,
            RowQuery<R> query,
            ReadyStatement ready,
            Runnable after) {
        if (ready.steps() > 1) {
            return Steps.run(connection, ours, backend, ready, query.projection()).stream()
                    .onClose(after);
        }
        String sql = ready.sql();
        try {
            PreparedStatement statement = prepare(connection, backend, ready);
            return Cursor.open(statement, backend, query.projection(), ready, after);
        } catch (SQLException failure) {
            throw Errors.ofStatement(sql, ready.name(), failure, backend.wire());
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

    static <R extends @Nullable Object> List<R> read(Projection<R> projection, RowCursor rows, int most)
            throws SQLException {
        List<R> list = most > FEW ? new ArrayList<>() : new ArrayList<>(1);
        while (list.size() < most && rows.advance()) {
            list.add(projection.read(rows));
        }
        return list;
    }
}

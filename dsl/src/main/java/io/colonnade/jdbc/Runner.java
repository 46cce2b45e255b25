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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection and closes what it opens. */
@SuppressWarnings("try") // guards are there to be closed
final class Runner {
    /** So few rows that a list of one place is likely enough. */
    private static final int FEW = 2;

    private Runner() {}

    /** Rows; {@code alone} says whether the database commits by itself what the query changes. */
    static <R extends @Nullable Object> List<R> fetch(
            Connection connection, boolean alone, Backend backend, RowQuery<R> query, int most) {
        ReadyStatement ready = backend.rendering().prepare(query);
        if (!backend.watching().isOn()) {
            return fetch(connection, alone, backend, query, ready, most);
        }
        return backend.watching()
                .around(
                        backend.run(query.statement(), ready, false),
                        () -> fetch(connection, alone, backend, query, ready, most),
                        List::size);
    }

    private static <R extends @Nullable Object> List<R> fetch(
            Connection connection, boolean alone, Backend backend, RowQuery<R> query, ReadyStatement ready, int most) {
        if (ready.steps() > 1) {
            return first(most, Steps.run(connection, alone, backend, ready, query.projection()));
        }
        boolean sent = false;
        try (PreparedStatement statement = prepare(connection, backend, ready);
                Guard guard = backend.guard(statement)) {
            sent = true;
            return read(statement, backend, query, ready.sql(), most);
        } catch (SQLException failure) {
            throw alone && sent && !(query.statement() instanceof Query)
                    ? Errors.ofChange(ready.sql(), ready.name(), failure, backend)
                    : Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
        }
    }

    /** A statement that changes rows is always run, and read, to its end. */
    private static <R extends @Nullable Object> List<R> read(
            PreparedStatement statement, Backend backend, RowQuery<R> query, String sql, int most) throws SQLException {
        boolean changes = !(query.statement() instanceof Query);
        if (most < Integer.MAX_VALUE && !changes) {
            statement.setMaxRows(most);
        }
        try (ResultSet result = statement.executeQuery()) {
            RowCursor rows = new RowCursor(result, backend.wire(), sql);
            return changes
                    ? first(most, read(query.projection(), rows, Integer.MAX_VALUE))
                    : read(query.projection(), rows, most);
        }
    }

    private static <R extends @Nullable Object> List<R> first(int most, List<R> rows) {
        return rows.size() <= most ? rows : rows.subList(0, most);
    }

    /** A change; {@code alone} says whether the database commits it by itself. */
    static long execute(Connection connection, boolean alone, Backend backend, Statement tree, @Nullable String name) {
        ReadyStatement ready = backend.rendering().prepare(tree, name);
        if (!backend.watching().isOn()) {
            return execute(connection, alone, backend, tree, ready);
        }
        return backend.watching()
                .around(
                        backend.run(tree, ready, false),
                        () -> execute(connection, alone, backend, tree, ready),
                        Long::longValue);
    }

    private static long execute(
            Connection connection, boolean alone, Backend backend, Statement tree, ReadyStatement ready) {
        boolean sent = false;
        try (PreparedStatement statement = prepare(connection, backend, ready);
                Guard guard = backend.guard(statement)) {
            sent = true;
            long counted = statement.executeLargeUpdate();
            return tree instanceof InsertStatement insert ? insert.changed(counted) : counted;
        } catch (SQLException failure) {
            throw alone && sent
                    ? Errors.ofChange(ready.sql(), ready.name(), failure, backend)
                    : Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
        }
    }

    /**
     * Rows from a cursor in a transaction. When no more is to come of it, the statement is closed, and {@code after} is
     * told what went wrong while reading, or null.
     */
    static <R extends @Nullable Object> Stream<R> stream(
            Connection connection, Backend backend, RowQuery<R> query, Consumer<@Nullable Throwable> after) {
        ReadyStatement ready = backend.rendering().prepare(query);
        if (!backend.watching().isOn()) {
            return stream(connection, backend, query, ready, after);
        }
        return backend.watching().stream(
                backend.run(query.statement(), ready, false), () -> stream(connection, backend, query, ready, after));
    }

    private static <R extends @Nullable Object> Stream<R> stream(
            Connection connection,
            Backend backend,
            RowQuery<R> query,
            ReadyStatement ready,
            Consumer<@Nullable Throwable> after) {
        if (ready.steps() > 1) {
            List<R> rows = Steps.run(connection, false, backend, ready, query.projection());
            after.accept(null);
            return rows.stream();
        }
        try {
            PreparedStatement statement = prepare(connection, backend, ready);
            return Cursor.open(statement, backend, query.projection(), ready, after);
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
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

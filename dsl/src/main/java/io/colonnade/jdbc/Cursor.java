package io.colonnade.jdbc;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Projection;
import io.colonnade.render.ReadyStatement;
import io.colonnade.row.RowCursor;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A stream over the rows of a running statement. */
final class Cursor<R extends @Nullable Object> extends Spliterators.AbstractSpliterator<R> {
    private final Projection<R> projection;
    private final RowCursor rows;
    private final ReadyStatement ready;
    private final Wire wire;
    private boolean closed;

    private Cursor(Projection<R> projection, RowCursor rows, ReadyStatement ready, Wire wire) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.projection = projection;
        this.rows = rows;
        this.ready = ready;
        this.wire = wire;
    }

    /** Runs the statement; when that fails, everything is closed, {@code after} included. */
    static <R extends @Nullable Object> Stream<R> open(
            PreparedStatement statement,
            Backend backend,
            Projection<R> projection,
            ReadyStatement ready,
            Runnable after)
            throws SQLException {
        try {
            statement.setFetchSize(backend.wire().streamingFetchSize());
            ResultSet result = statement.executeQuery();
            RowCursor rows = new RowCursor(result, backend.wire(), ready.sql());
            Cursor<R> cursor = new Cursor<>(projection, rows, ready, backend.wire());
            return StreamSupport.stream(cursor, false).onClose(() -> cursor.close(statement, result, after));
        } catch (Throwable failure) {
            try (statement) {
                throw failure;
            }
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (closed) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This stream is closed, or the transaction that it came from has ended. Read it before that.");
        }
        try {
            if (!rows.advance()) {
                return false;
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
        action.accept(projection.read(rows));
        return true;
    }

    private DatabaseException failed(SQLException failure) {
        return Errors.ofStatement(ready.sql(), ready.name(), failure, wire);
    }

    @SuppressWarnings("try") // last is there to be closed last
    private void close(PreparedStatement statement, ResultSet result, Runnable after) {
        closed = true;
        try (AutoCloseable last = after::run;
                statement;
                result) {
            // closed from the last to the first; what fails later is suppressed in what failed first
        } catch (SQLException failure) {
            throw failed(failure);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

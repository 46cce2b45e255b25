package io.colonnade.jdbc;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Projection;
import io.colonnade.render.ReadyStatement;
import io.colonnade.row.RowCursor;
import java.lang.ref.Reference;
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
    private final OpenRows open;
    private boolean read;

    private Cursor(Projection<R> projection, RowCursor rows, OpenRows open) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.projection = projection;
        this.rows = rows;
        this.open = open;
    }

    /** Runs the statement; when that fails, it is closed. */
    static <R extends @Nullable Object> Stream<R> open(
            PreparedStatement statement,
            Backend backend,
            Projection<R> projection,
            ReadyStatement ready,
            Consumer<@Nullable Throwable> after)
            throws SQLException {
        try {
            statement.setFetchSize(backend.wire().streamingFetchSize());
            Guard guard = backend.guard(statement);
            ResultSet result = query(statement, guard);
            OpenRows open = new OpenRows(statement, guard, result, ready, backend, after);
            Cursor<R> cursor = new Cursor<>(projection, new RowCursor(result, backend.wire(), ready.sql()), open);
            open.closeWhenForgotten(cursor);
            return StreamSupport.stream(cursor, false).onClose(open::close);
        } catch (Throwable failure) {
            try (statement) {
                throw failure;
            }
        }
    }

    private static ResultSet query(PreparedStatement statement, @Nullable Guard guard) throws SQLException {
        try {
            ResultSet result = statement.executeQuery();
            if (guard != null) {
                guard.leave();
            }
            return result;
        } catch (Throwable failure) {
            try (guard) {
                throw failure;
            }
        }
    }

    /** After the last row, and after a failure, nothing is held open any more, whether the stream is closed or not. */
    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (read) {
            return false;
        }
        refuseWhenClosed();
        try {
            if (!open.advance(rows)) {
                read = true;
                open.close();
                return false;
            }
            action.accept(projection.read(rows));
            return true;
        } catch (Throwable failure) {
            open.closeAfter(failure);
            throw failure;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private void refuseWhenClosed() {
        if (open.isClosed()) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This stream is closed, or the transaction that it came from has ended. Read it before that.");
        }
    }
}

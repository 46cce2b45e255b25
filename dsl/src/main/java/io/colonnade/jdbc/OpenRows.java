package io.colonnade.jdbc;

import io.colonnade.render.ReadyStatement;
import io.colonnade.row.RowCursor;
import java.lang.ref.Cleaner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a stream holds open. It is closed once: with the stream, after its last row, after a failure, or, when the
 * stream was never closed, when it has become garbage.
 */
final class OpenRows {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Statement statement;
    private final @Nullable Guard guard;
    private final ResultSet result;
    private final ReadyStatement ready;
    private final Backend backend;
    private final Consumer<@Nullable Throwable> after;
    private final AtomicBoolean closed = new AtomicBoolean();
    private Cleaner.@Nullable Cleanable registration;

    OpenRows(
            Statement statement,
            @Nullable Guard guard,
            ResultSet result,
            ReadyStatement ready,
            Backend backend,
            Consumer<@Nullable Throwable> after) {
        this.statement = statement;
        this.guard = guard;
        this.result = result;
        this.ready = ready;
        this.backend = backend;
        this.after = after;
    }

    /** {@code reader} is what has to be garbage; it may refer to this, and this never to it. */
    void closeWhenForgotten(Object reader) {
        registration =
                CLEANER.register(reader, () -> closeAfter(new IllegalStateException("The stream was forgotten.")));
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Steps to the next row; false when there is none. */
    boolean advance(RowCursor rows) {
        try {
            if (guard == null) {
                return rows.advance();
            }
            guard.enter();
            try {
                return rows.advance();
            } finally {
                guard.leave();
            }
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
        }
    }

    void close() {
        close(null);
    }

    /** What fails while closing is suppressed in what failed first. */
    void closeAfter(Throwable failure) {
        try {
            close(failure);
        } catch (RuntimeException | Error second) {
            failure.addSuppressed(second);
        }
    }

    @SuppressWarnings("try") // what is told is told last
    private void close(@Nullable Throwable first) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (Ending told = () -> after.accept(first)) {
            closeStatement();
        } finally {
            if (registration != null) {
                registration.clean();
            }
        }
    }

    private void closeStatement() {
        try (statement;
                guard;
                result) {
            // closed from the last to the first; what fails later is suppressed in what failed first
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
        }
    }

    private interface Ending extends AutoCloseable {
        @Override
        void close();
    }
}

package io.colonnade.jdbc;

import io.colonnade.ast.Statement;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.Executor;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open transaction: hand it to {@code fetch}, {@code execute} and the like. It ends with the lambda it came to. */
public final class Transaction implements Executor {
    private final Connection connection;
    private final Backend backend;
    private final Set<OpenStream> openStreams = new LinkedHashSet<>();
    private final Thread owner = Thread.currentThread();
    private boolean ended;

    /** What went wrong last, after which the database may have undone all; null when nothing did. */
    private @Nullable DatabaseException failed;

    /** Whether the database has undone all: a savepoint was lost. */
    private boolean undone;

    Transaction(Connection connection, Backend backend) {
        this.connection = connection;
        this.backend = backend;
    }

    /**
     * {@code tx.transaction(inner -> { … })} sends {@code savepoint …}: runs {@code work} behind a savepoint: what it
     * throws undoes its own changes only, and comes out unchanged.
     */
    public <X extends Exception> void transaction(Work<X> work) throws X {
        transactionResult(tx -> {
            work.run(tx);
            return true;
        });
    }

    /** {@code tx.transactionResult(inner -> …)}: the same with a result. */
    public <T extends @Nullable Object, X extends Exception> T transactionResult(WorkResult<T, X> work) throws X {
        Connection open = open();
        Savepoint savepoint = savepoint(open);
        try {
            T result = new Transaction(open, backend).run(work);
            release(open, savepoint);
            return result;
        } catch (Throwable failure) {
            rollback(open, savepoint, failure);
            throw failure;
        }
    }

    @Override
    public <R extends @Nullable Object> List<R> fetch(RowQuery<R> query, int most) {
        Connection open = open();
        try {
            return Runner.fetch(open, false, backend, query, most);
        } catch (DatabaseException failure) {
            throw noted(failure);
        }
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(RowQuery<R> query) {
        Connection open = open();
        try {
            OpenStream watched = new OpenStream();
            Stream<R> stream = Runner.stream(open, backend, query, watched::ended);
            watched.begun(stream);
            return stream;
        } catch (DatabaseException failure) {
            throw noted(failure);
        }
    }

    @Override
    public long execute(Statement statement, @Nullable String name) {
        Connection open = open();
        try {
            return Runner.execute(open, false, backend, statement, name);
        } catch (DatabaseException failure) {
            throw noted(failure);
        }
    }

    /** Behind a savepoint: of rows that fail, and are caught, none is left. */
    @Override
    public long executeBatch(Insert<?> insert) {
        return transactionResult(inner -> inner.batch(insert));
    }

    private long batch(Insert<?> insert) {
        Connection open = open();
        try {
            return Batches.run(open, false, backend, insert);
        } catch (DatabaseException failure) {
            throw noted(failure);
        }
    }

    @Override
    public BoundStatement render(Statement statement) {
        return backend.rendering().look(statement).bound();
    }

    /** Runs the work; streams that it leaves open end with it. What it has caught may have undone all the same. */
    @SuppressWarnings("try") // ending is there to be closed
    <T extends @Nullable Object, X extends Exception> T run(WorkResult<T, X> work) throws X {
        T result;
        try (Ending ending = this::end) {
            result = work.run(this);
        }
        DatabaseException caught = failed;
        if (caught != null && isUndone(caught)) {
            throw caught;
        }
        return result;
    }

    /** Closes all, whatever fails at one of them; the first failure wins. */
    private void end() {
        ended = true;
        RuntimeException first = null;
        for (OpenStream open : List.copyOf(openStreams)) {
            try {
                open.close();
            } catch (RuntimeException failure) {
                first = first == null ? failure : first;
                suppress(first, failure);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static void suppress(RuntimeException first, RuntimeException later) {
        if (later != first) {
            first.addSuppressed(later);
        }
    }

    /** A stream that ends with the transaction at the latest. */
    private final class OpenStream {
        private @Nullable Stream<?> stream;
        private boolean ended;

        void begun(Stream<?> begun) {
            if (!ended) {
                stream = begun;
                openStreams.add(this);
            }
        }

        void ended(@Nullable Throwable failure) {
            ended = true;
            openStreams.remove(this);
            if (failure instanceof DatabaseException reported) {
                failed = reported;
            }
        }

        void close() {
            if (stream != null) {
                stream.close();
            }
        }
    }

    private DatabaseException noted(DatabaseException failure) {
        failed = failure;
        return failure;
    }

    private boolean isUndone(DatabaseException failure) {
        try {
            undone = undone || backend.wire().isUndone(connection, failure.kind());
            failed = undone ? failure : null;
            return undone;
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
            return true;
        }
    }

    private interface Ending extends AutoCloseable {
        @Override
        void close();
    }

    private Connection open() {
        if (ended) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This transaction has ended. Use tx only inside the lambda that it was given to, and close streams"
                            + " there.");
        }
        if (owner != Thread.currentThread()) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This transaction was opened by another thread, and one connection does one thing at a time. Use tx"
                            + " on the thread that runs its lambda; let other threads work out values, or give each of"
                            + " them a transaction of its own.");
        }
        DatabaseException before = failed;
        if (before != null && isUndone(before)) {
            throw refusedAfter(before);
        }
        return connection;
    }

    private static RefusedException refusedAfter(DatabaseException failure) {
        RefusedException refused = new RefusedException(
                Rule.TRANSACTION,
                "The database has undone this transaction, as a statement in it failed (" + failure.kind()
                        + "); what follows would not belong to it. Let that failure come out of the lambda; or put the"
                        + " statement into tx.transaction(inner -> …), which undoes its own changes only.");
        refused.addSuppressed(failure);
        return refused;
    }

    private static Savepoint savepoint(Connection connection) {
        try {
            return connection.setSavepoint();
        } catch (SQLException failure) {
            throw Errors.of("A savepoint could not be set", failure);
        }
    }

    private void release(Connection connection, Savepoint savepoint) {
        try {
            backend.wire().release(connection, savepoint);
        } catch (SQLException failure) {
            throw Errors.of("A savepoint could not be released", failure);
        }
    }

    /** Where that cannot be, all is undone, or nothing: neither may be committed. */
    private void rollback(Connection connection, Savepoint savepoint, Throwable first) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException failure) {
            first.addSuppressed(failure);
            undone = true;
            failed = first instanceof DatabaseException reported
                    ? reported
                    : Errors.of("The changes since a savepoint could not be undone", failure);
        }
    }
}

package io.colonnade.jdbc;

import io.colonnade.ast.Statement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.Executor;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open transaction: hand it to {@code fetch}, {@code execute} and the like. It ends with the lambda it came to. */
public final class Transaction implements Executor {
    private final Connection connection;
    private final Backend backend;
    private final Set<Stream<?>> openStreams = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean ended;

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
        return Runner.fetch(open(), false, backend, query, most);
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(RowQuery<R> query) {
        Stream<R> stream = Runner.stream(open(), false, backend, query, () -> {});
        openStreams.add(stream);
        return stream.onClose(() -> openStreams.remove(stream));
    }

    @Override
    public long execute(Statement statement, @Nullable String name) {
        return Runner.execute(open(), backend, statement, name);
    }

    @Override
    public long executeBatch(Insert<?> insert) {
        return Batches.run(open(), false, backend, insert);
    }

    @Override
    public BoundStatement render(Statement statement) {
        return backend.rendering().look(statement).bound();
    }

    /** Runs the work; streams that it leaves open end with it. */
    @SuppressWarnings("try") // ending is there to be closed
    <T extends @Nullable Object, X extends Exception> T run(WorkResult<T, X> work) throws X {
        try (Ending ending = this::end) {
            return work.run(this);
        }
    }

    private void end() {
        ended = true;
        List.copyOf(openStreams).forEach(Stream::close);
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
        return connection;
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

    private static void rollback(Connection connection, Savepoint savepoint, Throwable first) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException failure) {
            first.addSuppressed(failure);
        }
    }
}

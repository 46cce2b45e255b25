package io.colonnade.jdbc;

import io.colonnade.error.ErrorKind;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The right to end the transaction of a connection: rolled back when closed, unless {@link #keep} was called, and
 * autocommit is as it was before. Where the transaction is not ours, nothing is done.
 */
final class Ownership implements AutoCloseable {
    private final Connection connection;
    private final boolean ours;
    private final boolean autoCommit;
    private @Nullable Backend kept;
    private boolean closed;

    private Ownership(Connection connection, boolean ours, boolean autoCommit) {
        this.connection = connection;
        this.ours = ours;
        this.autoCommit = autoCommit;
    }

    static Ownership take(Connection connection, boolean ours) {
        try {
            boolean autoCommit = ours && connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            return new Ownership(connection, ours, autoCommit);
        } catch (SQLException failure) {
            throw Errors.of("A transaction could not be begun", failure);
        }
    }

    /**
     * For one statement: null where the database commits it by itself, or where the transaction is not ours. A pool may
     * give connections that do not, and would undo the statement when it gets them back.
     */
    static @Nullable Ownership ofStatement(Connection connection, boolean ours) {
        try {
            return !ours || connection.getAutoCommit() ? null : new Ownership(connection, true, false);
        } catch (SQLException failure) {
            throw Errors.of("The connection that was given is of no use", failure);
        }
    }

    /** Commits. */
    void keep(Backend backend) {
        keep(backend, true);
    }

    /** Commits; {@code changes} says whether there is anything that could have been changed. */
    void keep(Backend backend, boolean changes) {
        if (!ours) {
            return;
        }
        try {
            connection.commit();
            kept = backend;
        } catch (SQLException failure) {
            throw Errors.ofCommit(failure, backend, changes);
        }
    }

    @Override
    public void close() {
        if (!ours || closed) {
            return;
        }
        closed = true;
        if (kept == null) {
            rollBack();
        }
        restore();
    }

    /** Without this, setting autocommit would commit. */
    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw abort("The transaction could not be rolled back", failure);
        }
    }

    /** What is committed is no failure because its connection broke afterwards: who runs it again would do it twice. */
    private void restore() {
        if (!autoCommit) {
            return;
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            RuntimeException said = abort(
                    "The transaction was " + (kept == null ? "rolled back" : "committed")
                            + ", but autocommit could not be set back",
                    failure);
            if (kept == null || kept.wire().kind(failure) != ErrorKind.CONNECTION) {
                throw said;
            }
        }
    }

    /** Cuts the connection, so that nobody gets it in a state of ours; the database undoes what is not committed. */
    private RuntimeException abort(String what, SQLException failure) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
        return Errors.of(what + "; its connection was cut", failure);
    }
}

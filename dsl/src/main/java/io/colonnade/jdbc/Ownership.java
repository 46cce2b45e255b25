package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The right to end the transaction of a connection: rolled back when closed, unless {@link #keep} was called, and
 * autocommit is as it was before. Where the transaction is not ours, nothing is done.
 */
final class Ownership implements AutoCloseable {
    private final Connection connection;
    private final boolean ours;
    private final boolean autoCommit;
    private boolean done;

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

    /** Commits. */
    void keep() {
        if (!ours) {
            return;
        }
        try {
            connection.commit();
            done = true;
        } catch (SQLException failure) {
            throw Errors.of("The transaction could not be committed", failure);
        }
    }

    @Override
    @SuppressWarnings("try") // restore is there to be closed last
    public void close() {
        if (!ours) {
            return;
        }
        try (Restore restore = this::restore) {
            if (!done) {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw Errors.of("The transaction could not be ended", failure);
        }
    }

    private void restore() throws SQLException {
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
    }

    private interface Restore extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}

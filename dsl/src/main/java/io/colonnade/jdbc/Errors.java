package io.colonnade.jdbc;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.query.StatementName;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Turns a driver's exception into ours; the driver's own words, which may hold values, stay in the cause. */
final class Errors {
    private Errors() {}

    /** A statement that the database refused. */
    static DatabaseException ofStatement(String sql, @Nullable String name, SQLException failure, Backend backend) {
        ErrorKind kind = kind(failure, backend);
        return of(words(kind), kind, sql, name, failure);
    }

    /** A change of the database, which committed by itself if it got there. */
    static DatabaseException ofChange(String sql, @Nullable String name, SQLException failure, Backend backend) {
        ErrorKind kind = unknownWhenLost(kind(failure, backend));
        return of(words(kind), kind, sql, name, failure);
    }

    /** A transaction that could not be committed; {@code changes} says whether anything hangs on it. */
    static DatabaseException ofCommit(SQLException failure, Backend backend, boolean changes) {
        ErrorKind reported = reported(failure, backend);
        boolean cut = reported == ErrorKind.CONNECTION || reported == ErrorKind.STATEMENT_TIMEOUT;
        ErrorKind kind = changes && cut ? ErrorKind.OUTCOME_UNKNOWN : reported;
        String why = kind == ErrorKind.OTHER ? "" : ": " + words(kind);
        return of("The transaction could not be committed" + why, kind, null, null, failure);
    }

    private static ErrorKind unknownWhenLost(ErrorKind kind) {
        return kind == ErrorKind.CONNECTION ? ErrorKind.OUTCOME_UNKNOWN : kind;
    }

    /** That of a batch has what happened as its cause only; MariaDB's, as the cause of another of a batch. */
    private static ErrorKind reported(SQLException failure, Backend backend) {
        ErrorKind kind = backend.wire().kind(failure);
        Throwable cause = failure.getCause();
        while (kind == ErrorKind.OTHER && cause instanceof SQLException inner) {
            kind = backend.wire().kind(inner);
            cause = inner.getCause();
        }
        return kind;
    }

    /** Drivers do not tell why a statement was cancelled; its thread does. */
    private static ErrorKind kind(SQLException failure, Backend backend) {
        ErrorKind kind = reported(failure, backend);
        boolean interrupted = kind == ErrorKind.STATEMENT_TIMEOUT
                && backend.allowance().interruptible()
                && Thread.currentThread().isInterrupted();
        return interrupted ? ErrorKind.INTERRUPTED : kind;
    }

    /** Something else that failed. */
    static DatabaseException of(String what, SQLException failure) {
        return of(what, ErrorKind.ofState(failure.getSQLState()), null, null, failure);
    }

    private static DatabaseException of(
            String what, ErrorKind kind, @Nullable String sql, @Nullable String name, SQLException failure) {
        String state = failure.getSQLState() == null ? "no SQLState" : "SQLState " + failure.getSQLState();
        return new DatabaseException(
                what + " (" + state + ", code " + failure.getErrorCode() + "); the driver's own words are in the cause."
                        + (sql == null ? "" : "\n  SQL: " + StatementName.behind(sql, name)),
                kind,
                sql,
                failure);
    }

    /** No connection. */
    static DatabaseException unconnected(SQLException failure) {
        if (failure.getCause() instanceof InterruptedException) {
            return of(
                    "The thread was interrupted before it had a connection",
                    ErrorKind.INTERRUPTED,
                    null,
                    null,
                    failure);
        }
        if (failure instanceof SQLTransientConnectionException && failure.getSQLState() == null) {
            return of(
                    "No connection was free in time. Likely all of the pool are in use: close each stream (in a try"
                            + " with resources), use no db.outside() within a transaction where the pool is small, and"
                            + " give the pool as many connections as threads work at once, or more time",
                    ErrorKind.CONNECTION,
                    null,
                    null,
                    failure);
        }
        return new DatabaseException(
                "No connection to the database could be had (SQLState " + failure.getSQLState()
                        + "). Check its URL, user and password, and that it is running; the driver's own words are in"
                        + " the cause.",
                ErrorKind.CONNECTION,
                null,
                failure);
    }

    /** Of no kind, as what went before is done and not to be done again. */
    static DatabaseException unreturned(SQLException failure) {
        return of(
                "A connection could not be given back; what was done on it is done",
                ErrorKind.OTHER,
                null,
                null,
                failure);
    }

    private static String words(ErrorKind kind) {
        return switch (kind) {
            case UNIQUE -> "A row with the same unique key is already there";
            case FOREIGN_KEY -> "A foreign key would be left without its row";
            case NOT_NULL -> "A NOT NULL column would be null";
            case CHECK -> "A CHECK constraint does not hold";
            case SERIALIZATION -> "A concurrent transaction got in the way: run the transaction again";
            case DEADLOCK -> "This transaction and another waited for each other: run the transaction again";
            case LOCK_TIMEOUT -> "A lock was not to be had in time";
            case STATEMENT_TIMEOUT -> "The statement was cancelled, or ran longer than allowed";
            case INTERRUPTED -> "The thread was interrupted, and its statement cancelled";
            case CONNECTION -> "The connection to the database broke";
            case OUTCOME_UNKNOWN ->
                "The database was cut off before it had answered, so that nobody knows whether the change was made:"
                        + " look before you make it again";
            case OTHER -> "The database refused the statement";
        };
    }
}

package io.colonnade.jdbc;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.query.StatementName;
import io.colonnade.type.Wire;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns a driver's exception into ours; the driver's own words, which may hold values, stay in the cause. */
final class Errors {
    private Errors() {}

    /** A statement that the database refused. */
    static DatabaseException ofStatement(String sql, @Nullable String name, SQLException failure, Wire wire) {
        ErrorKind kind = wire.kind(failure);
        return of(words(kind), kind, sql, name, failure);
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
        return new DatabaseException(
                "No connection to the database could be had (SQLState " + failure.getSQLState()
                        + "). Check its URL, user and password, and that it is running; the driver's own words are in"
                        + " the cause.",
                ErrorKind.CONNECTION,
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
            case CONNECTION -> "The connection to the database broke";
            case OTHER -> "The database refused the statement";
        };
    }
}

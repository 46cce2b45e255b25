package io.colonnade.error;

import org.jspecify.annotations.Nullable;

/** What kind of failure a database reported, told from SQLState and the vendor's code. */
public enum ErrorKind {
    /** A second row with the same unique key. */
    UNIQUE,
    /** A foreign key without its row, or a row that is still referenced. */
    FOREIGN_KEY,
    /** A null in a NOT NULL column. */
    NOT_NULL,
    /** A CHECK constraint that does not hold. */
    CHECK,
    /** Concurrent transactions that cannot both succeed: try again. */
    SERIALIZATION,
    /** Transactions that wait for each other: try again. */
    DEADLOCK,
    /** A lock that was not to be had in time. */
    LOCK_TIMEOUT,
    /** A statement that ran longer than allowed. */
    STATEMENT_TIMEOUT,
    /** A statement that was cancelled, or not sent, as its thread was interrupted. */
    INTERRUPTED,
    /** No connection, or one that broke; what was not committed is undone. */
    CONNECTION,
    /** A commit that was cut off before it was answered: the change may have been made, or not. */
    OUTCOME_UNKNOWN,
    /** Anything else. */
    OTHER;

    /** The kind that the SQLState tells, in the words of the standard, of PostgreSQL and of H2. */
    public static ErrorKind ofState(@Nullable String state) {
        return switch (state == null ? "" : state) {
            case "23505" -> UNIQUE;
            case "23503", "23506" -> FOREIGN_KEY;
            case "23502" -> NOT_NULL;
            case "23513", "23514" -> CHECK;
            case "40001" -> SERIALIZATION;
            case "40P01" -> DEADLOCK;
            case "55P03", "HYT00" -> LOCK_TIMEOUT;
            case "57014" -> STATEMENT_TIMEOUT;
            case "08007" -> OUTCOME_UNKNOWN;
            case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04" -> CONNECTION;
            case "90067", "90098", "90121" -> CONNECTION;
            default -> state != null && (state.startsWith("08") || state.startsWith("28")) ? CONNECTION : OTHER;
        };
    }
}

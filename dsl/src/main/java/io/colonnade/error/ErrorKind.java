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
    /** No connection, or one that broke. */
    CONNECTION,
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
            default -> state != null && (state.startsWith("08") || state.startsWith("28")) ? CONNECTION : OTHER;
        };
    }
}

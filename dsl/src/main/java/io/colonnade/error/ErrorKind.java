package io.colonnade.error;

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
    OTHER
}

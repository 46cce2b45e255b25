package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from and go back to. */
public interface Connections {
    /** A connection for one statement or one transaction. */
    Connection acquire() throws SQLException;

    /** Gives a connection back. */
    void release(Connection connection) throws SQLException;

    /**
     * Whether transactions on these connections are ours to begin and end. Where they are not, Colonnade never
     * commits, rolls back or sets autocommit.
     */
    boolean ownsTransactions();
}

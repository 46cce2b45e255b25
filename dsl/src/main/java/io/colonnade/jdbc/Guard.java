package io.colonnade.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Holds one statement to what it is allowed. What was set for it is set back when this is closed. */
final class Guard implements AutoCloseable {
    /** What a statement reports that somebody has cancelled. */
    private static final String CANCELLED = "57014";

    private final Statement statement;
    private final boolean limited;
    private final int before;
    private final boolean interruptible;
    private @Nullable Interruption interruption;

    private Guard(Statement statement, boolean limited, int before, boolean interruptible) {
        this.statement = statement;
        this.limited = limited;
        this.before = before;
        this.interruptible = interruptible;
    }

    /** Null when there is nothing to hold it to, as nearly always. */
    static @Nullable Guard of(Allowance allowance, Statement statement) throws SQLException {
        if (allowance.equals(Allowance.ANYTHING)) {
            return null;
        }
        boolean limited = allowance.seconds() > 0;
        int before = limited ? statement.getQueryTimeout() : 0;
        Guard guard = new Guard(statement, limited, before, allowance.interruptible());
        if (limited) {
            statement.setQueryTimeout(allowance.seconds());
        }
        try {
            guard.enter();
            return guard;
        } catch (SQLException failure) {
            try (guard) {
                throw failure;
            }
        }
    }

    /** Before the driver is called; refuses on a thread that is interrupted already. */
    void enter() throws SQLException {
        if (!interruptible) {
            return;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SQLException("The thread was interrupted before the database was asked", CANCELLED);
        }
        interruption = Interruption.begin(statement);
    }

    /** After the driver has answered. */
    void leave() {
        Interruption begun = interruption;
        interruption = null;
        if (begun != null) {
            begun.close();
        }
    }

    /** On some databases the limit is of the connection, which others will use. */
    @Override
    public void close() throws SQLException {
        leave();
        if (limited && !statement.isClosed()) {
            statement.setQueryTimeout(before);
        }
    }
}

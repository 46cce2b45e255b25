package io.colonnade.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Holds one statement to what it is allowed. What was set for it is set back when this is closed. */
final class Guard implements AutoCloseable {
    /** What a statement reports that somebody has cancelled. */
    private static final String CANCELLED = "57014";

    private final Statement statement;
    private final int before;
    private final OpenLimits limits;
    private final boolean interruptible;
    private @Nullable Interruption interruption;
    private boolean limited;

    private Guard(Statement statement, OpenLimits limits, boolean limited, int before, boolean interruptible) {
        this.statement = statement;
        this.limits = limits;
        this.limited = limited;
        this.before = before;
        this.interruptible = interruptible;
    }

    /** Null when there is nothing to hold it to, as nearly always. */
    static @Nullable Guard of(Allowance allowance, @Nullable OpenLimits open, Statement statement) throws SQLException {
        if (allowance.equals(Allowance.ANYTHING)) {
            return null;
        }
        OpenLimits limits = open == null ? new OpenLimits() : open;
        boolean limited = allowance.seconds() > 0;
        int before = limited ? statement.getQueryTimeout() : 0;
        Guard guard = new Guard(statement, limits, limited, before, allowance.interruptible());
        if (limited) {
            statement.setQueryTimeout(allowance.seconds());
            limits.opened(before);
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
        if (!limited) {
            return;
        }
        limited = false;
        int back = limits.closed(before);
        if (!statement.isClosed()) {
            statement.setQueryTimeout(back);
        }
    }
}

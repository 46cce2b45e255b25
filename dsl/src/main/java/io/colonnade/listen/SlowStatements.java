package io.colonnade.listen;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Logs, as a warning of the category {@code io.colonnade.slow}, the statements that take longer than they should.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource).listening(SlowStatements.after(Duration.ofMillis(500)));
 * }</pre>
 */
public final class SlowStatements implements StatementListener {
    private static final Logger LOG = System.getLogger("io.colonnade.slow");

    private final Duration most;

    private SlowStatements(Duration most) {
        this.most = most;
    }

    /** {@code SlowStatements.after(Duration.ofMillis(500))}: those that take longer than this. */
    public static SlowStatements after(Duration most) {
        return new SlowStatements(most);
    }

    @Override
    public void after(StatementRun run, Outcome outcome) {
        if (outcome.duration().compareTo(most) > 0 && LOG.isLoggable(Level.WARNING)) {
            LOG.log(Level.WARNING, Line.of(run, outcome));
        }
    }
}

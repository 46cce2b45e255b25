package io.colonnade.listen;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The category {@code io.colonnade.sql}: each statement, once it has run. */
final class SqlLog implements StatementListener {
    private static final Logger LOG = System.getLogger("io.colonnade.sql");

    static boolean isOn() {
        return LOG.isLoggable(Level.DEBUG);
    }

    static void listenerFailed(StatementRun run, Throwable failure) {
        LOG.log(Level.ERROR, "A listener threw after a statement that had run: " + run.sql(), failure);
    }

    @Override
    public void after(StatementRun run, Outcome outcome) {
        LOG.log(Level.DEBUG, Line.of(run, outcome));
    }
}

package io.colonnade.listen;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** The category {@code io.colonnade.bind}: the values of each statement. */
final class ValueLog implements StatementListener {
    private static final Logger LOG = System.getLogger("io.colonnade.bind");

    private final Values values;

    ValueLog(Values values) {
        this.values = values;
    }

    static boolean isOn() {
        return LOG.isLoggable(Level.TRACE);
    }

    @Override
    public void after(StatementRun run, Outcome outcome) {
        List<String> shown = run.values(values);
        if (!shown.isEmpty()) {
            String of = run.isBatch() ? "the first row: " : "";
            LOG.log(Level.TRACE, of + String.join(", ", shown));
        }
    }
}

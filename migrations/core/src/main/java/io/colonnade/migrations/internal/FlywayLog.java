package io.colonnade.migrations.internal;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Flyway's log: prints nothing, and keeps the warnings of this thread for a message that might need them.
 *
 * <p>Flyway makes it by its name, by reflection.
 */
public final class FlywayLog implements LogCreator, Log {

    private static final ThreadLocal<List<String>> WARNINGS = ThreadLocal.withInitial(ArrayList::new);

    /** Hands out the warnings since the last call. */
    public static List<String> drain() {
        List<String> warnings = List.copyOf(WARNINGS.get());
        WARNINGS.remove();
        return warnings;
    }

    @Override
    public Log createLogger(Class<?> owner) {
        return this;
    }

    @Override
    public void debug(String message) {
        // silent
    }

    @Override
    public void info(String message) {
        // silent
    }

    @Override
    public void notice(String message) {
        // silent
    }

    @Override
    public void warn(String message) {
        if (!message.contains("newer than the version Flyway has been verified with")) {
            WARNINGS.get().add(message);
        }
    }

    @Override
    public void error(String message) {
        // Flyway throws what it writes here.
    }

    @Override
    public void error(String message, Exception cause) {
        // Flyway throws what it writes here.
    }
}

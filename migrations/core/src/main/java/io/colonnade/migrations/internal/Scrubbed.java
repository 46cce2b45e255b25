package io.colonnade.migrations.internal;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes secrets out of a driver's exception, so that it can be kept as a cause. */
public final class Scrubbed {

    private Scrubbed() {}

    /** The exception itself when no message in it holds a secret, else a copy without secrets and causes. */
    public static SQLException of(SQLException failure, List<String> secrets) {
        if (!tells(failure, secrets)) {
            return failure;
        }
        SQLException copy = new SQLException(
                scrub(String.valueOf(failure.getMessage()), secrets), failure.getSQLState(), failure.getErrorCode());
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    private static boolean tells(SQLException failure, List<String> secrets) {
        for (Throwable at = failure; at != null; at = next(at)) {
            String text = at.toString();
            if (secrets.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable at) {
        return at.getCause() == at ? null : at.getCause();
    }

    private static String scrub(String text, List<String> secrets) {
        String scrubbed = text;
        for (String secret : secrets) {
            scrubbed = scrubbed.replace(secret, "\u2026");
        }
        return scrubbed;
    }
}

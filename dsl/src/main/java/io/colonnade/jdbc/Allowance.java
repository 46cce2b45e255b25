package io.colonnade.jdbc;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.time.Duration;

/**
 * What a statement is allowed.
 *
 * @param seconds how long it may run; 0 when nothing was said
 * @param interruptible whether an interrupt of its thread cancels it
 */
record Allowance(int seconds, boolean interruptible) {
    /** Whatever the driver allows. */
    static final Allowance ANYTHING = new Allowance(0, false);

    Allowance within(Duration limit) {
        if (limit.toSeconds() < 1 || limit.toSeconds() > Integer.MAX_VALUE || limit.toNanosPart() > 0) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "timeout(" + limit + ") is no whole number of seconds from 1 on, which is all that drivers count:"
                            + " timeout(Duration.ofSeconds(5)).");
        }
        return new Allowance((int) limit.toSeconds(), interruptible);
    }

    Allowance untilInterrupted() {
        return new Allowance(seconds, true);
    }
}

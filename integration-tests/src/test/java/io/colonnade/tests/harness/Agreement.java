package io.colonnade.tests.harness;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Engines give equal results. */
final class Agreement {
    private Agreement() {}

    /** The result that all have; the first that differs is an error. */
    static <T extends @Nullable Object> T of(Map<Target, T> results) {
        Map.Entry<Target, T> first = results.entrySet().iterator().next();
        Object expected = Canonical.value(first.getValue());
        results.forEach((target, result) -> {
            Object found = Canonical.value(result);
            if (!Objects.equals(expected, found)) {
                throw new AssertionError(first.getKey() + " and " + target + " differ:\n  " + first.getKey() + ": "
                        + expected + "\n  " + target + ": " + found);
            }
        });
        return first.getValue();
    }
}

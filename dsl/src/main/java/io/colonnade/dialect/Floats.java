package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/** Floating point of databases whose numbers are all finite. */
final class Floats {
    private Floats() {}

    static void refuseWhatIsNoNumber(double value, String whoHas) {
        if (!Double.isFinite(value)) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "NaN or an infinity was given, and " + whoHas + " no such numbers. Use null for it, or a column of"
                            + " its own.");
        }
    }
}

package io.colonnade.listen;

import io.colonnade.error.DatabaseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What logs say of a statement; never a value, which an exception's own words may hold. */
final class Line {
    private Line() {}

    /** {@code "cheap books": 3 rows in 1.20 ms at com.acme.Shop.cheap(Shop.java:31): select …}. */
    static String of(StatementRun run, Outcome outcome) {
        String name = run.name() == null ? "" : "\"" + run.name() + "\": ";
        StackTraceElement caller = run.caller();
        String place = caller == null ? "" : " at " + caller;
        return name + result(outcome) + " " + milliseconds(outcome) + " ms" + place + ": " + run.sql();
    }

    private static String result(Outcome outcome) {
        Throwable error = outcome.error();
        if (error != null) {
            return "failed (" + kind(error) + ") after";
        }
        return outcome.rows() + (outcome.rows() == 1 ? " row in" : " rows in");
    }

    private static String kind(Throwable error) {
        return error instanceof DatabaseException failure
                ? failure.kind() + state(failure.sqlState())
                : error.getClass().getName();
    }

    private static String state(@Nullable String state) {
        return state == null ? "" : ", SQLState " + state;
    }

    private static String milliseconds(Outcome outcome) {
        return String.format(Locale.ROOT, "%.2f", outcome.duration().toNanos() / 1e6);
    }
}

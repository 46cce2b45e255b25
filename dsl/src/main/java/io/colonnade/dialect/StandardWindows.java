package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Frame;
import io.colonnade.ast.Window;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Grouping;
import io.colonnade.render.SqlWriter;
import java.util.List;
import java.util.Set;

/**
 * Windows as the standard has them, but for what a database lacks.
 *
 * @param database its name
 * @param lacks what it lacks
 */
record StandardWindows(String database, Set<Lack> lacks) implements Grouping.Windows {
    /** What some databases lack in windows. */
    enum Lack {
        /** Frames that count groups of equal rows. */
        GROUPS("frame of groups", "Use rowsBetween(…), or rangeBetween(…) over denseRank() of a derived table."),
        /** Frames that leave something out. */
        EXCLUDE("frame with something excluded", "Subtract the value itself, or join the table with itself."),
        /** Frames that count by the order's key. */
        RANGE("frame of ranges that count", "Use rowsBetween(…), or join the table with itself."),
        /** Aggregates of different values. */
        DISTINCT("aggregate of different values over a window", "Aggregate in a derived table, and join that."),
        /** Aggregates with an order of their own. */
        ORDER("aggregate with an order of its own over a window", "Aggregate in a derived table, and join that."),
        /** Names. */
        NAMES("", ""),
        /** An order by two keys, the first of which says where nulls stand, has no range. */
        NULLS_IN_RANGE(
                "frame of ranges over a key that can be null, when nulls are to stand there",
                "Say .nullsFirst() behind asc(), or .nullsLast() behind desc(), or leave nulls out.");

        private final String what;
        private final String instead;

        Lack(String what, String instead) {
            this.what = what;
            this.instead = instead;
        }
    }

    @Override
    public SqlWriter over(SqlWriter out, Windowed windowed) {
        check(out, windowed);
        Window window = windowed.window();
        out.sql(" over ");
        return window.name() == null || lacks.contains(Lack.NAMES) ? out.window(window) : out.name(window.name());
    }

    @Override
    public SqlWriter named(SqlWriter out, List<Window> windows) {
        if (lacks.contains(Lack.NAMES)) {
            return out;
        }
        String before = " window ";
        for (Window window : windows) {
            out.sql(before).name(String.valueOf(window.name())).sql(" as ").window(window);
            before = ", ";
        }
        return out;
    }

    private void check(SqlWriter out, Windowed windowed) {
        if (windowed.call() instanceof Aggregate aggregate) {
            refuse(Lack.DISTINCT, aggregate.distinct());
            refuse(
                    Lack.ORDER,
                    !aggregate.orderBy().isEmpty() && !aggregate.function().sorts());
        }
        Frame frame = windowed.window().frame();
        if (frame != null) {
            refuse(Lack.GROUPS, frame.unit() == Frame.Unit.GROUPS);
            refuse(Lack.EXCLUDE, frame.exclusion() != Frame.Exclusion.NONE);
            refuse(Lack.RANGE, frame.countsByRange());
            refuse(Lack.NULLS_IN_RANGE, frame.countsByRange() && hasKeyForNulls(out, windowed.window()));
        }
    }

    private static boolean hasKeyForNulls(SqlWriter out, Window window) {
        return window.orderBy().stream().anyMatch(key -> key.nullsFirst() == key.descending() && out.mayBeNull(key));
    }

    private void refuse(Lack lack, boolean asked) {
        if (asked && lacks.contains(lack)) {
            throw new RefusedException(Rule.DIALECT, database + " has no " + lack.what + ". " + lack.instead);
        }
    }
}

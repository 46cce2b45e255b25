package io.colonnade.render;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Window;
import io.colonnade.ast.Windowed;
import java.util.List;

/**
 * Aggregates and windows.
 *
 * @param filters how an aggregate takes some of the rows only
 * @param longTexts how texts that become very long in an aggregate are kept from being cut
 * @param windows how windows are written
 */
public record Grouping(Filters filters, LongTexts longTexts, Windows windows) {
    /** Says that an aggregate takes some of the rows only. */
    @FunctionalInterface
    public interface Filters {
        /** The aggregate to write instead; a filter that it still has is written {@code filter (where …)}. */
        Aggregate rewrite(SqlWriter out, Aggregate aggregate);
    }

    /** Keeps texts that become very long in an aggregate from being cut, for one statement. */
    public interface LongTexts {
        /** Whether what an aggregate gives would be cut, unless it is kept from that. */
        boolean isLong(Aggregate aggregate);

        /** Writes what stands in front of the statement; mostly nothing. */
        SqlWriter begin(SqlWriter out);

        /** Writes what stands behind its first {@code select}; mostly nothing. */
        SqlWriter hint(SqlWriter out);
    }

    /** Writes windows; refuses by name those that the database lacks. */
    public interface Windows {
        /** Writes {@code over (…)} behind a call. */
        SqlWriter over(SqlWriter out, Windowed windowed);

        /** Writes {@code window "w" as (…)} behind HAVING. */
        SqlWriter named(SqlWriter out, List<Window> windows);
    }
}

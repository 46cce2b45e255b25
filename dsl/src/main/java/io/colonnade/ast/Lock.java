package io.colonnade.ast;

import java.util.List;

/**
 * How the rows of a query are locked.
 *
 * @param strength against what
 * @param of the tables whose rows are locked; none for those of all
 * @param waiting what happens when another holds a row
 */
public record Lock(Strength strength, List<TableRef> of, Waiting waiting) {
    /** Against what others do. */
    public enum Strength {
        /** Others can neither change the rows nor lock them. */
        UPDATE,
        /** Others cannot change the rows. */
        SHARE
    }

    /** What happens when another holds a row. */
    public enum Waiting {
        /** It is waited for. */
        WAIT,
        /** That is an error. */
        NOWAIT,
        /** It is left out. */
        SKIP_LOCKED
    }

    /** Copies the list. */
    public Lock {
        of = List.copyOf(of);
    }

    /** Of the rows of all tables, waiting. */
    public static Lock of(Strength strength) {
        return new Lock(strength, List.of(), Waiting.WAIT);
    }

    /** Of the rows of these tables alone. */
    public Lock of(List<TableRef> tables) {
        return new Lock(strength, tables, waiting);
    }

    /** With another answer to rows that are held. */
    public Lock waiting(Waiting other) {
        return new Lock(strength, of, other);
    }

    /** Whether rows of the table are locked. */
    public boolean holds(TableRef table) {
        return of.isEmpty() || of.contains(table);
    }
}

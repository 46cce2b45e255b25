package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a query.
 *
 * @param joins how a join begins
 * @param ordering how a key of the order is written
 * @param paging how rows are limited
 * @param inLists how a value is looked up in a list
 */
public record Selecting(Joins joins, Ordering ordering, Paging paging, InLists inLists) {
    /** Writes the words that begin a join. */
    @FunctionalInterface
    public interface Joins {
        /** Writes {@code left join} and its like; refuses a kind that the database lacks. */
        SqlWriter write(SqlWriter out, Join.Kind kind);
    }

    /** Writes a key of ORDER BY so that nulls stand where the key says. */
    @FunctionalInterface
    public interface Ordering {
        /** Writes the key; {@code mayBeNull} says whether nulls can come at all. */
        SqlWriter write(SqlWriter out, SortKey key, boolean mayBeNull);
    }

    /** Writes limit and offset, at least one of which is there. */
    @FunctionalInterface
    public interface Paging {
        /** Writes the clause behind ORDER BY. */
        SqlWriter write(SqlWriter out, @Nullable Expression limit, @Nullable Expression offset);
    }

    /** Writes a test against a list of values. */
    @FunctionalInterface
    public interface InLists {
        /** Writes {@code tested in (…)}. */
        SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated);
    }
}

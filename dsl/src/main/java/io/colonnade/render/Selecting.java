package io.colonnade.render;

import io.colonnade.ast.Join;
import io.colonnade.ast.Query;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SortKey;

/**
 * The clauses of a query.
 *
 * @param queries what a query is rewritten to before it is written
 * @param joins how a join begins
 * @param ordering how a key of the order is written
 * @param paging how rows are limited
 * @param sets how queries are combined
 */
public record Selecting(Queries queries, Joins joins, Ordering ordering, Paging paging, Sets sets) {
    /** Rewrites what a database cannot say in one place into what means the same. */
    @FunctionalInterface
    public interface Queries {
        /** The query to write instead; the same where nothing is in the way. */
        Query rewrite(SqlWriter out, Query query, Place place);
    }

    /** Writes the words that begin a join. */
    @FunctionalInterface
    public interface Joins {
        /** Writes {@code left join} and its like; refuses a kind that the database lacks. */
        SqlWriter write(SqlWriter out, Join.Kind kind);
    }

    /** Writes the words between queries that are combined. */
    @FunctionalInterface
    public interface Sets {
        /** Writes {@code union all} and its like; refuses one that the database lacks. */
        SqlWriter write(SqlWriter out, SetOperator operator);
    }

    /** Writes a key of ORDER BY so that nulls stand where the key says. */
    @FunctionalInterface
    public interface Ordering {
        /** Writes the key of a query; {@code mayBeNull} says whether nulls can come at all. */
        SqlWriter write(SqlWriter out, Query query, SortKey key, boolean mayBeNull);
    }

    /** Writes limit and offset, in front of the columns or behind ORDER BY. */
    public interface Paging {
        /** Writes what stands between {@code select} and the columns. */
        SqlWriter front(SqlWriter out, Query query);

        /** Writes what stands behind ORDER BY. */
        SqlWriter end(SqlWriter out, Query query);
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Query;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;

/**
 * Limits that cut between equal rows; ties that could not be said otherwise are refused.
 *
 * @param database what messages call the database
 * @param plain how they are written
 */
record NoTies(String database, Selecting.Paging plain) implements Selecting.Paging {
    @Override
    public SqlWriter front(SqlWriter out, Query query) {
        return plain.front(out, query);
    }

    @Override
    public SqlWriter end(SqlWriter out, Query query) {
        if (query.ending().withTies()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "WITH TIES is not available on " + database
                            + " for rows that are locked, or behind an offset. Leave"
                            + " the lock or offset(…) out, or use qualify(rank().over(orderedBy(…)).between(…)).");
        }
        return plain.end(out, query);
    }
}

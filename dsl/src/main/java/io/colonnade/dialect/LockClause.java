package io.colonnade.dialect;

import io.colonnade.ast.Lock;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;

/**
 * {@code for update of t skip locked} at the end of a query.
 *
 * @param database what messages call the database
 * @param share the words for a lock that others can have, too; empty where there is none
 * @param hasOf whether tables can be named
 */
record LockClause(String database, String share, boolean hasOf) implements Tables.Locks {
    @Override
    public SqlWriter hint(SqlWriter out, TableRef table, Lock lock) {
        return out;
    }

    @Override
    public SqlWriter end(SqlWriter out, SelectStatement select, Lock lock) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " for update" : shared());
        if (hasOf) {
            of(out, lock);
        } else if (!select.sources().stream().allMatch(source -> lock.holds(source.ref()))) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "FOR UPDATE OF is not available on " + database + ", which locks the rows of all tables. Leave"
                            + " of(…) out, or lock in a query of that table alone.");
        }
        return switch (lock.waiting()) {
            case WAIT -> out;
            case NOWAIT -> out.sql(" nowait");
            case SKIP_LOCKED -> out.sql(" skip locked");
        };
    }

    private String shared() {
        if (share.isEmpty()) {
            throw new RefusedException(
                    Rule.DIALECT, "FOR SHARE is not available on " + database + ". Use forUpdate(), which locks more.");
        }
        return share;
    }

    private static void of(SqlWriter out, Lock lock) {
        String comma = " of ";
        for (TableRef table : lock.of()) {
            out.sql(comma).name(table.qualifier());
            comma = ", ";
        }
    }
}

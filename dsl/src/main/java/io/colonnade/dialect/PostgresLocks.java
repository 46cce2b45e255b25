package io.colonnade.dialect;

import io.colonnade.ast.Lock;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.check.OuterJoins;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;
import java.util.stream.Collectors;

/** {@code for update of t}, of tables whose rows are there, and of queries that give rows of tables. */
final class PostgresLocks implements Tables.Locks {
    private final Tables.Locks clause = new LockClause("PostgreSQL", " for share", true);

    @Override
    public SqlWriter hint(SqlWriter out, TableRef table, Lock lock) {
        return clause.hint(out, table, lock);
    }

    @Override
    public SqlWriter end(SqlWriter out, SelectStatement select, Lock lock) {
        OuterJoins joins = OuterJoins.of(select);
        List<TableRef> tables = select.sources().stream().map(TableSource::ref).toList();
        tables.stream()
                .filter(table -> lock.holds(table) && joins.canLeaveOut(table))
                .findFirst()
                .ifPresent(table -> refuseLeftOut(table, tables, joins));
        if (select.hasWindows()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "PostgreSQL locks no rows in a query that computes over windows. Lock the rows in a query of their"
                            + " own, .forUpdate(), before.");
        }
        return clause.end(out, select, lock);
    }

    private static void refuseLeftOut(TableRef table, List<TableRef> tables, OuterJoins joins) {
        String others = tables.stream()
                .filter(other -> !joins.canLeaveOut(other))
                .map(Names::of)
                .collect(Collectors.joining(", "));
        throw new RefusedException(
                Rule.DIALECT,
                "PostgreSQL locks no rows of " + Names.of(table) + ", which an outer join can leave out. "
                        + (others.isEmpty()
                                ? "Lock the rows in a query of their own, .forUpdate(), before."
                                : "Say which tables are meant, .of(" + others + "), or use join(…)."));
    }
}

package io.colonnade.check;

import io.colonnade.ast.Ending;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Lock;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Description;
import io.colonnade.shape.ShapeWalk;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands at the end of a query goes with the rest of it. */
final class EndRules {
    private EndRules() {}

    static void check(SelectStatement select) {
        checkTies(select.ending());
        DistinctOnRules.check(select);
        if (select.distinct()) {
            select.orderBy().stream().filter(key -> key.label() == null).forEach(key -> checkSelected(select, key));
        }
        if (select.ending().lock() != null) {
            checkLock(select, select.ending().lock());
        }
    }

    static void checkTies(Ending ending) {
        if (ending.withTies() && (ending.limit() == null || ending.orderBy().isEmpty())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "withTies() gives the rows that are sorted like the last of a limit, and this query has no "
                            + (ending.limit() == null ? "limit. Add .limit(n)." : "order. Add .orderBy(…)."));
        }
    }

    private static void checkSelected(SelectStatement select, SortKey key) {
        List<Expression> selected =
                select.items().list().stream().map(SelectItem::expression).toList();
        if (!selected.contains(key.expression())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A query of distinct rows is ordered by " + Description.of(key.expression())
                            + ", which it does not select: rows that are given once may have several of it. Select it,"
                            + " or group by what is selected and order by min(…) or max(…) of it.");
        }
        if (ShapeWalk.holdsValues(key.expression())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A query of distinct rows is ordered by an expression with a value in it, which no database takes"
                            + " for the same expression in select(…). Give it a name, x.as(\"name\"), and use"
                            + " it under that name in both.");
        }
    }

    private static @Nullable String givenInstead(SelectStatement select) {
        if (select.isGrouped()) {
            return "groups";
        }
        if (select.qualify() != null || !select.distinctOn().isEmpty()) {
            return "some of the rows that it reads, chosen once all are read";
        }
        return select.distinct() ? "distinct rows" : null;
    }

    private static void checkLock(SelectStatement select, Lock lock) {
        String given = givenInstead(select);
        if (given != null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "forUpdate() and forShare() lock the rows that a query gives, but this one gives " + given
                            + ". Lock the rows in a query of their own, .forUpdate(), before.");
        }
        List<TableRef> present =
                select.sources().stream().map(source -> source.ref()).toList();
        for (TableRef table : lock.of()) {
            if (!present.contains(table)) {
                throw new RefusedException(
                        Rule.SCOPE,
                        "of(" + Names.of(table) + ") names a table that is not in FROM, which has "
                                + present.stream().map(Names::of).collect(Collectors.joining(", "))
                                + ". Name one of these, or join the table.");
            }
        }
    }
}

package io.colonnade.check;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FreeColumns;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside aggregates has one value in each group: it is grouped by, or belongs to a key that is. */
final class GroupRule {
    private final Scope scope;
    private final Set<Expression> grouped = new HashSet<>();
    private final Set<Expression> always = new HashSet<>();
    private String clause = "";

    private GroupRule(SelectStatement select, Scope scope) {
        this.scope = scope;
        for (Expression element : select.groupBy()) {
            if (element instanceof GroupingSets groups) {
                grouped.addAll(groups.expressions());
            } else {
                grouped.add(element);
                always.add(element);
            }
        }
    }

    static void check(SelectStatement select, Scope scope) {
        if (select.isGrouped()) {
            GroupRule rule = new GroupRule(select, scope);
            select.items().list().forEach(item -> rule.check("is selected", item.expression()));
            rule.check("stands in having(…)", select.having());
            rule.check("stands in qualify(…)", select.qualify());
            select.distinctOn().forEach(expression -> rule.check("stands in distinctOn(…)", expression));
            select.orderBy().forEach(key -> rule.check("is sorted by,", key.expression()));
        }
    }

    private void check(String where, @Nullable Expression expression) {
        if (expression != null) {
            clause = where;
            check(expression);
        }
    }

    private void check(Expression expression) {
        if (grouped.contains(expression)) {
            return;
        }
        if (expression instanceof ColumnRef column) {
            check(column);
        } else if (expression instanceof Aggregate aggregate) {
            check(aggregate);
        } else if (expression instanceof Windowed windowed) {
            windowed.call().children().forEach(this::check);
            windowed.window().expressions().forEach(this::check);
        } else {
            expression.operands().forEach(this::check);
            FreeColumns.queryIn(expression)
                    .forEach(query -> FreeColumns.of(query).forEach(this::check));
        }
    }

    private void check(ColumnRef column) {
        if (!grouped.contains(column) && scope.has(column.table()) && !isOfGroupedKey(column)) {
            throw new RefusedException(Rule.GROUP, message(column));
        }
    }

    private void check(Aggregate aggregate) {
        if (aggregate.function() == AggregateFunction.GROUPING && !grouped.contains(aggregate.argument())) {
            throw new RefusedException(
                    Rule.GROUP,
                    "grouping(…) asks about what is not grouped by. Give it an expression of rollup(…), cube(…) or"
                            + " groupingSets(…).");
        }
    }

    private boolean isOfGroupedKey(ColumnRef column) {
        List<ColumnRef> key = key(column.table());
        return !key.isEmpty() && always.containsAll(key);
    }

    private static List<ColumnRef> key(TableRef table) {
        return table.keys().primaryKey().stream()
                .map(part -> new ColumnRef(table, part.name()))
                .toList();
    }

    private String message(ColumnRef column) {
        String name = Names.of(column);
        List<ColumnRef> key = key(column.table());
        String byKey = key.isEmpty()
                ? ""
                : ", or group by the key of its table, "
                        + String.join(", ", key.stream().map(Names::of).toList());
        return name + " " + clause + " beside aggregates, but not grouped by, and a group has many values of it. Add it"
                + " to groupBy(…)" + byKey + "; aggregate it, as in min(x); or compute the aggregate over a window,"
                + " with .over(…).";
    }
}

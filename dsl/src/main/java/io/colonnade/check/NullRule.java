package io.colonnade.check;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.Objects;

/** What is typed as not null must not come from a table that an outer join can leave out, nor be left out itself. */
final class NullRule {
    private NullRule() {}

    static void check(Items items, Scope scope) {
        for (SelectItem item : items.list()) {
            if (item.claim() == Claim.NOT_NULL || item.claim() == Claim.ROW) {
                new LeftOut(scope).in(item.expression()).ifPresent(culprit -> refuse(item, culprit, scope));
            }
        }
    }

    private static void refuse(SelectItem item, Expression culprit, Scope scope) {
        throw new RefusedException(
                Rule.NULL,
                scope.isLeftOutOfTotals(culprit) ? ofTotals(item, culprit) : ofJoin(item, (ColumnRef) culprit, scope));
    }

    private static String ofTotals(SelectItem item, Expression culprit) {
        boolean column = item.expression() instanceof ColumnRef;
        String name = culprit instanceof ColumnRef grouped ? call(grouped) : "An expression";
        String what = column ? name + " is NOT NULL" : "An expression over " + name + " is typed as not null";
        String fix = column ? name : "x";
        return what + ", but rollup(…), cube(…) or groupingSets(…) leaves it null in rows of totals. Write " + fix
                + ".nullable(), or " + fix + ".orElse(…); grouping(" + name + ") tells those rows.";
    }

    private static String ofJoin(SelectItem item, ColumnRef culprit, Scope scope) {
        TableRef table = culprit.table();
        Join join = Objects.requireNonNull(scope.leftOutBy(table));
        return item.claim() == Claim.ROW ? ofRow(table, join) : ofValue(item, table, join);
    }

    private static String ofRow(TableRef table, Join join) {
        String name = Names.of(table);
        return "A whole row of " + name + " is selected, but " + call(join) + " can leave it out. Write " + name
                + ".nullable() or " + name + ".optional().";
    }

    private static String ofValue(SelectItem item, TableRef table, Join join) {
        String what = item.expression() instanceof ColumnRef column
                ? Names.of(column) + " is NOT NULL"
                : "An expression over " + Names.of(table) + " is typed as not null";
        String name = item.expression() instanceof ColumnRef column ? call(column) : "x";
        return what + ", but " + call(join) + " can leave it null. Write " + name + ".nullable(), " + name
                + ".orElse(…), or " + name + ".required() where you know that it is there.";
    }

    private static String call(ColumnRef column) {
        return column.table().isDerived() ? Names.of(column.table()) + ".get(…)" : Names.of(column);
    }

    private static String call(Join join) {
        String verb = switch (join.kind()) {
            case LEFT -> "leftJoin";
            case RIGHT -> "rightJoin";
            case FULL -> "fullJoin";
            case INNER, CROSS -> "join";
        };
        return verb + "(" + Names.of(join.source().ref()) + ")";
    }
}

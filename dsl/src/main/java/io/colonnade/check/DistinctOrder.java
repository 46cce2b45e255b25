package io.colonnade.check;

import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Description;
import io.colonnade.shape.ShapeWalk;

/** Rows that are given once are ordered by what is selected: anything else has several values for one of them. */
final class DistinctOrder {
    private DistinctOrder() {}

    static void check(SelectStatement select) {
        if (select.distinct()) {
            select.orderBy().stream().filter(key -> key.label() == null).forEach(key -> check(select, key));
        }
    }

    private static void check(SelectStatement select, SortKey key) {
        boolean selected = select.items().list().stream()
                .anyMatch(item -> item.expression().equals(key.expression()));
        if (!selected) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    Description.of(key.expression())
                            + " is not selected, so it cannot order what selectDistinct(…) gives: rows that are equal"
                            + " without it may differ in it. Select it too, or group by what is selected and order by"
                            + " min(x) or max(x).");
        }
        if (ShapeWalk.holdsValues(key.expression())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "orderBy(…) of selectDistinct(…) was given an expression with a value in it, which no database"
                            + " takes for the same expression in select(…). Give it a name, x.as(\"name\"), and use it"
                            + " under that name in both.");
        }
    }
}

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
        String given = "orderBy(…) of selectDistinct(…) was given " + Description.of(key.expression());
        if (!selected) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    given + ", which is not selected: rows that are equal without it may differ in it. Select it too,"
                            + " or group by what is selected and order by min(x) or max(x).");
        }
        if (ShapeWalk.holdsValues(key.expression())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    given + ", which has a value in it, so that no database takes it for what is selected. Give it a"
                            + " name of its own in both, x.as(\"name\").");
        }
    }
}

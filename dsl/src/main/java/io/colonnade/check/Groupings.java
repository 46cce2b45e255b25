package io.colonnade.check;

import io.colonnade.ast.Expression;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.shape.ShapeWalk;

/**
 * GROUP BY must not hold values: each {@code ?} is a parameter of its own, so {@code select price * ?} and
 * {@code group by price * ?} are two different expressions to a database.
 */
final class Groupings {
    private Groupings() {}

    static void check(Expression grouping) {
        if (ShapeWalk.holdsValues(grouping)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "groupBy(…) was given an expression with a value in it, which no database takes for the same"
                            + " expression in select(…). Select it in a derived table, .as(\"t\"), and group by its"
                            + " column, t.get(expression).");
        }
    }
}

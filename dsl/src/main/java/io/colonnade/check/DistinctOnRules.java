package io.colonnade.check;

import io.colonnade.ast.Expression;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Description;
import io.colonnade.shape.ShapeWalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of each group of equal ones is only there when the order has the group together. */
final class DistinctOnRules {
    private DistinctOnRules() {}

    static void check(SelectStatement select) {
        if (select.distinctOn().isEmpty()) {
            return;
        }
        if (select.distinct()) {
            throw refused(
                    "distinctOn(…) was called on a query of distinct rows. Leave distinct() out, or give the first"
                            + " rows once in a query around this one as a table, .as(\"t\").");
        }
        if (select.qualify() != null) {
            throw refused("distinctOn(…) and qualify(…) both choose among the rows of one query. Choose by one of them"
                    + " in a query around the other as a table, .as(\"t\").");
        }
        select.distinctOn().forEach(DistinctOnRules::checkPlain);
        checkOrder(select.distinctOn(), select.orderBy());
    }

    private static void checkPlain(Expression expression) {
        if (ShapeWalk.holdsValues(expression)) {
            throw refused("distinctOn(…) was given an expression with a value in it, which no database takes for the"
                    + " same expression in orderBy(…). Select it in a query that is a table, .as(\"t\"), and use its"
                    + " column here.");
        }
    }

    private static void checkOrder(List<Expression> on, List<SortKey> keys) {
        Set<Expression> missing = new HashSet<>(on);
        for (SortKey key : keys) {
            if (missing.isEmpty()) {
                return;
            }
            if (!on.contains(key.expression())) {
                throw refused("distinctOn(…) keeps the first row of each " + names(on)
                        + ", but the rows are sorted by " + Description.of(key.expression())
                        + " before they are sorted by all of these. Begin orderBy(…) with them; to sort the rows that"
                        + " are kept otherwise, do it in a query around this one as a table, .as(\"t\").");
            }
            missing.remove(key.expression());
        }
    }

    private static String names(List<Expression> on) {
        return on.stream().map(Description::of).collect(Collectors.joining(" and "));
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Rule.STATEMENT, message);
    }
}

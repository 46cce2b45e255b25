package io.colonnade.check;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/** What an aggregate is made of has to fit together. */
final class AggregateRules {
    private AggregateRules() {}

    static void check(Aggregate aggregate) {
        for (SortKey key : aggregate.orderBy()) {
            if (aggregate.distinct() && !key.expression().equals(aggregate.argument())) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        aggregate.function().word() + "(…) of different values is ordered by something else, of which"
                                + " equal values could have several. Order it by what it aggregates.");
            }
        }
    }
}

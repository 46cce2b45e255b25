package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.AggregateSpelling;

/** Percentiles of a database that has them over partitions only, not of groups. */
final class OverPartitions {
    private OverPartitions() {}

    static AggregateSpelling only(String database, AggregateSpelling spelling) {
        return (out, aggregate, over) -> {
            if (over == null) {
                throw new RefusedException(
                        Rule.DIALECT,
                        database + " has " + aggregate.function().word() + "(…) over partitions only. Write"
                                + " .over(partitionBy(…)) in a query without groupBy(…), and selectDistinct(…) for each"
                                + " partition once.");
            }
            return spelling.write(out, aggregate, over);
        };
    }
}

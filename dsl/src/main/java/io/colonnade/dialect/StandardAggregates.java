package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.WindowFunction;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.Functions.WindowSpelling;
import io.colonnade.render.SqlWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Aggregates and window functions by the names of the standard. */
final class StandardAggregates {
    private static final Set<AggregateFunction> OF_PAIRS = Set.of(
            AggregateFunction.COVAR_POP,
            AggregateFunction.COVAR_SAMP,
            AggregateFunction.CORR,
            AggregateFunction.REGR_SLOPE,
            AggregateFunction.REGR_INTERCEPT,
            AggregateFunction.REGR_R2);

    private StandardAggregates() {}

    static Map<AggregateFunction, AggregateSpelling> aggregates() {
        Map<AggregateFunction, AggregateSpelling> aggregates = new EnumMap<>(AggregateFunction.class);
        for (AggregateFunction function : AggregateFunction.values()) {
            aggregates.put(function, AggregateSpelling.named(lower(function)));
        }
        aggregates.put(AggregateFunction.SOME, AggregateSpelling.named("bool_or"));
        aggregates.put(AggregateFunction.PERCENTILE_CONT, AggregateSpelling.withinGroup("percentile_cont"));
        aggregates.put(AggregateFunction.PERCENTILE_DISC, AggregateSpelling.withinGroup("percentile_disc"));
        aggregates.put(AggregateFunction.MODE, AggregateSpelling.withinGroup("mode"));
        return aggregates;
    }

    /** Those of a database that knows nothing but counting, sums, extremes and deviations. */
    static Map<AggregateFunction, AggregateSpelling> few(String database) {
        Map<AggregateFunction, AggregateSpelling> aggregates = aggregates();
        OF_PAIRS.forEach(function -> aggregates.put(
                function,
                AggregateSpelling.refused(database, "Fetch the pairs of numbers, and compute it from them in Java.")));
        aggregates.put(
                AggregateFunction.ARRAY_AGG,
                AggregateSpelling.refused(
                        database,
                        "Fetch the values in the order of their group, and collect them in Java; texts can be"
                                + " stringAgg(x, \",\")."));
        aggregates.put(
                AggregateFunction.MODE,
                AggregateSpelling.refused(
                        database, "Group by the value as well, and order by count().desc() with limit(1)."));
        return aggregates;
    }

    static Map<WindowFunction, WindowSpelling> windows() {
        Map<WindowFunction, WindowSpelling> windows = new EnumMap<>(WindowFunction.class);
        for (WindowFunction function : WindowFunction.values()) {
            windows.put(function, WindowSpelling.named(lower(function)));
        }
        return windows;
    }

    private static String lower(Enum<?> function) {
        return function.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The database says {@code filter (where …)}. */
    static Aggregate filtered(SqlWriter out, Aggregate aggregate) {
        return aggregate;
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aggregates of PostgreSQL; facts from its manual and from running it. */
final class PostgresAggregates {
    /** The first that has {@code min} and {@code max} of bytes. */
    private static final int WITH_EXTREMES_OF_BYTES = 18;

    private PostgresAggregates() {}

    static Map<AggregateFunction, AggregateSpelling> of(int version) {
        Map<AggregateFunction, AggregateSpelling> aggregates = StandardAggregates.aggregates();
        aggregates.put(AggregateFunction.MIN, extreme("min", version));
        aggregates.put(AggregateFunction.MAX, extreme("max", version));
        aggregates.put(AggregateFunction.PERCENTILE_CONT, ofGroups("percentile_cont"));
        aggregates.put(AggregateFunction.PERCENTILE_DISC, ofGroups("percentile_disc"));
        aggregates.put(AggregateFunction.JSON_ARRAY_AGG, AggregateSpelling.named("json_agg"));
        aggregates.put(AggregateFunction.JSON_OBJECT_AGG, AggregateSpelling.named("json_object_agg"));
        aggregates.put(AggregateFunction.MODE, ofGroups("mode"));
        return aggregates;
    }

    private static AggregateSpelling extreme(String name, int version) {
        return (out, aggregate, over) -> {
            SqlType<?> type = Objects.requireNonNull(aggregate.type());
            TypeFamily family = type.family();
            if (type.boundType() != null) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "PostgreSQL has no " + name + "(…) of ranges (type " + type + "). Order by them, with limit(1),"
                                + " or take " + name + "(range(x).lower()).");
            }
            if (family == TypeFamily.BINARY && version < WITH_EXTREMES_OF_BYTES) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "PostgreSQL has " + name + "(…) of bytes from version " + WITH_EXTREMES_OF_BYTES
                                + " on. Order by them, with limit(1).");
            }
            return family == TypeFamily.UUID
                    ? ofIdentifiers(name, out, aggregate, over)
                    : AggregateSpelling.named(name).write(out, aggregate, over);
        };
    }

    /** There is none of UUIDs; their texts in byte order are in the same order. */
    private static SqlWriter ofIdentifiers(String name, SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        out.sql("cast(" + name + "(cast(").standalone(Objects.requireNonNull(aggregate.argument()));
        return out.sql(" as text) collate \"C\")").tail(aggregate, over).sql(" as uuid)");
    }

    private static AggregateSpelling ofGroups(String name) {
        return (out, aggregate, over) -> {
            if (over != null) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "PostgreSQL has " + aggregate.function().word() + "(…) of groups only. Group by what the"
                                + " partitions are of in a derived table, and join that.");
            }
            return AggregateSpelling.withinGroup(name).write(out, aggregate, null);
        };
    }
}

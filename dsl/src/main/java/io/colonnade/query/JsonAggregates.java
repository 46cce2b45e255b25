package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Claim;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlTypes;

/** Aggregates that make JSON. Users call {@code Sql.jsonArrayAgg} and {@code Sql.jsonObjectAgg}. */
public final class JsonAggregates {
    private JsonAggregates() {}

    /** {@code json_agg(x)}. */
    public static JsonArrayAggregate array(Expr<?> x) {
        Aggregate node = Aggregate.of(AggregateFunction.JSON_ARRAY_AGG, x.type(), JsonObject.value(x));
        return new AggregateTerms.OfJsonArray(node, SqlTypes.JSON, Claim.NULLABLE);
    }

    /** {@code json_object_agg(k, x)}. */
    public static JsonAggregate object(TextExpr<String> key, Expr<?> x) {
        if (key.claim() == Claim.NULLABLE) {
            throw new RefusedException(
                    Rule.NULL,
                    "jsonObjectAgg(…) was given keys that can be null, " + key.description() + ": some databases leave"
                            + " such rows out, and others fail. Write .orElse(\"…\") or .required() behind it.");
        }
        Aggregate node = Aggregate.of(AggregateFunction.JSON_OBJECT_AGG, x.type(), key.node(), JsonObject.value(x));
        return new AggregateTerms.OfJson(node, SqlTypes.JSON, Claim.NULLABLE);
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.SqlWriter;
import java.util.Map;

/** Aggregates that make JSON: nulls among the values become nulls of JSON's. */
final class JsonAggregates {
    private JsonAggregates() {}

    static Map<AggregateFunction, AggregateSpelling> ofH2() {
        return Map.of(
                AggregateFunction.JSON_ARRAY_AGG,
                (out, aggregate, over) -> h2Array(out, aggregate),
                AggregateFunction.JSON_OBJECT_AGG,
                (out, aggregate, over) -> {
                    out.sql("json_objectagg(key ")
                            .standalone(aggregate.arguments().get(0));
                    out.sql(" value ").standalone(value(aggregate)).sql(" null on null)");
                    return out.tail(aggregate, over);
                });
    }

    /** With an order, what is said of nulls could not be read again by H2 itself, which does that in derived tables. */
    private static SqlWriter h2Array(SqlWriter out, Aggregate aggregate) {
        if (aggregate.orderBy().isEmpty()) {
            out.sql("json_arrayagg(").standalone(value(aggregate)).sql(" null on null)");
            return out.tail(aggregate, null);
        }
        out.sql("cast(array_agg(").standalone(value(aggregate)).orderBy(aggregate.orderBy());
        return out.sql(")").tail(aggregate, null).sql(" as json)");
    }

    /** Its own function takes no order and leaves out no rows. */
    static Map<AggregateFunction, AggregateSpelling> ofMysql() {
        return Map.of(
                AggregateFunction.JSON_ARRAY_AGG,
                (out, aggregate, over) -> isSpelledOut(aggregate)
                        ? elements(refusingCut("MySQL", out, aggregate).sql("cast("), aggregate)
                                .sql(" as json)")
                        : AggregateSpelling.named("json_arrayagg").write(out, aggregate, over),
                AggregateFunction.JSON_OBJECT_AGG,
                (out, aggregate, over) -> isSpelledOut(aggregate)
                        ? members(refusingCut("MySQL", out, aggregate).sql("cast("), aggregate, "")
                                .sql(" as json)")
                        : AggregateSpelling.named("json_objectagg").write(out, aggregate, over));
    }

    /** Its own function takes an order, but leaves out no rows. */
    static Map<AggregateFunction, AggregateSpelling> ofMariadb() {
        return Map.of(
                AggregateFunction.JSON_ARRAY_AGG,
                (out, aggregate, over) -> {
                    refusingCut("MariaDB", out, aggregate);
                    return aggregate.filter() == null
                            ? AggregateSpelling.named("json_arrayagg").write(out, aggregate, over)
                            : elements(out, aggregate);
                },
                AggregateFunction.JSON_OBJECT_AGG,
                (out, aggregate, over) -> isSpelledOut(aggregate)
                        ? members(refusingCut("MariaDB", out, aggregate), aggregate, " collate utf8mb4_bin")
                        : AggregateSpelling.named("json_objectagg").write(out, aggregate, over));
    }

    /** Whether it is put together of texts in MySQL, or in MariaDB where the database's own function would not do. */
    static boolean isSpelledOut(Aggregate aggregate) {
        boolean ordered = !aggregate.orderBy().isEmpty();
        return switch (aggregate.function()) {
            case JSON_ARRAY_AGG, JSON_OBJECT_AGG -> ordered || aggregate.filter() != null;
            default -> false;
        };
    }

    private static SqlWriter refusingCut(String database, SqlWriter out, Aggregate aggregate) {
        MysqlAggregates.refuseCut(database, out, aggregate);
        return out;
    }

    /** {@code concat('[', group_concat(case when … then x end order by y separator ','), ']')}. */
    private static SqlWriter elements(SqlWriter out, Aggregate aggregate) {
        taken(out.sql("concat('[', group_concat("), aggregate);
        element(out, value(aggregate)).sql(aggregate.filter() == null ? "" : " end");
        return out.orderBy(aggregate.orderBy()).sql(" separator ','), ']')");
    }

    private static SqlWriter members(SqlWriter out, Aggregate aggregate, String collation) {
        taken(out.sql("concat('{', group_concat("), aggregate);
        out.sql("concat(json_quote(").standalone(aggregate.arguments().get(0)).sql(collation + "), ':', ");
        element(out, value(aggregate)).sql(aggregate.filter() == null ? ")" : ") end");
        return out.sql(" separator ','), '}')");
    }

    private static void taken(SqlWriter out, Aggregate aggregate) {
        if (aggregate.filter() != null) {
            out.sql("case when ").condition(aggregate.filter()).sql(" then ");
        }
    }

    /** A value as JSON, whatever it is: SQL's null is JSON's, which counts. */
    private static SqlWriter element(SqlWriter out, Expression value) {
        return out.sql("json_extract(json_array(").standalone(value).sql("), '$[0]')");
    }

    private static Expression value(Aggregate aggregate) {
        return aggregate.arguments().get(aggregate.arguments().size() - 1);
    }
}

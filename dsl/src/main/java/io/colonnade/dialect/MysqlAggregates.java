package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.dialect.StandardWindows.Lack;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.Functions.WindowSpelling;
import io.colonnade.render.SqlWriter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aggregates and windows of MySQL and MariaDB; facts from both manuals and from running both. */
final class MysqlAggregates {
    /** MySQL cuts what {@code group_concat} gives after 1,024 bytes; this is the most it can be told. */
    static final Uncut HINT =
            new Uncut("", "/*+ set_var(group_concat_max_len = 4294967295) */ ", MysqlAggregates::isJoined);

    /** MariaDB cuts it after a megabyte, and arrays of JSON, too. */
    static final Uncut SET_STATEMENT = new Uncut(
            "set statement group_concat_max_len = 4294967295 for ",
            "",
            aggregate -> aggregate.function() == AggregateFunction.JSON_ARRAY_AGG || isJoined(aggregate));

    private static final String MEDIAN =
            "Number the rows with rowNumber().over(…) and count them with count().over(…) in a derived table, and take"
                    + " the one that is meant.";

    private MysqlAggregates() {}

    static StandardWindows windows(String database) {
        return new StandardWindows(
                database, EnumSet.of(Lack.GROUPS, Lack.EXCLUDE, Lack.DISTINCT, Lack.ORDER, Lack.NULLS_IN_RANGE));
    }

    private static boolean isJoined(Aggregate aggregate) {
        return aggregate.function() == AggregateFunction.STRING_AGG || JsonAggregates.isSpelledOut(aggregate);
    }

    static Map<AggregateFunction, AggregateSpelling> ofMysql() {
        Map<AggregateFunction, AggregateSpelling> aggregates = aggregates("MySQL");
        aggregates.putAll(JsonAggregates.ofMysql());
        aggregates.put(AggregateFunction.PERCENTILE_CONT, AggregateSpelling.refused("MySQL", MEDIAN));
        aggregates.put(AggregateFunction.PERCENTILE_DISC, AggregateSpelling.refused("MySQL", MEDIAN));
        return aggregates;
    }

    static Map<AggregateFunction, AggregateSpelling> ofMariadb() {
        Map<AggregateFunction, AggregateSpelling> aggregates = aggregates("MariaDB");
        aggregates.putAll(JsonAggregates.ofMariadb());
        aggregates.put(AggregateFunction.PERCENTILE_CONT, OverPartitions.only("MariaDB", (out, aggregate, over) -> {
            out.sql("cast(");
            return AggregateSpelling.withinGroup("percentile_cont")
                    .write(out, aggregate, over)
                    .sql(" as double)");
        }));
        aggregates.put(
                AggregateFunction.PERCENTILE_DISC,
                OverPartitions.only("MariaDB", AggregateSpelling.withinGroup("percentile_disc")));
        return aggregates;
    }

    static Map<WindowFunction, WindowSpelling> functionsOfMysql() {
        return StandardAggregates.windows();
    }

    /** What is between 0 and 1 has ten decimals only, unless it is cast. */
    static Map<WindowFunction, WindowSpelling> functionsOfMariadb() {
        Map<WindowFunction, WindowSpelling> windows = StandardAggregates.windows();
        windows.put(WindowFunction.PERCENT_RANK, castToDouble("percent_rank"));
        windows.put(WindowFunction.CUME_DIST, castToDouble("cume_dist"));
        windows.put(WindowFunction.LAG, withoutDefault("lag"));
        windows.put(WindowFunction.LEAD, withoutDefault("lead"));
        return windows;
    }

    private static Map<AggregateFunction, AggregateSpelling> aggregates(String database) {
        Map<AggregateFunction, AggregateSpelling> aggregates = StandardAggregates.few(database);
        aggregates.put(AggregateFunction.AVG, MysqlFamily.DECIMALS::average);
        aggregates.put(AggregateFunction.MIN, MysqlFamily.LABELS.extreme("min"));
        aggregates.put(AggregateFunction.MAX, MysqlFamily.LABELS.extreme("max"));
        aggregates.put(AggregateFunction.EVERY, AggregateSpelling.named("min"));
        aggregates.put(AggregateFunction.SOME, AggregateSpelling.named("max"));
        aggregates.put(AggregateFunction.STDDEV_POP, ofDoubles("stddev_pop"));
        aggregates.put(AggregateFunction.STDDEV_SAMP, ofDoubles("stddev_samp"));
        aggregates.put(AggregateFunction.VAR_POP, ofDoubles("var_pop"));
        aggregates.put(AggregateFunction.VAR_SAMP, ofDoubles("var_samp"));
        aggregates.put(AggregateFunction.STRING_AGG, (out, aggregate, over) -> texts(database, out, aggregate, over));
        return aggregates;
    }

    /** Of decimals, MariaDB gives four decimals more than they have. */
    private static AggregateSpelling ofDoubles(String name) {
        return (out, aggregate, over) -> {
            out.sql(name + "(cast(").expression(Objects.requireNonNull(aggregate.argument()));
            return out.sql(" as double))").tail(aggregate, over);
        };
    }

    /** {@code group_concat(x order by y separator ?)}. */
    private static SqlWriter texts(String database, SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        if (over != null) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " has no stringAgg(…) over a window. Aggregate in a derived table, and join that.");
        }
        refuseCut(database, out, aggregate);
        Expression separator = aggregate.arguments().get(1);
        out.sql(aggregate.distinct() ? "group_concat(distinct " : "group_concat(");
        out.standalone(aggregate.arguments().get(0)).orderBy(aggregate.orderBy());
        return out.sql(" separator ").expression(separator).sql(")");
    }

    static void refuseCut(String database, SqlWriter out, Aggregate aggregate) {
        if (!out.keepsLongTexts()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " cuts long texts of " + aggregate.function().word() + "(…), unless it stands in a query"
                            + " by itself. Fetch the text with a query of its own first.");
        }
    }

    private static WindowSpelling castToDouble(String name) {
        return (out, call, windowed) -> WindowSpelling.named(name)
                .write(out.sql("cast("), call, windowed)
                .sql(" as double)");
    }

    private static WindowSpelling withoutDefault(String name) {
        return (out, call, windowed) -> {
            refuseDefault(call);
            return WindowSpelling.named(name).write(out, call, windowed);
        };
    }

    private static void refuseDefault(WindowCall call) {
        if (call.arguments().size() > 2) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "MariaDB's " + call.function().word() + "(…) has no default. Say .over(…).orElse(…) where the"
                            + " column is never null.");
        }
    }
}

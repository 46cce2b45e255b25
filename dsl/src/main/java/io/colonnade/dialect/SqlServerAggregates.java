package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.dialect.StandardWindows.Lack;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.Functions.WindowSpelling;
import io.colonnade.render.Grouping;
import io.colonnade.render.SqlWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aggregates and windows of SQL Server; facts from its vendor's documentation. */
final class SqlServerAggregates {
    private static final String NAME = "SQL Server";

    private SqlServerAggregates() {}

    static Map<AggregateFunction, AggregateSpelling> aggregates() {
        Map<AggregateFunction, AggregateSpelling> aggregates = StandardAggregates.few(NAME);
        aggregates.put(AggregateFunction.COUNT, AggregateSpelling.named("count_big"));
        aggregates.put(AggregateFunction.AVG, SqlServer.DECIMALS::average);
        aggregates.put(AggregateFunction.MIN, SqlServerQueries.LABELS.extreme("min"));
        aggregates.put(AggregateFunction.MAX, SqlServerQueries.LABELS.extreme("max"));
        aggregates.put(AggregateFunction.EVERY, ofBits("min"));
        aggregates.put(AggregateFunction.SOME, ofBits("max"));
        aggregates.put(AggregateFunction.STDDEV_POP, AggregateSpelling.named("stdevp"));
        aggregates.put(AggregateFunction.STDDEV_SAMP, AggregateSpelling.named("stdev"));
        aggregates.put(AggregateFunction.VAR_POP, AggregateSpelling.named("varp"));
        aggregates.put(AggregateFunction.VAR_SAMP, AggregateSpelling.named("var"));
        aggregates.put(AggregateFunction.STRING_AGG, SqlServerAggregates::texts);
        aggregates.putAll(SqlServerJsonAggregates.all());
        aggregates.put(
                AggregateFunction.PERCENTILE_CONT,
                OverPartitions.only(NAME, AggregateSpelling.withinGroup("percentile_cont")));
        aggregates.put(
                AggregateFunction.PERCENTILE_DISC,
                OverPartitions.only(NAME, AggregateSpelling.withinGroup("percentile_disc")));
        return aggregates;
    }

    static Map<WindowFunction, WindowSpelling> windows() {
        Map<WindowFunction, WindowSpelling> windows = StandardAggregates.windows();
        windows.put(WindowFunction.NTH_VALUE, (out, call, windowed) -> {
            throw new RefusedException(
                    Rule.DIALECT,
                    "SQL Server has no window function like " + call.function().word() + "(…). Number the rows with"
                            + " rowNumber().over(…) in a derived table, and take the one of that number.");
        });
        return windows;
    }

    /** A bit has no least and no greatest value, but a number has. */
    private static AggregateSpelling ofBits(String name) {
        return (out, aggregate, over) -> {
            out.sql("cast(" + name + "(cast(").expression(Objects.requireNonNull(aggregate.argument()));
            return out.sql(" as tinyint))").tail(aggregate, over).sql(" as bit)");
        };
    }

    /** What is longer than 8,000 bytes would be refused, unless the texts are {@code nvarchar(max)}. */
    private static SqlWriter texts(SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        if (over != null || aggregate.distinct()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "SQL Server has no stringAgg(…) " + (over == null ? "of different values" : "over a window")
                            + ". Select what it is of in a derived table"
                            + (over == null ? ", with distinct()." : ", aggregate there, and join that."));
        }
        out.sql("string_agg(cast(").expression(aggregate.arguments().get(0)).sql(" as nvarchar(max)), ");
        out.expression(aggregate.arguments().get(1)).sql(")");
        return aggregate.orderBy().isEmpty()
                ? out
                : out.sql(" within group (").keys(aggregate.orderBy()).sql(")");
    }

    /** An aggregate takes no subquery. */
    static final class Filters implements Grouping.Filters {
        private final CaseFilters cases = new CaseFilters();

        @Override
        public Aggregate rewrite(SqlWriter out, Aggregate aggregate) {
            if (aggregate.has(Filters::isQuery)) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "SQL Server has no aggregates of queries, and "
                                + aggregate.function().word()
                                + "(…) has one in it. Select it in a derived table, .as(\"t\"), and aggregate its"
                                + " column.");
            }
            return cases.rewrite(out, aggregate);
        }

        private static boolean isQuery(Expression expression) {
            return expression instanceof Exists || expression instanceof InQuery || expression instanceof ScalarQuery;
        }
    }

    /** Rows are numbered in an order, be it any. */
    static final class Windows implements Grouping.Windows {
        private final StandardWindows standard = new StandardWindows(
                NAME, EnumSet.of(Lack.GROUPS, Lack.EXCLUDE, Lack.RANGE, Lack.DISTINCT, Lack.ORDER, Lack.NAMES));

        @Override
        public SqlWriter over(SqlWriter out, Windowed windowed) {
            Window window = windowed.window();
            if (!(windowed.call() instanceof WindowCall) || !window.orderBy().isEmpty()) {
                return standard.over(out, windowed);
            }
            out.sql(" over (");
            if (!window.partitionBy().isEmpty()) {
                out.sql("partition by ").list(window.partitionBy()).sql(" ");
            }
            return out.sql("order by (select null))");
        }

        @Override
        public SqlWriter named(SqlWriter out, List<Window> windows) {
            return standard.named(out, windows);
        }
    }
}

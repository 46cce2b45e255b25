package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import java.util.Map;
import java.util.Objects;

/** JSON of many rows, put together of texts: SQL Server has aggregates that make JSON from 2025 on. */
final class SqlServerJsonAggregates {
    private SqlServerJsonAggregates() {}

    static Map<AggregateFunction, AggregateSpelling> all() {
        return Map.of(
                AggregateFunction.JSON_ARRAY_AGG,
                (out, aggregate, over) -> joined(out, aggregate, "[", "]"),
                AggregateFunction.JSON_OBJECT_AGG,
                (out, aggregate, over) -> joined(out, aggregate, "{", "}"));
    }

    /** {@code (N'[' + string_agg(cast(… as nvarchar(max)), N',') + N']')}: null over no rows. */
    private static SqlWriter joined(SqlWriter out, Aggregate aggregate, String begin, String end) {
        out.sql("(N'" + begin + "' + string_agg(cast(");
        if (aggregate.filter() != null) {
            out.sql("case when ").condition(aggregate.filter()).sql(" then ");
        }
        part(out, aggregate, Objects.requireNonNull(aggregate.type()));
        out.sql(aggregate.filter() == null ? "" : " end").sql(" as nvarchar(max)), N',')");
        if (!aggregate.orderBy().isEmpty()) {
            out.sql(" within group (").keys(aggregate.orderBy()).sql(")");
        }
        return out.sql(" + N'" + end + "')");
    }

    private static SqlWriter part(SqlWriter out, Aggregate aggregate, SqlType<?> type) {
        if (aggregate.function() == AggregateFunction.JSON_ARRAY_AGG) {
            return element(out, aggregate.arguments().get(0), type);
        }
        out.sql("concat(N'\"', string_escape(")
                .standalone(aggregate.arguments().get(0))
                .sql(", N'json'), N'\":', ");
        return element(out, aggregate.arguments().get(1), type).sql(")");
    }

    /** A value as JSON. Money is written with all of its four decimals, and floating point with all of its digits. */
    private static SqlWriter element(SqlWriter out, Expression value, SqlType<?> type) {
        return switch (type.family()) {
            case INTEGER -> orNull(out, "cast(", value, " as nvarchar(max))");
            case DECIMAL -> orNull(out, "convert(nvarchar(max), ", value, ", 2)");
            case FLOATING -> orNull(out, "convert(nvarchar(max), ", value, ", 3)");
            case TEMPORAL -> orNull(out, "N'\"' + convert(nvarchar(10), ", value, ", 23) + N'\"'");
            case BOOLEAN ->
                out.sql("case ").operand(value).sql(" when 1 then N'true' when 0 then N'false' else N'null' end");
            case JSON -> orNull(out, "", document(value), "");
            default -> orNull(out, "N'\"' + string_escape(", value, ", N'json') + N'\"'");
        };
    }

    private static SqlWriter orNull(SqlWriter out, String before, Expression value, String after) {
        return out.sql("coalesce(" + before).standalone(value).sql(after + ", N'null')");
    }

    /** The text of a document is as good as one that is made. */
    private static Expression document(Expression value) {
        return value instanceof FunctionCall call && call.function() == Function.JSON_PART
                ? call.arguments().get(0)
                : value;
    }
}

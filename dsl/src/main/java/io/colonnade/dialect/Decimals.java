package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Windowed;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.TypeFamily;
import org.jspecify.annotations.Nullable;

/**
 * Decimals of a database that gives a quotient and a mean few more of them than what they are of, or none.
 *
 * @param whole the widest type without decimals
 * @param wide a type with decimals enough, which numbers become before they are divided or averaged
 */
record Decimals(String whole, String wide) {
    /** {@code cast(x as decimal)}; a decimal number is one already. */
    SqlWriter converted(SqlWriter out, FunctionCall call) {
        Expression number = call.arguments().get(0);
        return switch (call.type().family()) {
            case DECIMAL -> out.sql("(").expression(number).sql(")");
            case INTEGER -> cast(out, number, whole);
            default -> cast(out, number, wide);
        };
    }

    /** {@code cast(x as decimal) / y}. */
    SqlWriter divided(SqlWriter out, Expression left, Expression right) {
        return cast(out, left, wide).sql(" / ").operand(right, Operator.DIVIDE_DECIMAL.precedence() + 1);
    }

    /** {@code avg(cast(x as decimal))}; floating point stays what it is. */
    SqlWriter average(SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        Expression argument = aggregate.argument();
        if (argument == null || (aggregate.type() != null && aggregate.type().family() == TypeFamily.FLOATING)) {
            return AggregateSpelling.named("avg").write(out, aggregate, over);
        }
        cast(out.sql(aggregate.distinct() ? "avg(distinct " : "avg("), argument, wide)
                .sql(")");
        return out.tail(aggregate, over);
    }

    private static SqlWriter cast(SqlWriter out, Expression number, String type) {
        return out.sql("cast(").expression(number).sql(" as " + type + ")");
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operator;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlTypes;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sums of whole numbers that are decimals to the database: where it matters, they are made a bigint again.
 *
 * @param isDecimal whether the sum of such numbers is a decimal
 */
record WholeSums(Predicate<Expression> isDecimal) {
    /** Of bigints. */
    static final WholeSums OF_BIGINTS = new WholeSums(term -> false);

    /** Of bigints, which H2's functions such as {@code char_length} and {@code datediff} give, too. */
    static final WholeSums OF_BIGINTS_AND_FUNCTIONS =
            new WholeSums(term -> term.has(part -> part instanceof FunctionCall));

    /** {@code x / y}. */
    SqlWriter division(SqlWriter out, Operator operator, Expression left, Expression right) {
        boolean whole = operator == Operator.DIVIDE_WHOLE;
        return Standard.division(out, "/", whole ? bigint(left) : left, whole ? bigint(right) : right);
    }

    /** A function of whole numbers, by its text. */
    Spelling say(String text) {
        Spelling spelling = Spelling.of(text);
        return (out, call) -> spelling.write(
                out,
                new FunctionCall(
                        call.function(),
                        call.type(),
                        call.arguments().stream().map(this::bigint).toList()));
    }

    private Expression bigint(Expression number) {
        return number.has(this::isDecimalSum)
                ? new FunctionCall(Function.TO_BIGINT, SqlTypes.BIGINT, List.of(number))
                : number;
    }

    private boolean isDecimalSum(Expression part) {
        return part instanceof Aggregate aggregate
                && aggregate.function() == AggregateFunction.SUM
                && (SqlTypes.BIGINT.equals(aggregate.type())
                        || (SqlTypes.INTEGER.equals(aggregate.type())
                                && aggregate.children().stream().anyMatch(isDecimal)));
    }
}

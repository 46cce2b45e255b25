package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What numbers do beyond other operands: arithmetic, and plain {@code long} literals of Java. */
final class Numbers {
    /** So many decimals fit beside the 22 digits before them that SQL Server then has left. */
    private static final int MOST_DECIMALS = 16;

    private Numbers() {}

    static Condition compare(Operator operator, NumberExpr<?> left, long value) {
        return Conditions.compare(operator, left, loose(left, value));
    }

    static Condition between(Operator operator, NumberExpr<?> tested, Number low, Number high) {
        List<Number> bounds = List.of(present(tested, low), present(tested, high));
        SqlType<?> type = common(tested, bounds);
        Param from = new Param(type, fitting(type, bounds.get(0)));
        Param to = new Param(type, fitting(type, bounds.get(1)));
        return new Condition.Of(Operation.of(operator, tested.node(), from, to));
    }

    static Condition in(NumberExpr<?> tested, List<? extends Number> numbers, boolean negated) {
        numbers.forEach(number -> present(tested, number));
        SqlType<?> type = common(tested, numbers);
        List<Object> values = new ArrayList<>(numbers.size());
        numbers.forEach(number -> values.add(Objects.requireNonNull(fitting(type, number))));
        return Conditions.in(tested, new ListParam(type, values), negated);
    }

    private static Number present(NumberExpr<?> tested, @Nullable Number value) {
        Conditions.refuseNull(tested, value);
        Number number = Objects.requireNonNull(value);
        boolean floating = number instanceof Double || number instanceof Float;
        if (floating
                && !Double.isFinite(value.doubleValue())
                && !tested.type().javaType().isInstance(value)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    tested.description() + ", which is " + tested.type() + ", is compared with NaN or an infinity: it"
                            + " can be neither. Leave that value out.");
        }
        return number;
    }

    /** The operand's own type where it holds all the numbers, else a decimal, which does: comparing may go beyond. */
    private static SqlType<?> common(NumberExpr<?> operand, List<? extends Number> numbers) {
        for (Number number : numbers) {
            if (fitting(operand.type(), number) == null) {
                return SqlTypes.NUMERIC;
            }
        }
        return operand.type();
    }

    static <N extends @Nullable Number> NumberExpr<N> arithmetic(
            Operator operator, NumberExpr<N> left, Expression right) {
        return new Terms.OfNumber<>(Term.like(left, Operation.of(operator, left.node(), right)));
    }

    /** Decimal numbers are divided as such; dialects differ in how many decimals the quotient has. */
    static <N extends @Nullable Number> NumberExpr<N> divide(NumberExpr<N> left, Expression right) {
        return arithmetic(division(left.type().javaType()), left, right);
    }

    private static Operator division(Class<?> numbers) {
        if (numbers == BigDecimal.class) {
            return Operator.DIVIDE_DECIMAL;
        }
        return numbers == Double.class || numbers == Float.class ? Operator.DIVIDE_FLOATING : Operator.DIVIDE_WHOLE;
    }

    static boolean isFloating(SqlType<?> type) {
        return division(type.javaType()) == Operator.DIVIDE_FLOATING;
    }

    static boolean isWhole(SqlType<?> type) {
        return division(type.javaType()) == Operator.DIVIDE_WHOLE;
    }

    static <N extends @Nullable Number> NumberExpr<N> negate(NumberExpr<N> operand) {
        return new Terms.OfNumber<>(Term.like(operand, Operation.of(Operator.NEGATE, operand.node())));
    }

    static <N extends @Nullable Number> NumberExpr<N> call(Function function, NumberExpr<N> argument) {
        return new Terms.OfNumber<>(
                Term.like(argument, new FunctionCall(function, argument.type(), List.of(argument.node()))));
    }

    static <N extends Number> NumberExpr<@Nullable N> converted(
            Function function, NumberExpr<?> number, SqlType<N> type) {
        FunctionCall call = new FunctionCall(function, number.type(), List.of(number.node()));
        return new Terms.OfNumber<>(new Term(call, type, Claim.NULLABLE, null));
    }

    /** A whole number has none to lose: what some databases would give it were seen in its text. */
    static <N extends @Nullable Number> NumberExpr<N> round(NumberExpr<N> number, int decimals) {
        if (decimals >= 0 && isWhole(number.type())) {
            return whole(Function.ROUND, number);
        }
        Param places = new Param(SqlTypes.INTEGER, decimals);
        return new Terms.OfNumber<>(
                Term.like(number, new FunctionCall(Function.ROUND, number.type(), List.of(number.node(), places))));
    }

    static <N extends @Nullable Number> NumberExpr<N> remainder(NumberExpr<N> number, Expression divisor) {
        Calls.refuseFloating(number, "The remainder", "Convert it first: asDecimal().");
        return new Terms.OfNumber<>(Calls.like(Function.MOD, number, divisor));
    }

    static <N extends @Nullable Number> NumberExpr<N> bits(Function function, NumberExpr<N> number, Expression other) {
        return new Terms.OfNumber<>(Calls.like(function, ofWhole(function, number), other));
    }

    /** Refuses what has decimals; {@code bigint}, as sums are, is more than databases take for a place or a day. */
    static Expression integer(Function function, NumberExpr<?> number) {
        NumberExpr<?> whole = ofWhole(function, number);
        boolean wide = whole.type().javaType() == Long.class || whole.node().has(Numbers::isSum);
        return wide ? whole.asInteger().node() : whole.node();
    }

    private static boolean isSum(Expression part) {
        return part instanceof Aggregate aggregate && aggregate.function() == AggregateFunction.SUM;
    }

    private static <E extends NumberExpr<?>> E ofWhole(Function function, E number) {
        if (!isWhole(number.type())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    Description.name(function) + " is given " + number.description() + ", which is " + number.type()
                            + ": it takes a whole number. Convert it first: asInteger().");
        }
        return number;
    }

    /** A whole number is one already. */
    static <N extends @Nullable Number> NumberExpr<N> whole(Function function, NumberExpr<N> number) {
        return isWhole(number.type())
                ? new Terms.OfNumber<>(Term.like(number, number.node()))
                : new Terms.OfNumber<>(Calls.like(function, number));
    }

    static <N extends @Nullable Number> NumberExpr<N> truncate(NumberExpr<N> number, int decimals) {
        return decimals >= 0 && isWhole(number.type())
                ? whole(Function.TRUNCATE, number)
                : new Terms.OfNumber<>(Calls.like(Function.TRUNCATE, number, new Literal(decimals)));
    }

    static NumberExpr<@Nullable BigDecimal> decimal(NumberExpr<?> number, int scale) {
        if (scale > MOST_DECIMALS) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "asDecimal(" + scale + ") asks for more decimals than every database has: " + MOST_DECIMALS
                            + " at most.");
        }
        return Calls.number(
                SqlTypes.NUMERIC, Function.TO_DECIMAL, number, Calls.literal("The scale of asDecimal(…)", scale, 0));
    }

    static TextExpr<@Nullable String> text(NumberExpr<?> number) {
        Calls.refuseFloating(number, "The text", "Say how many decimals it shall have: asDecimal(2).asText().");
        return Calls.text(Function.NUMBER_TO_TEXT, number);
    }

    /** The number in the operand's own type; refused when it does not fit. */
    static Param exact(NumberExpr<?> operand, long value) {
        Object fitting = fitting(operand.type(), value);
        if (fitting == null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A number does not fit " + operand.description() + ", which is " + operand.type()
                            + ". To calculate beyond that, convert first: .asLong() or .asDecimal(); what is stored"
                            + " there has to fit.");
        }
        return new Param(operand.type(), fitting);
    }

    /** The number in the operand's own type, else as a bigint: comparing may go beyond the type. */
    private static Param loose(NumberExpr<?> operand, long value) {
        Object fitting = fitting(operand.type(), value);
        return fitting == null ? new Param(SqlTypes.BIGINT, value) : new Param(operand.type(), fitting);
    }

    /** The number as a value of the type; null when it is none. */
    private static @Nullable Object fitting(SqlType<?> type, Number value) {
        if (type.javaType().isInstance(value)) {
            return value;
        }
        BigDecimal exact = new BigDecimal(value.toString());
        if (type.javaType() == BigDecimal.class) {
            return exact;
        }
        if (type.javaType() == BigInteger.class) {
            return isWhole(exact) ? exact.toBigInteger() : null;
        }
        return isLong(exact) ? fitting(type, exact.longValue()) : null;
    }

    private static boolean isWhole(BigDecimal exact) {
        return exact.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isLong(BigDecimal exact) {
        return exact.compareTo(BigDecimal.valueOf(exact.longValue())) == 0;
    }

    private static @Nullable Object fitting(SqlType<?> type, long value) {
        Class<?> javaType = type.javaType();
        if (javaType == Long.class) {
            return value;
        }
        if (javaType == Integer.class) {
            return (int) value == value ? (Object) (int) value : null;
        }
        if (javaType == Short.class) {
            return (short) value == value ? (Object) (short) value : null;
        }
        if (javaType == BigDecimal.class) {
            return BigDecimal.valueOf(value);
        }
        if (javaType == BigInteger.class) {
            return BigInteger.valueOf(value);
        }
        if (javaType == Double.class) {
            return (long) (double) value == value ? (Object) (double) value : null;
        }
        if (javaType == Float.class) {
            return (long) (float) value == value ? (Object) (float) value : null;
        }
        return null;
    }
}

package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What numbers do beyond other operands: arithmetic, and plain {@code long} literals of Java. */
final class Numbers {
    private Numbers() {}

    static Condition compare(Operator operator, NumberExpr<?> left, long value) {
        return Conditions.compare(operator, left, loose(left, value));
    }

    static Condition between(Operator operator, NumberExpr<?> tested, long low, long high) {
        return new Condition.Of(
                new Operation(operator, List.of(tested.node(), loose(tested, low), loose(tested, high))));
    }

    static Condition in(NumberExpr<?> tested, long first, long[] more, boolean negated) {
        List<Long> values = new ArrayList<>(more.length + 1);
        values.add(first);
        for (long value : more) {
            values.add(value);
        }
        return Conditions.in(tested, new ListParam(SqlTypes.BIGINT, values), negated);
    }

    static <N extends @Nullable Number> NumberExpr<N> arithmetic(
            Operator operator, NumberExpr<N> left, Expression right) {
        return new Terms.OfNumber<>(Term.like(left, Operation.of(operator, left.node(), right)));
    }

    static <N extends @Nullable Number> NumberExpr<N> negate(NumberExpr<N> operand) {
        return new Terms.OfNumber<>(Term.like(operand, Operation.of(Operator.NEGATE, operand.node())));
    }

    static <N extends @Nullable Number> NumberExpr<N> call(Function function, NumberExpr<N> argument) {
        return new Terms.OfNumber<>(Term.like(argument, new FunctionCall(function, List.of(argument.node()))));
    }

    static <N extends @Nullable Number> NumberExpr<N> round(NumberExpr<N> number, int decimals) {
        Param places = new Param(SqlTypes.INTEGER, decimals);
        return new Terms.OfNumber<>(
                Term.like(number, new FunctionCall(Function.ROUND, List.of(number.node(), places))));
    }

    /** The number in the operand's own type; refused when it does not fit. */
    static Param exact(NumberExpr<?> operand, long value) {
        Object fitting = fitting(operand.type(), value);
        if (fitting == null) {
            throw new IllegalArgumentException("A number is too large for " + operand.description() + ", which is "
                    + operand.type() + ". Convert the operand first: asLong() or asDecimal().");
        }
        return new Param(operand.type(), fitting);
    }

    /** The number in the operand's own type, else as a bigint: comparing may go beyond the type. */
    private static Param loose(NumberExpr<?> operand, long value) {
        Object fitting = fitting(operand.type(), value);
        return fitting == null ? new Param(SqlTypes.BIGINT, value) : new Param(operand.type(), fitting);
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
        if (javaType == Double.class) {
            return (long) (double) value == value ? (Object) (double) value : null;
        }
        if (javaType == Float.class) {
            return (long) (float) value == value ? (Object) (float) value : null;
        }
        return null;
    }
}

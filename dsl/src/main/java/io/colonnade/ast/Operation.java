package io.colonnade.ast;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An operator with its operands.
 *
 * @param operator the operator
 * @param first the first operand
 * @param second the second; null where the operator takes one
 * @param third the third; null where the operator takes fewer
 */
public record Operation(
        Operator operator,
        Expression first,
        @Nullable Expression second,
        @Nullable Expression third) implements Expression {
    /** Counts the operands. */
    public Operation {
        int count = third != null ? 3 : second != null ? 2 : 1;
        if (count != operator.operands()) {
            throw new IllegalArgumentException(operator + " takes " + operator.operands() + " operands");
        }
    }

    /** An operator with one operand. */
    public static Operation of(Operator operator, Expression operand) {
        return new Operation(operator, operand, null, null);
    }

    /** An operator between two operands. */
    public static Operation of(Operator operator, Expression left, Expression right) {
        return new Operation(operator, left, right, null);
    }

    /** An operator of three operands. */
    public static Operation of(Operator operator, Expression first, Expression second, Expression third) {
        return new Operation(operator, first, second, third);
    }

    /** The same operator with what a function makes of its operands, from first to last. */
    public Operation with(UnaryOperator<Expression> function) {
        return new Operation(
                operator,
                function.apply(first),
                second == null ? null : function.apply(second),
                third == null ? null : function.apply(third));
    }

    @Override
    public List<Expression> children() {
        if (second == null) {
            return List.of(first);
        }
        return third == null ? List.of(first, second) : List.of(first, second, third);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitOperation(this);
    }
}

package io.colonnade.ast;

import java.util.List;

/**
 * An operator with its operands.
 *
 * @param operator the operator
 * @param operands one, two or three, as the operator wants
 */
public record Operation(Operator operator, List<Expression> operands) implements Expression {
    /** Copies the operands and counts them. */
    public Operation {
        operands = List.copyOf(operands);
        if (operands.size() != operator.operands()) {
            throw new IllegalArgumentException(operator + " takes " + operator.operands() + " operands");
        }
    }

    /** An operator with one operand. */
    public static Operation of(Operator operator, Expression operand) {
        return new Operation(operator, List.of(operand));
    }

    /** An operator between two operands. */
    public static Operation of(Operator operator, Expression left, Expression right) {
        return new Operation(operator, List.of(left, right));
    }

    @Override
    public List<Expression> children() {
        return operands;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitOperation(this);
    }
}

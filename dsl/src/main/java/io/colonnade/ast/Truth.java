package io.colonnade.ast;

import java.util.List;

/**
 * A condition that is always true or always false.
 *
 * @param value which of the two
 */
public record Truth(boolean value) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitTruth(this);
    }
}

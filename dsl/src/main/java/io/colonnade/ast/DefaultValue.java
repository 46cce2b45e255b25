package io.colonnade.ast;

import java.util.List;

/**
 * The column's default, in a row of an insert.
 */
public record DefaultValue() implements Expression {

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitDefaultValue(this);
    }
}

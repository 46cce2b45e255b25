package io.colonnade.ast;

/**
 * The column's default, in a row of an insert.
 */
public record DefaultValue() implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitDefaultValue(this);
    }
}

package io.colonnade.ast;

import io.colonnade.type.SqlType;

/**
 * The place of a list of values.
 *
 * @param type the type of each value
 * @param index which value, from 0
 */
public record ListSlot(SqlType<?> type, int index) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitListSlot(this);
    }
}

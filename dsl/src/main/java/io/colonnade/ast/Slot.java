package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/**
 * The place of a value in a statement whose values were taken out.
 *
 * @param type the type it is bound as
 * @param index which value, from 0
 */
public record Slot(SqlType<?> type, int index) implements Expression {

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitSlot(this);
    }
}

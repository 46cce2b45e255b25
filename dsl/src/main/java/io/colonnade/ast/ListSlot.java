package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/**
 * The place of a list of values.
 *
 * @param type the type of each value
 * @param index which value, from 0; {@link #KEYS} for the keys that an earlier step gave
 * @param places how many places it takes in the text, as the dialect counts them
 */
public record ListSlot(SqlType<?> type, int index, int places) implements Expression {
    /** The keys of rows that an earlier step of the same statement gave. */
    public static final int KEYS = -1;

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitListSlot(this);
    }
}

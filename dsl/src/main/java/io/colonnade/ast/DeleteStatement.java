package io.colonnade.ast;

import org.jspecify.annotations.Nullable;

/**
 * Rows that go.
 *
 * @param table the table
 * @param where which rows; null when all are meant
 * @param returning what is given back of each row that went; null for nothing
 */
public record DeleteStatement(
        TableRef table,
        @Nullable Expression where,
        @Nullable Items returning) implements ChangeStatement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDelete(this);
    }
}

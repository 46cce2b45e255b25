package io.colonnade.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changed rows.
 *
 * @param table the table
 * @param assignments the columns and their new values
 * @param where which rows; null when all are meant
 * @param returning what is given back of each changed row; null for nothing
 */
public record UpdateStatement(
        TableRef table,
        List<Assignment> assignments,
        @Nullable Expression where,
        @Nullable Items returning) implements ChangeStatement {
    /** Copies the list. */
    public UpdateStatement {
        assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitUpdate(this);
    }
}

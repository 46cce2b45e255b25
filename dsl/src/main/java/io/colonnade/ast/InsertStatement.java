package io.colonnade.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New rows.
 *
 * @param table the table
 * @param columns the columns that the rows give; none for a row of defaults
 * @param rows the rows, each as long as {@code columns}
 * @param conflict what happens when a row is there already; null for an error
 * @param returning what is given back of each new row; null for nothing
 */
public record InsertStatement(
        TableRef table,
        List<ColumnRef> columns,
        List<List<Expression>> rows,
        @Nullable Conflict conflict,
        @Nullable Items returning)
        implements ChangeStatement {
    /** Copies the lists. */
    public InsertStatement {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * How many rows of these it inserted or changed, of which the database counted so many: where a row is changed
     * that is there already, databases count it once, twice or, when it stays as it is, not at all.
     */
    public long changed(long counted) {
        return conflict != null && !conflict.assignments().isEmpty() ? rows.size() : counted;
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitInsert(this);
    }
}

package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.row.RowCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns chosen at run time. */
record RowProjection(List<Expr<?>> columns, Items items) implements Projection<Row> {
    static RowProjection of(List<? extends Expr<?>> columns) {
        if (columns.isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT, "select(list) was given an empty list. A query gives at least one column.");
        }
        return new RowProjection(
                List.copyOf(columns),
                Items.concat(columns.stream().map(Expr::items).toArray(Items[]::new)));
    }

    @Override
    public Row read(RowCursor row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = columns.get(index).read(row);
        }
        return new Row(columns, values);
    }
}

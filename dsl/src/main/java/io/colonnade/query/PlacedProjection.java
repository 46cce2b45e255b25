package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.ast.SortKey;
import io.colonnade.row.Cell;
import io.colonnade.row.RowCursor;
import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row, and then the keys of its place, which are selected behind it. */
record PlacedProjection<R extends @Nullable Object>(Projection<R> rows, PageOrder order)
        implements Projection<PlacedRow<R>> {
    @Override
    public Items items() {
        return Items.concat(rows.items(), order.columns());
    }

    @Override
    public PlacedRow<R> read(RowCursor cursor) {
        R row = rows.read(cursor);
        List<@Nullable Object> place = new ArrayList<>();
        order.keys().forEach(key -> place.add(cursor.nextOrNull(KeyCell.of(key))));
        return new PlacedRow<>(row, place);
    }

    /** A key as a column of the result. */
    private record KeyCell(SqlType<?> type, String description) implements Cell<@Nullable Object> {
        static KeyCell of(SortKey key) {
            return new KeyCell(key.type().stored(), Description.of(key.expression()));
        }
    }
}

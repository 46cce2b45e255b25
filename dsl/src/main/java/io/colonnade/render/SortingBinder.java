package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.query.Insert;
import io.colonnade.query.Settable;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the values of each row first, as the statement wants them. */
final class SortingBinder extends RowBinder {
    private static final int REPLACED = -1;

    private final ReadyStatement ready;
    private final @Nullable Object[] values;

    /** Which value of the statement each column's is; none where another one of the same column has replaced it. */
    private final int[] slots;

    SortingBinder(
            ReadyStatement ready,
            PreparedStatement statement,
            Wire wire,
            List<Settable<?>> columns,
            List<ColumnRef> nodes,
            List<ColumnRef> inserted) {
        super(statement, wire, columns);
        this.ready = ready;
        this.values = ready.copyOfValues();
        Map<ColumnRef, Integer> places = new HashMap<>();
        inserted.forEach(column -> places.put(column, places.size()));
        this.slots = nodes.stream()
                .map(places::remove)
                .mapToInt(place -> place == null ? REPLACED : place)
                .toArray();
    }

    @Override
    public boolean bind(Insert<?> insert, int row) throws SQLException {
        if (!super.bind(insert, row)) {
            return false;
        }
        ready.bind(statement, wire, values);
        return true;
    }

    @Override
    public void put(Settable<?> column, @Nullable Object value) {
        if (value == null) {
            column.requireFit(null);
        }
        int place = place(column);
        if (place > 0 && slots[place - 1] != REPLACED) {
            values[slots[place - 1]] = value;
        }
    }
}

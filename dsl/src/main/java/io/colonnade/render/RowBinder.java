package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.query.Insert;
import io.colonnade.query.RowWriter;
import io.colonnade.query.Settable;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the rows of an insert one after the other to the statement that one of them was rendered to. */
public abstract sealed class RowBinder extends RowWriter permits StraightBinder, SortingBinder {
    final PreparedStatement statement;
    final Wire wire;

    /** The columns in the order in which the rows have to give them. */
    private final Settable<?>[] columns;

    private int next;

    RowBinder(PreparedStatement statement, Wire wire, List<Settable<?>> columns) {
        this.statement = statement;
        this.wire = wire;
        this.columns = columns.toArray(Settable<?>[]::new);
    }

    /**
     * For rows with the columns of this one, given in the same order, whose statement has these columns; null when it
     * does not give them one by one.
     */
    public static @Nullable RowBinder of(
            ReadyStatement ready,
            PreparedStatement statement,
            Wire wire,
            List<ColumnRef> inserted,
            Insert<?> insert,
            int row) {
        Columns given = new Columns();
        if (!insert.write(row, given)) {
            return null;
        }
        List<ColumnRef> nodes =
                given.list.stream().<ColumnRef>map(Settable::node).toList();
        return nodes.equals(inserted) && ready.isStraight(inserted.size())
                ? new StraightBinder(ready, statement, wire, given.list)
                : new SortingBinder(ready, statement, wire, given.list, nodes, inserted);
    }

    /** Binds a row; false when it has other columns, or gives them in another order. */
    public boolean bind(Insert<?> insert, int row) throws SQLException {
        next = 0;
        return insert.write(row, this) && next == columns.length;
    }

    /** Which column of the row this one, the next, is, from 1; 0 when it should have been another. */
    final int place(Settable<?> column) {
        int index = next++;
        return index < columns.length && columns[index] == column ? next : skipRest();
    }

    final int skipRest() {
        next = columns.length + 1;
        return 0;
    }

    /** The columns of a row, without their values. */
    private static final class Columns extends RowWriter {
        private final List<Settable<?>> list = new ArrayList<>();

        @Override
        public void put(Settable<?> column, @Nullable Object value) {
            list.add(column);
        }
    }
}

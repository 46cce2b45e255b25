package io.colonnade.render;

import io.colonnade.query.Insert;
import io.colonnade.query.Settable;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands values straight to the driver, without a box: the columns come in the order of the question marks. */
final class StraightBinder extends RowBinder {
    private final SqlType<?>[] types;
    private @Nullable SQLException failure;

    StraightBinder(ReadyStatement ready, PreparedStatement statement, Wire wire, List<Settable<?>> columns) {
        super(statement, wire, columns);
        this.types = ready.types();
    }

    @Override
    public boolean bind(Insert<?> insert, int row) throws SQLException {
        boolean bound = super.bind(insert, row);
        if (failure != null) {
            throw failure;
        }
        return bound;
    }

    private void fail(SQLException wrong) {
        skipRest();
        failure = wrong;
    }

    @Override
    public void put(Settable<?> column, @Nullable Object value) {
        if (value == null) {
            column.requireFit(null);
        }
        int place = place(column);
        if (place > 0) {
            bind(place, value);
        }
    }

    @SuppressWarnings("unchecked") // a value comes with its column
    private void bind(int place, @Nullable Object value) {
        try {
            ((SqlType<Object>) types[place - 1]).bind(wire, statement, place, value);
        } catch (SQLException wrong) {
            fail(wrong);
        }
    }

    @Override
    public void putText(Settable<?> column, @Nullable String value) {
        if (value == null) {
            put(column, null);
            return;
        }
        int place = place(column);
        if (place > 0) {
            try {
                statement.setString(place, value);
            } catch (SQLException wrong) {
                fail(wrong);
            }
        }
    }

    @Override
    public void putDecimal(Settable<?> column, @Nullable BigDecimal value) {
        if (value == null) {
            put(column, null);
            return;
        }
        int place = place(column);
        if (place > 0) {
            try {
                statement.setBigDecimal(place, value);
            } catch (SQLException wrong) {
                fail(wrong);
            }
        }
    }

    @Override
    public void putInt(Settable<?> column, int value) {
        int place = place(column);
        if (place > 0) {
            try {
                statement.setInt(place, value);
            } catch (SQLException wrong) {
                fail(wrong);
            }
        }
    }

    @Override
    public void putLong(Settable<?> column, long value) {
        int place = place(column);
        if (place > 0) {
            try {
                statement.setLong(place, value);
            } catch (SQLException wrong) {
                fail(wrong);
            }
        }
    }

    @Override
    public void putDouble(Settable<?> column, double value) {
        int place = place(column);
        if (place > 0) {
            try {
                wire.bindDouble(statement, place, value);
            } catch (SQLException wrong) {
                fail(wrong);
            }
        }
    }
}

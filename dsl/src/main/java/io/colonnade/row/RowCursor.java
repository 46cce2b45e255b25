package io.colonnade.row;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.NullReadException;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a row from left to right; each {@code next…} takes one column.
 *
 * <p>Generated readers call it; the statement fixes the order of the columns, so nothing is looked up by name. Not
 * thread-safe, as the result beneath is not.
 */
public sealed class RowCursor permits RowOutline.Recorder {
    private final ResultSet result;
    private final Wire wire;
    private final String sql;
    private int column;

    /** A cursor over {@code result}, which {@code sql} gave. */
    public RowCursor(ResultSet result, Wire wire, String sql) {
        this.result = result;
        this.wire = wire;
        this.sql = sql;
    }

    /** A cursor over nothing, whose every method is another's. */
    @SuppressWarnings("NullAway") // so that the fields of the cursors that read rows are never null
    RowCursor() {
        this.result = null;
        this.wire = null;
        this.sql = "";
    }

    /** Steps to the next row; false when there is none. */
    public boolean advance() throws SQLException {
        column = 0;
        return result.next();
    }

    /** The next column, which is never null. */
    public <T> T next(Cell<T> cell) {
        return next(cell, cell.type());
    }

    /** The same of a column whose type the caller knows. */
    public <T> T next(Cell<T> cell, SqlType<?> type) {
        T value = nextOrNull(cell, type);
        if (value == null) {
            throw nullRead(cell);
        }
        return value;
    }

    /** The next column; null when the database has null there. */
    public <T extends @Nullable Object> @Nullable T nextOrNull(Cell<T> cell) {
        return nextOrNull(cell, cell.type());
    }

    /** The next column, whose type the caller knows, so that it need not be asked for. */
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> @Nullable T nextOrNull(Cell<T> cell, SqlType<?> type) {
        try {
            return (T) type.read(wire, result, ++column);
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, a {@code boolean} that is never null. */
    public boolean nextBoolean(Cell<Boolean> cell) {
        try {
            boolean value = result.getBoolean(++column);
            if (!value && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, a {@code short} that is never null. */
    public short nextShort(Cell<Short> cell) {
        try {
            short value = result.getShort(++column);
            if (value == 0 && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, an {@code int} that is never null. */
    public int nextInt(Cell<Integer> cell) {
        try {
            int value = result.getInt(++column);
            if (value == 0 && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, a {@code long} that is never null. */
    public long nextLong(Cell<Long> cell) {
        try {
            long value = result.getLong(++column);
            if (value == 0 && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, a {@code float} that is never null. */
    public float nextFloat(Cell<Float> cell) {
        try {
            float value = result.getFloat(++column);
            if (value == 0 && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** The next column, a {@code double} that is never null. */
    public double nextDouble(Cell<Double> cell) {
        try {
            double value = result.getDouble(++column);
            if (value == 0 && result.wasNull()) {
                throw nullRead(cell);
            }
            return value;
        } catch (SQLException failure) {
            throw unreadable(cell, failure);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, new SQLException(failure));
        }
    }

    /** Whether the column {@code ahead} places on is null; nothing is taken. 0 is the next column. */
    public boolean isNullAhead(int ahead) {
        try {
            return result.getObject(column + 1 + ahead) == null;
        } catch (SQLException failure) {
            throw new DatabaseException("A column could not be read.\n  SQL: " + sql, ErrorKind.OTHER, sql, failure);
        }
    }

    /** Passes over {@code columns} columns. */
    public void skip(int columns) {
        column += columns;
    }

    private NullReadException nullRead(Cell<?> cell) {
        return new NullReadException(cell.description(), sql);
    }

    /** Drivers throw what Java's own parsers throw, too; such a message holds the value, and stays in the cause. */
    private DatabaseException unreadable(Cell<?> cell, SQLException failure) {
        return new DatabaseException(
                cell.description() + " could not be read as "
                        + cell.type().javaType().getSimpleName() + " (type "
                        + cell.type() + "). Likely the column's type has changed since the classes were generated:"
                        + " generate them again.\n  SQL: " + sql,
                ErrorKind.OTHER,
                sql,
                failure);
    }
}

package io.colonnade.row;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.NullReadException;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.math.BigDecimal;
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
        return present(cell, nextOrNull(cell, type));
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a {@code boolean} that may be null. */
    public @Nullable Boolean nextBooleanOrNull(Cell<?> cell) {
        try {
            boolean value = result.getBoolean(++column);
            return (!value && result.wasNull()) ? null : (Boolean) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a {@code short} that may be null. */
    public @Nullable Short nextShortOrNull(Cell<?> cell) {
        try {
            short value = result.getShort(++column);
            return (value == 0 && result.wasNull()) ? null : (Short) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, an {@code int} that may be null. */
    public @Nullable Integer nextIntOrNull(Cell<?> cell) {
        try {
            int value = result.getInt(++column);
            return (value == 0 && result.wasNull()) ? null : (Integer) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a {@code long} that may be null. */
    public @Nullable Long nextLongOrNull(Cell<?> cell) {
        try {
            long value = result.getLong(++column);
            return (value == 0 && result.wasNull()) ? null : (Long) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a {@code float} that may be null. */
    public @Nullable Float nextFloatOrNull(Cell<?> cell) {
        try {
            float value = result.getFloat(++column);
            return (value == 0 && result.wasNull()) ? null : (Float) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a {@code double} that may be null. */
    public @Nullable Double nextDoubleOrNull(Cell<?> cell) {
        try {
            double value = result.getDouble(++column);
            return (value == 0 && result.wasNull()) ? null : (Double) value;
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a text that is never null. */
    public String nextText(Cell<String> cell) {
        return present(cell, nextTextOrNull(cell));
    }

    /** The next column, a text that may be null. */
    public @Nullable String nextTextOrNull(Cell<?> cell) {
        try {
            return result.getString(++column);
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, a decimal that is never null. */
    public BigDecimal nextDecimal(Cell<BigDecimal> cell) {
        return present(cell, nextDecimalOrNull(cell));
    }

    /** The next column, a decimal that may be null. */
    public @Nullable BigDecimal nextDecimalOrNull(Cell<?> cell) {
        try {
            return result.getBigDecimal(++column);
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
        }
    }

    /** The next column, of a class that drivers read themselves, that is never null. */
    public <T> T nextObject(Cell<T> cell, Class<T> type) {
        return present(cell, nextObjectOrNull(cell, type));
    }

    /** The next column, of a class that drivers read themselves, that may be null. */
    public <T> @Nullable T nextObjectOrNull(Cell<?> cell, Class<T> type) {
        try {
            return result.getObject(++column, type);
        } catch (SQLException | IllegalArgumentException | DateTimeException failure) {
            throw unreadable(cell, failure);
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

    private <T> T present(Cell<?> cell, @Nullable T value) {
        if (value == null) {
            throw nullRead(cell);
        }
        return value;
    }

    private NullReadException nullRead(Cell<?> cell) {
        return new NullReadException(cell.description(), sql);
    }

    /** Drivers throw what Java's own parsers throw, too; such a message holds the value, and stays in the cause. */
    private DatabaseException unreadable(Cell<?> cell, Exception failure) {
        return new DatabaseException(
                cell.description() + " could not be read as "
                        + cell.type().javaType().getSimpleName() + " (type "
                        + cell.type() + "). Likely the column's type has changed since the classes were generated:"
                        + " generate them again.\n  SQL: " + sql,
                ErrorKind.OTHER,
                sql,
                failure instanceof SQLException ofDriver ? ofDriver : new SQLException(failure));
    }
}

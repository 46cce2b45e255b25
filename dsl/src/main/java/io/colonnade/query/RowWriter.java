package io.colonnade.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a new row, column by column; generated tables call it. Not thread-safe.
 *
 * <p>The parameters do not say that a column gets a value of its own type, as generated code does it and javac would
 * have to infer it.
 */
public abstract class RowWriter {
    /** Another one. */
    protected RowWriter() {}

    /** One column more, with a value that may be null where the column may. Not for users. */
    public abstract void put(Settable<?> column, @Nullable Object value);

    /** The same with a text, of a column that is bound as one. Not for users. */
    public void putText(Settable<?> column, @Nullable String value) {
        put(column, value);
    }

    /** The same with a decimal, of a column that is bound as one. Not for users. */
    public void putDecimal(Settable<?> column, @Nullable BigDecimal value) {
        put(column, value);
    }

    /** The same with a {@code boolean}, without a box where none is needed. Not for users. */
    public void putBoolean(Settable<?> column, boolean value) {
        put(column, value);
    }

    /** The same with a {@code short}. Not for users. */
    public void putShort(Settable<?> column, short value) {
        put(column, value);
    }

    /** The same with an {@code int}. Not for users. */
    public void putInt(Settable<?> column, int value) {
        put(column, value);
    }

    /** The same with a {@code long}. Not for users. */
    public void putLong(Settable<?> column, long value) {
        put(column, value);
    }

    /** The same with a {@code float}. Not for users. */
    public void putFloat(Settable<?> column, float value) {
        put(column, value);
    }

    /** The same with a {@code double}. Not for users. */
    public void putDouble(Settable<?> column, double value) {
        put(column, value);
    }
}

package io.colonnade.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The types that most columns have, in one class: which of them it is costs a branch, whereas a call that may go to one
 * of many classes is never inlined.
 */
final class PlainCodec<T> implements Codec<T> {
    static final Codec<String> STRING = new PlainCodec<>(Kind.STRING, String.class);
    static final Codec<Long> LONG = new PlainCodec<>(Kind.LONG, Long.class);
    static final Codec<Integer> INTEGER = new PlainCodec<>(Kind.INTEGER, Integer.class);
    static final Codec<BigDecimal> DECIMAL = new PlainCodec<>(Kind.DECIMAL, BigDecimal.class);
    static final Codec<Boolean> BOOLEAN = new PlainCodec<>(Kind.BOOLEAN, Boolean.class);
    static final Codec<LocalDateTime> DATE_TIME = new PlainCodec<>(Kind.DATE_TIME, LocalDateTime.class);
    static final Codec<LocalTime> TIME_OF_DAY = new PlainCodec<>(Kind.TIME_OF_DAY, LocalTime.class);
    static final Codec<Double> DOUBLE = new PlainCodec<>(Kind.DOUBLE, Double.class);
    static final Codec<Float> FLOAT = new PlainCodec<>(Kind.FLOAT, Float.class);
    static final Codec<Short> SHORT = new PlainCodec<>(Kind.SHORT, Short.class);
    static final Codec<byte[]> BYTES = new PlainCodec<>(Kind.BYTES, byte[].class);

    /** Java leaves out the seconds of a full minute, which some databases miss. */
    private static final Pattern FULL_MINUTE = Pattern.compile("((?:^|T)\\d\\d:\\d\\d)(?=$|[Z+-])");

    private enum Kind {
        STRING,
        LONG,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        OBJECT,
        DATE_TIME,
        TIME_OF_DAY,
        DOUBLE,
        FLOAT,
        SHORT,
        BYTES
    }

    private final Kind kind;
    private final Class<T> javaType;

    private PlainCodec(Kind kind, Class<T> javaType) {
        this.kind = kind;
        this.javaType = javaType;
    }

    /** A type that JDBC 4.2 binds and reads as objects of its class; to be kept in a constant. */
    static <T> Codec<T> object(Class<T> javaType) {
        return new PlainCodec<>(Kind.OBJECT, javaType);
    }

    @Override
    public void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException {
        switch (kind) {
            case STRING -> statement.setString(index, (String) value);
            case LONG -> statement.setLong(index, (Long) value);
            case INTEGER -> statement.setInt(index, (Integer) value);
            case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case OBJECT -> statement.setObject(index, value);
            case DATE_TIME -> wire.bindDateTime(statement, index, (LocalDateTime) value);
            case TIME_OF_DAY -> wire.bindTime(statement, index, (LocalTime) value);
            case DOUBLE -> wire.bindDouble(statement, index, (Double) value);
            case FLOAT -> wire.bindReal(statement, index, (Float) value);
            case SHORT -> statement.setShort(index, (Short) value);
            case BYTES -> statement.setBytes(index, (byte[]) value);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // each kind reads values of its own class
    public @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
        return (T) read(row, index);
    }

    private @Nullable Object read(ResultSet row, int index) throws SQLException {
        return switch (kind) {
            case STRING -> row.getString(index);
            case LONG -> {
                long value = row.getLong(index);
                yield row.wasNull() ? null : value;
            }
            case INTEGER -> {
                int value = row.getInt(index);
                yield row.wasNull() ? null : value;
            }
            case DECIMAL -> row.getBigDecimal(index);
            case BOOLEAN -> {
                boolean value = row.getBoolean(index);
                yield row.wasNull() ? null : value;
            }
            case OBJECT, DATE_TIME, TIME_OF_DAY -> row.getObject(index, javaType);
            case DOUBLE -> {
                double value = row.getDouble(index);
                yield row.wasNull() ? null : value;
            }
            case FLOAT -> {
                float value = row.getFloat(index);
                yield row.wasNull() ? null : value;
            }
            case SHORT -> {
                short value = row.getShort(index);
                yield row.wasNull() ? null : value;
            }
            case BYTES -> row.getBytes(index);
        };
    }

    /** Dates with times as texts: in an array, H2's driver cuts microseconds, and moves what lies in the JVM's gap. */
    @Override
    public Object element(T value) {
        return kind == Kind.DATE_TIME || kind == Kind.TIME_OF_DAY
                ? FULL_MINUTE.matcher(value.toString()).replaceFirst("$1:00")
                : value;
    }
}

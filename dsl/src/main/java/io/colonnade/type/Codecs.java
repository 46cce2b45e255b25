package io.colonnade.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codecs of the built-in types. */
final class Codecs {
    static final Codec<Boolean> BOOLEAN = primitive(PreparedStatement::setBoolean, ResultSet::getBoolean);
    static final Codec<Short> SHORT = primitive(PreparedStatement::setShort, ResultSet::getShort);
    static final Codec<Integer> INTEGER = primitive(PreparedStatement::setInt, ResultSet::getInt);
    static final Codec<Long> LONG = primitive(PreparedStatement::setLong, ResultSet::getLong);
    static final Codec<Float> FLOAT = primitive(Wire::bindReal, ResultSet::getFloat);
    static final Codec<Double> DOUBLE = primitive(Wire::bindDouble, ResultSet::getDouble);
    static final Codec<LocalTime> TIME_OF_DAY = clock(Wire::bindTime, LocalTime.class);
    static final Codec<LocalDateTime> DATE_TIME = clock(Wire::bindDateTime, LocalDateTime.class);
    static final Codec<BigDecimal> DECIMAL = object(PreparedStatement::setBigDecimal, ResultSet::getBigDecimal);
    static final Codec<String> STRING = object(PreparedStatement::setString, ResultSet::getString);
    static final Codec<byte[]> BYTES = object(PreparedStatement::setBytes, ResultSet::getBytes);

    /** No driver takes a {@code BigInteger} by a method of its own. */
    static final Codec<BigInteger> UNSIGNED_LONG = new Codec<>() {
        @Override
        public void bind(Wire wire, PreparedStatement statement, int index, BigInteger value) throws SQLException {
            statement.setBigDecimal(index, new BigDecimal(value));
        }

        @Override
        public @Nullable BigInteger read(Wire wire, ResultSet row, int index) throws SQLException {
            BigDecimal value = row.getBigDecimal(index);
            return value == null ? null : value.toBigIntegerExact();
        }

        @Override
        public Object element(BigInteger value) {
            return new BigDecimal(value);
        }
    };

    static final Codec<UUID> UNIQUE_ID = new Codec<>() {
        @Override
        public void bind(Wire wire, PreparedStatement statement, int index, UUID value) throws SQLException {
            wire.bindUuid(statement, index, value);
        }

        @Override
        public @Nullable UUID read(Wire wire, ResultSet row, int index) throws SQLException {
            return wire.readUuid(row, index);
        }
    };

    static final Codec<Json> DOCUMENT = new Codec<>() {
        @Override
        public void bind(Wire wire, PreparedStatement statement, int index, Json value) throws SQLException {
            wire.bindJson(statement, index, value.text());
        }

        @Override
        public @Nullable Json read(Wire wire, ResultSet row, int index) throws SQLException {
            String text = row.getString(index);
            return text == null ? null : new Json(text);
        }

        @Override
        public Object element(Json value) {
            return value.text();
        }
    };

    static final Codec<OffsetDateTime> POINT_IN_TIME = new Codec<>() {
        @Override
        public void bind(Wire wire, PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
            wire.bindInstant(statement, index, value);
        }

        @Override
        public @Nullable OffsetDateTime read(Wire wire, ResultSet row, int index) throws SQLException {
            OffsetDateTime value = wire.readInstant(row, index);
            return value == null || isInfinite(value) ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
        }

        /** What the driver of PostgreSQL gives for an infinite timestamp, and writes as one. */
        private static boolean isInfinite(OffsetDateTime value) {
            return value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN);
        }
    };

    static final Codec<String> PASSED_THROUGH = new Codec<>() {
        @Override
        public void bind(Wire wire, PreparedStatement statement, int index, String value) throws SQLException {
            wire.bindOther(statement, index, value);
        }

        @Override
        public @Nullable String read(Wire wire, ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }
    };

    /** Java leaves out the seconds of a full minute, which some databases miss. */
    private static final Pattern FULL_MINUTE = Pattern.compile("((?:^|T)\\d\\d:\\d\\d)(?=$|[Z+-])");

    private Codecs() {}

    private static <T> Codec<T> object(Binder<T> binder, Reader<T> reader) {
        return object((wire, statement, index, value) -> binder.bind(statement, index, value), reader);
    }

    private static <T> Codec<T> object(WireBinder<T> binder, Reader<T> reader) {
        return new Codec<>() {
            @Override
            public void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException {
                binder.bind(wire, statement, index, value);
            }

            @Override
            public @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
                return reader.read(row, index);
            }
        };
    }

    /** Elements as texts: in an array, the driver of H2 cuts microseconds, and moves what lies in the JVM's gap. */
    private static <T> Codec<T> clock(WireBinder<T> binder, Class<T> javaType) {
        return new Codec<>() {
            @Override
            public void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException {
                binder.bind(wire, statement, index, value);
            }

            @Override
            public @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
                return row.getObject(index, javaType);
            }

            @Override
            public Object element(T value) {
                return FULL_MINUTE.matcher(value.toString()).replaceFirst("$1:00");
            }
        };
    }

    private static <T> Codec<T> primitive(Binder<T> binder, Reader<T> reader) {
        return object(binder, orNull(reader));
    }

    private static <T> Codec<T> primitive(WireBinder<T> binder, Reader<T> reader) {
        return object(binder, orNull(reader));
    }

    private static <T> Reader<T> orNull(Reader<T> reader) {
        return (row, index) -> {
            T value = reader.read(row, index);
            return row.wasNull() ? null : value;
        };
    }

    private interface Binder<T> {
        void bind(PreparedStatement statement, int index, T value) throws SQLException;
    }

    private interface WireBinder<T> {
        void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException;
    }

    private interface Reader<T> {
        @Nullable
        T read(ResultSet row, int index) throws SQLException;
    }
}

package io.colonnade.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs of built-in types that are bound or read in a way of their own. */
final class Codecs {
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

    private Codecs() {}
}

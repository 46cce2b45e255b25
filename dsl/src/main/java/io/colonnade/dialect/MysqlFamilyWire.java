package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import io.colonnade.type.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How both drivers are called alike: what they do not know goes as text, which the server makes a value of. */
abstract sealed class MysqlFamilyWire implements StandardWire permits MysqlWire, MariadbWire {
    private static final int NANOS = 9;

    static final int HALF_A_MICROSECOND = 500;

    @Override
    public final void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException {
        statement.setNull(index, type.jdbcType() == Types.OTHER ? Types.VARCHAR : type.jdbcType());
    }

    /** As a number of seconds, which {@code unix_timestamp(…)} gives whatever the session's time zone is. */
    @Override
    public final @Nullable OffsetDateTime readInstant(ResultSet row, int index) throws SQLException {
        BigDecimal seconds = row.getBigDecimal(index);
        if (seconds == null) {
            return null;
        }
        long whole = seconds.longValue();
        long nanos = seconds.subtract(BigDecimal.valueOf(whole))
                .movePointRight(NANOS)
                .longValue();
        return Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC);
    }

    /** The last microsecond of a day is not rounded to the next day. */
    @Override
    public final void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        LocalTime rounded = value.plusNanos(HALF_A_MICROSECOND);
        statement.setObject(index, (rounded.isBefore(value) ? value : rounded).truncatedTo(ChronoUnit.MICROS));
    }

    /** Rounded here, as one of the drivers cuts what is smaller than a microsecond. */
    @Override
    public final void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
    }

    /** As a double, since the shortest text of a float is read as another double. */
    @Override
    public final void bindReal(PreparedStatement statement, int index, float value) throws SQLException {
        bindDouble(statement, index, value);
    }

    @Override
    public final void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        Floats.refuseWhatIsNoNumber(value, "MySQL and MariaDB have");
        statement.setDouble(index, value);
    }

    /** As text: MySQL has no type of its own, and its driver's {@code UUID} is another value. */
    @Override
    public final void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setString(index, value.toString());
    }

    @Override
    public final @Nullable UUID readUuid(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : UUID.fromString(text);
    }

    @Override
    public final void bindArray(
            PreparedStatement statement, int index, SqlType<?> elementType, @Nullable Object[] elements)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("There are no arrays.");
    }

    /** By the error's number: the SQLState of all constraints is 23000. */
    @Override
    public ErrorKind kind(SQLException failure) {
        if (failure instanceof SQLTimeoutException) {
            return ErrorKind.STATEMENT_TIMEOUT;
        }
        return switch (failure.getErrorCode()) {
            case 1062, 1586 -> ErrorKind.UNIQUE;
            case 1216, 1217, 1451, 1452 -> ErrorKind.FOREIGN_KEY;
            case 1048, 1263, 1364 -> ErrorKind.NOT_NULL;
            case 3819, 4025 -> ErrorKind.CHECK;
            case 1020 -> ErrorKind.SERIALIZATION;
            case 1213 -> ErrorKind.DEADLOCK;
            case 1205, 3572 -> ErrorKind.LOCK_TIMEOUT;
            case 1317, 1969, 3024 -> ErrorKind.STATEMENT_TIMEOUT;
            default -> ErrorKind.ofState(failure.getSQLState());
        };
    }
}

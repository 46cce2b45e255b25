package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import io.colonnade.type.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.sql.Savepoint;
import java.sql.Types;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How SQL Server's driver is called. */
final class SqlServerWire implements StandardWire {
    /** {@code microsoft.sql.Types.GUID}. */
    private static final int GUID = -145;

    /** Each null has a type, and is refused where that does not fit. */
    @Override
    public void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException {
        statement.setNull(index, nullType(type));
    }

    private static int nullType(SqlType<?> type) {
        return switch (type.family()) {
            case UUID -> GUID;
            case TEXT, JSON, ENUM, OTHER, COMPOUND -> Types.NVARCHAR;
            case BOOLEAN -> Types.BIT;
            default -> type.name().equals("time") ? Types.NVARCHAR : type.jdbcType();
        };
    }

    @Override
    public void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setNString(index, json);
    }

    @Override
    public void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException {
        statement.setNString(index, label);
    }

    @Override
    public void bindOther(PreparedStatement statement, int index, String text) throws SQLException {
        statement.setNString(index, text);
    }

    @Override
    public void bindReal(PreparedStatement statement, int index, float value) throws SQLException {
        Floats.refuseWhatIsNoNumber(value, "SQL Server has");
        statement.setFloat(index, value);
    }

    @Override
    public void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        Floats.refuseWhatIsNoNumber(value, "SQL Server has");
        statement.setDouble(index, value);
    }

    /** As text: unless its URL says otherwise, the driver sends a datetime with milliseconds. */
    @Override
    public void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setNString(index, value.toString());
    }

    /** The driver has no way to do it, and the server needs none. */
    @Override
    public void release(Connection connection, Savepoint savepoint) {
        // it ends with the transaction
    }

    @Override
    public void bindArray(PreparedStatement statement, int index, SqlType<?> elementType, @Nullable Object[] elements)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("There are no arrays.");
    }

    /** The kind of the constraint is a word of the message in every language. */
    private static boolean isCheck(@Nullable String message) {
        return message != null && message.contains("CHECK");
    }

    /** By the error's number: the SQLState is the severity's. */
    @Override
    public ErrorKind kind(SQLException failure) {
        if (failure instanceof SQLTimeoutException || "HY008".equals(failure.getSQLState())) {
            return ErrorKind.STATEMENT_TIMEOUT;
        }
        return switch (failure.getErrorCode()) {
            case 2601, 2627 -> ErrorKind.UNIQUE;
            case 547 -> isCheck(failure.getMessage()) ? ErrorKind.CHECK : ErrorKind.FOREIGN_KEY;
            case 515 -> ErrorKind.NOT_NULL;
            case 1205 -> ErrorKind.DEADLOCK;
            case 1222 -> ErrorKind.LOCK_TIMEOUT;
            case 3960, 3961 -> ErrorKind.SERIALIZATION;
            case 596, 4060, 18456 -> ErrorKind.CONNECTION;
            default -> ErrorKind.ofState(failure.getSQLState());
        };
    }
}

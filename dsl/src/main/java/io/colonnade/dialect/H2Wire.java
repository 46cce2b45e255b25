package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How H2's driver is called. */
final class H2Wire implements Wire {
    /** Rows that are fetched at once, inside a transaction. */
    private static final int FETCH_SIZE = 1_000;

    @Override
    public void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException {
        statement.setNull(index, type.jdbcType());
    }

    @Override
    public void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setString(index, json);
    }

    @Override
    public void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException {
        statement.setString(index, label);
    }

    @Override
    public void bindOther(PreparedStatement statement, int index, String text) throws SQLException {
        statement.setString(index, text);
    }

    @Override
    public void bindReal(PreparedStatement statement, int index, float value) throws SQLException {
        statement.setFloat(index, value);
    }

    @Override
    public void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    @Override
    public void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public @Nullable OffsetDateTime readInstant(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class);
    }

    @Override
    public void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public @Nullable UUID readUuid(ResultSet row, int index) throws SQLException {
        return row.getObject(index, UUID.class);
    }

    @Override
    public int streamingFetchSize() {
        return FETCH_SIZE;
    }

    @Override
    public void release(Connection connection, Savepoint savepoint) throws SQLException {
        connection.releaseSavepoint(savepoint);
    }

    @Override
    public ErrorKind kind(SQLException failure) {
        return ErrorKind.ofState(failure.getSQLState());
    }

    @Override
    public Array array(Connection connection, SqlType<?> elementType, @Nullable Object[] elements) throws SQLException {
        return connection.createArrayOf(elementType.name(), elements);
    }
}

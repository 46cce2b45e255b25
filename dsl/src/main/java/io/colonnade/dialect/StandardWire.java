package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
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

/** How a driver is called that does what JDBC says: what it has no type for goes as text. */
interface StandardWire extends Wire {
    /** Rows that are fetched at once, inside a transaction. */
    int FETCH_SIZE = 1_000;

    @Override
    default void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException {
        statement.setNull(index, type.jdbcType());
    }

    @Override
    default void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setString(index, json);
    }

    @Override
    default void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException {
        statement.setString(index, label);
    }

    @Override
    default void bindOther(PreparedStatement statement, int index, String text) throws SQLException {
        statement.setString(index, text);
    }

    @Override
    default void bindReal(PreparedStatement statement, int index, float value) throws SQLException {
        statement.setFloat(index, value);
    }

    @Override
    default void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    default void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    default @Nullable OffsetDateTime readInstant(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class);
    }

    @Override
    default void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    default void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    default @Nullable UUID readUuid(ResultSet row, int index) throws SQLException {
        return row.getObject(index, UUID.class);
    }

    @Override
    default int streamingFetchSize() {
        return FETCH_SIZE;
    }

    @Override
    default void release(Connection connection, Savepoint savepoint) throws SQLException {
        connection.releaseSavepoint(savepoint);
    }

    /** Where transactions got in each other's way, the database has undone one of them. */
    @Override
    default boolean isUndone(Connection connection, ErrorKind kind) throws SQLException {
        return switch (kind) {
            case DEADLOCK, SERIALIZATION, CONNECTION, OUTCOME_UNKNOWN -> true;
            default -> false;
        };
    }

    @Override
    default ErrorKind kind(SQLException failure) {
        return ErrorKind.ofState(failure.getSQLState());
    }

    @Override
    default void bindArray(PreparedStatement statement, int index, SqlType<?> elementType, @Nullable Object[] elements)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(elementType.name(), elements));
    }
}

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
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL's driver is called: what it does not know goes as text whose type the server infers. */
final class PostgresWire implements Wire {
    /** Rows that are fetched at once, inside a transaction. */
    private static final int FETCH_SIZE = 1_000;

    @Override
    public void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException {
        statement.setNull(index, type.jdbcType());
    }

    @Override
    public void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setObject(index, json, Types.OTHER);
    }

    @Override
    public void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException {
        statement.setObject(index, label, Types.OTHER);
    }

    @Override
    public void bindOther(PreparedStatement statement, int index, String text) throws SQLException {
        statement.setObject(index, text, Types.OTHER);
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
        return connection.createArrayOf(arrayName(elementType), elements);
    }

    private static String arrayName(SqlType<?> type) {
        return switch (type.name()) {
            case "smallint" -> "int2";
            case "integer" -> "int4";
            case "bigint" -> "int8";
            case "real" -> "float4";
            case "double precision" -> "float8";
            case "bigint unsigned" -> "numeric";
            case "varbinary" -> "bytea";
            case "time with time zone" -> "timetz";
            case "timestamp with time zone" -> "timestamptz";
            default -> type.name();
        };
    }
}

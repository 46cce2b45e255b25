package io.colonnade.type;

import io.colonnade.error.ErrorKind;
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

/**
 * How one driver must be called for the types on which drivers differ; everything else is plain JDBC.
 *
 * <p>Every dialect has one. Indexes count from 1, as in JDBC.
 */
public interface Wire {
    /** Binds a null of {@code type}. */
    void bindNull(PreparedStatement statement, int index, SqlType<?> type) throws SQLException;

    /** Binds the text of a JSON value. */
    void bindJson(PreparedStatement statement, int index, String json) throws SQLException;

    /** Binds a label of the enum {@code typeName}. */
    void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException;

    /** Binds the text form of a type that Colonnade does not know. */
    void bindOther(PreparedStatement statement, int index, String text) throws SQLException;

    /** Binds a number of 32-bit binary floating point. */
    void bindReal(PreparedStatement statement, int index, float value) throws SQLException;

    /** Binds a number of 64-bit binary floating point. */
    void bindDouble(PreparedStatement statement, int index, double value) throws SQLException;

    /** Binds a date with a time of day. */
    void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException;

    /** Binds a point in time. */
    void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException;

    /** Reads a point in time, with whatever offset. */
    @Nullable
    OffsetDateTime readInstant(ResultSet row, int index) throws SQLException;

    /** Binds a time of day. */
    void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException;

    /** Binds a UUID. */
    void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException;

    /** Reads a UUID. */
    @Nullable
    UUID readUuid(ResultSet row, int index) throws SQLException;

    /** Binds an array whose elements are in the form that {@link SqlType#element} gives. */
    void bindArray(PreparedStatement statement, int index, SqlType<?> elementType, @Nullable Object[] elements)
            throws SQLException;

    /** The fetch size with which rows come one by one, or few at once, instead of all together. */
    int streamingFetchSize();

    /** Forgets a savepoint, where the database has to be told. */
    void release(Connection connection, Savepoint savepoint) throws SQLException;

    /**
     * Whether nothing of a transaction is left, or can be committed, after one of its statements failed so: the
     * statements that followed would stand alone.
     */
    boolean isUndone(Connection connection, ErrorKind kind) throws SQLException;

    /** What kind of failure the driver reports. */
    ErrorKind kind(SQLException failure);
}

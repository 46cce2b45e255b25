package io.colonnade.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An error that the database or its driver reported; the driver's exception is the cause. */
public final class DatabaseException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;

    /** An error of {@code kind} while {@code sql} ran; {@code sql} is null when no statement was running. */
    public DatabaseException(String message, ErrorKind kind, @Nullable String sql, SQLException cause) {
        super(message, cause);
        this.kind = kind;
        this.sql = sql;
        this.sqlState = cause.getSQLState();
        this.vendorCode = cause.getErrorCode();
    }

    /** What kind of error it is, the same on every database. */
    public ErrorKind kind() {
        return kind;
    }

    /** The text that was sent, with {@code ?} where values were bound; null when none was. */
    public @Nullable String sql() {
        return sql;
    }

    /** The five characters of the SQL standard; null when the driver gave none. */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /** The database's own number of the error; 0 when there is none. */
    public int vendorCode() {
        return vendorCode;
    }
}

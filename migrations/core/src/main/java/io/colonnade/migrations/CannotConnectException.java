package io.colonnade.migrations;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** No connection: what was tried, the likely cause and the fix; neither the message nor a cause holds a password. */
public final class CannotConnectException extends SQLException {

    @Serial
    private static final long serialVersionUID = 1L;

    public CannotConnectException(String message) {
        super(message);
    }

    /** Keeps the SQLState and the vendor's code of the cause. */
    public CannotConnectException(String message, SQLException cause) {
        super(message, cause.getSQLState(), cause.getErrorCode(), cause);
    }

    /** Keeps a cause that is not the driver's. */
    public CannotConnectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

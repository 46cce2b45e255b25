package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import java.sql.SQLException;

/** How H2's driver is called. */
final class H2Wire implements StandardWire {
    private static final int DEADLOCK = 40001;

    /** Its one error with the standard's SQLState for transactions in each other's way. */
    @Override
    public ErrorKind kind(SQLException failure) {
        return failure.getErrorCode() == DEADLOCK ? ErrorKind.DEADLOCK : StandardWire.super.kind(failure);
    }
}

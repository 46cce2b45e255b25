package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How MySQL's driver, Connector/J, is called. */
final class MysqlWire extends MysqlFamilyWire {
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT);

    /**
     * As text with its offset, which the server takes from 8.0.19 on: the driver would send a local time of the JVM's
     * time zone, and the server take it for one of the session's.
     */
    @Override
    public void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        OffsetDateTime rounded = value.withOffsetSameInstant(ZoneOffset.UTC)
                .plusNanos(HALF_A_MICROSECOND)
                .truncatedTo(ChronoUnit.MICROS);
        statement.setString(index, WITH_OFFSET.format(rounded));
    }

    /**
     * What was cancelled has neither a number nor an SQLState, only a class; of a connection that breaks in a batch or
     * between the rows of a stream, only the cause tells.
     */
    @Override
    public ErrorKind kind(SQLException failure) {
        if (failure.getClass().getSimpleName().equals("MySQLStatementCancelledException")) {
            return ErrorKind.STATEMENT_TIMEOUT;
        }
        ErrorKind kind = super.kind(failure);
        return kind == ErrorKind.OTHER && isBroken(failure) ? ErrorKind.CONNECTION : kind;
    }

    /** The driver closes the statements of a connection that broke; of its own, Colonnade uses none that is closed. */
    private static boolean isBroken(SQLException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause.getClass().getSimpleName().equals("StatementIsClosedException")) {
                return true;
            }
        }
        return false;
    }

    /** The one number with which rows do not all come together. */
    @Override
    public int streamingFetchSize() {
        return Integer.MIN_VALUE;
    }
}

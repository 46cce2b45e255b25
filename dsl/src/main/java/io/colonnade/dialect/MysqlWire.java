package io.colonnade.dialect;

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

    /** The one number with which rows do not all come together. */
    @Override
    public int streamingFetchSize() {
        return Integer.MIN_VALUE;
    }
}

package io.colonnade.dialect;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** How MariaDB's driver, Connector/J, is called. */
final class MariadbWire extends MysqlFamilyWire {
    private static final int FETCH_SIZE = 1_000;

    private static final int NANOS = 9;

    private static final int MICROS = 6;

    /** What is outside becomes null on the server, without a word. 11.5 and later go to 2106. */
    private static final long LAST_SECOND = 4_294_967_295L;

    /** As a number of seconds, of which {@code from_unixtime(…)} makes a time of the session's time zone. */
    @Override
    public void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        long second = value.toEpochSecond();
        if (second < 0 || second > LAST_SECOND) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A point in time before 1970 or after 2106 was given, which no timestamp of MariaDB holds. Keep"
                            + " such times in a datetime column, which is a LocalDateTime, in UTC.");
        }
        BigDecimal seconds = BigDecimal.valueOf(second).add(BigDecimal.valueOf(value.getNano(), NANOS));
        statement.setBigDecimal(index, seconds.setScale(MICROS, RoundingMode.HALF_UP));
    }

    @Override
    public int streamingFetchSize() {
        return FETCH_SIZE;
    }
}

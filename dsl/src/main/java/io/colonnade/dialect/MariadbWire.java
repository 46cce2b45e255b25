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
    private static final int NANOS = 9;

    private static final int MICROS = 6;

    /** The last second of a timestamp is in 2038, and in 2106 from 11.5 on. */
    private static final long IN_2038 = 2_147_483_647L;

    private static final long IN_2106 = 4_294_967_295L;

    /** The first major version of which every minor one goes to 2106. */
    private static final int LONGER = 12;

    /** What is outside becomes null on the server, without a word. */
    private final long lastSecond;

    MariadbWire(int version) {
        this.lastSecond = version >= LONGER ? IN_2106 : IN_2038;
    }

    /** As a number of seconds, of which {@code from_unixtime(…)} makes a time of the session's time zone. */
    @Override
    public void bindInstant(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
        long second = value.toEpochSecond();
        if (second < 0 || second > lastSecond) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A point in time was given that lies before 1970 or after "
                            + (lastSecond == IN_2038 ? "2038" : "2106")
                            + ", which no timestamp of this MariaDB holds. Keep such times in UTC in a datetime column,"
                            + " which is a LocalDateTime.");
        }
        BigDecimal seconds = BigDecimal.valueOf(second).add(BigDecimal.valueOf(value.getNano(), NANOS));
        statement.setBigDecimal(index, seconds.setScale(MICROS, RoundingMode.HALF_UP));
    }
}

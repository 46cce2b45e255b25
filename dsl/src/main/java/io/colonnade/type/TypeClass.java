package io.colonnade.type;

import java.sql.Types;
import java.util.Set;

/** The JDBC types by which drivers call a type; each has its own way, so that only classes of them can be compared. */
enum TypeClass {
    /** MySQL has small numbers for it, PostgreSQL's driver calls it a bit. */
    BOOLEAN(Types.BOOLEAN, Types.BIT, Types.TINYINT),
    /** Years are numbers that MySQL's driver calls dates. */
    INTEGER(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DATE),
    /** Unsigned numbers are decimals in Java; PostgreSQL's driver calls its money a double. */
    DECIMAL(Types.DECIMAL, Types.NUMERIC, Types.BIGINT, Types.DOUBLE),
    FLOATING(Types.REAL, Types.FLOAT, Types.DOUBLE),
    TEXT(
            Types.CHAR,
            Types.VARCHAR,
            Types.LONGVARCHAR,
            Types.NCHAR,
            Types.NVARCHAR,
            Types.LONGNVARCHAR,
            Types.CLOB,
            Types.NCLOB),
    BINARY(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB),
    DATE(Types.DATE),
    TIME(Types.TIME, Types.TIME_WITH_TIMEZONE),
    /** The last is SQL Server's {@code datetimeoffset}. */
    TIMESTAMP(Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE, -155),
    /** Types that every database and driver names otherwise. */
    ANY;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot be changed
    private final Set<Integer> jdbcTypes;

    TypeClass(Integer... jdbcTypes) {
        this.jdbcTypes = Set.of(jdbcTypes);
    }

    static TypeClass of(TypeFamily family, int jdbcType) {
        return switch (family) {
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case FLOATING -> FLOATING;
            case TEXT -> TEXT;
            case BINARY -> BINARY;
            case TEMPORAL -> ofTime(jdbcType);
            case UUID, JSON, ENUM, ARRAY, COMPOUND, OTHER -> ANY;
        };
    }

    private static TypeClass ofTime(int jdbcType) {
        if (jdbcType == Types.DATE) {
            return DATE;
        }
        return TIME.jdbcTypes.contains(jdbcType) ? TIME : TIMESTAMP;
    }

    /** Whether a column that JDBC calls this can be of this class. */
    boolean accepts(int jdbcType) {
        return this == ANY || jdbcTypes.contains(jdbcType);
    }
}

package io.colonnade.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that every supported database has, by their names in the SQL standard. */
public final class SqlTypes {
    /** {@code boolean}. */
    public static final SqlType<Boolean> BOOLEAN =
            new SqlType<>(TypeFamily.BOOLEAN, "boolean", Types.BOOLEAN, Boolean.class, PlainCodec.BOOLEAN);

    /** {@code smallint}: 16 bits. */
    public static final SqlType<Short> SMALLINT =
            new SqlType<>(TypeFamily.INTEGER, "smallint", Types.SMALLINT, Short.class, PlainCodec.SHORT);

    /** {@code integer}: 32 bits. */
    public static final SqlType<Integer> INTEGER =
            new SqlType<>(TypeFamily.INTEGER, "integer", Types.INTEGER, Integer.class, PlainCodec.INTEGER);

    /** {@code bigint}: 64 bits. */
    public static final SqlType<Long> BIGINT =
            new SqlType<>(TypeFamily.INTEGER, "bigint", Types.BIGINT, Long.class, PlainCodec.LONG);

    /** {@code bigint unsigned} of MySQL and MariaDB: 64 bits without a sign, bound and read as a decimal. */
    public static final SqlType<BigInteger> BIGINT_UNSIGNED =
            new SqlType<>(TypeFamily.DECIMAL, "bigint unsigned", Types.NUMERIC, BigInteger.class, Codecs.UNSIGNED_LONG);

    /** {@code numeric}: exact decimal. */
    public static final SqlType<BigDecimal> NUMERIC =
            new SqlType<>(TypeFamily.DECIMAL, "numeric", Types.NUMERIC, BigDecimal.class, PlainCodec.DECIMAL);

    static final String MONEY_NAME = "money";

    /** {@code money} of PostgreSQL: a decimal with the decimals of the server's currency; no arithmetic here. */
    public static final SqlType<BigDecimal> MONEY =
            new SqlType<>(TypeFamily.DECIMAL, MONEY_NAME, Types.NUMERIC, BigDecimal.class, PlainCodec.DECIMAL);

    /** {@code real}: 32-bit binary floating point. */
    public static final SqlType<Float> REAL =
            new SqlType<>(TypeFamily.FLOATING, "real", Types.REAL, Float.class, PlainCodec.FLOAT);

    /** {@code double precision}: 64-bit binary floating point. */
    public static final SqlType<Double> DOUBLE_PRECISION =
            new SqlType<>(TypeFamily.FLOATING, "double precision", Types.DOUBLE, Double.class, PlainCodec.DOUBLE);

    /** {@code varchar}: characters. */
    public static final SqlType<String> VARCHAR =
            new SqlType<>(TypeFamily.TEXT, "varchar", Types.VARCHAR, String.class, PlainCodec.STRING);

    /** {@code varbinary} or {@code bytea}: bytes. */
    public static final SqlType<byte[]> BINARY =
            new SqlType<>(TypeFamily.BINARY, "varbinary", Types.VARBINARY, byte[].class, PlainCodec.BYTES);

    /** {@code date}. */
    public static final SqlType<LocalDate> DATE = temporal("date", Types.DATE, LocalDate.class);

    /** {@code time} without a time zone. */
    public static final SqlType<LocalTime> TIME =
            new SqlType<>(TypeFamily.TEMPORAL, "time", Types.TIME, LocalTime.class, PlainCodec.TIME_OF_DAY);

    /** {@code time with time zone}. */
    public static final SqlType<OffsetTime> TIME_WITH_TIME_ZONE =
            temporal("time with time zone", Types.TIME_WITH_TIMEZONE, OffsetTime.class);

    /** {@code timestamp} without a time zone. */
    public static final SqlType<LocalDateTime> TIMESTAMP =
            new SqlType<>(TypeFamily.TEMPORAL, "timestamp", Types.TIMESTAMP, LocalDateTime.class, PlainCodec.DATE_TIME);

    /** {@code timestamp with time zone}: a point in time, read in UTC whether the database keeps the offset or not. */
    public static final SqlType<OffsetDateTime> TIMESTAMP_WITH_TIME_ZONE = new SqlType<>(
            TypeFamily.TEMPORAL,
            "timestamp with time zone",
            Types.TIMESTAMP_WITH_TIMEZONE,
            OffsetDateTime.class,
            Codecs.POINT_IN_TIME);

    /** {@code uuid}. */
    public static final SqlType<UUID> UUID =
            new SqlType<>(TypeFamily.UUID, "uuid", Types.OTHER, UUID.class, Codecs.UNIQUE_ID);

    /** {@code json}. */
    public static final SqlType<Json> JSON =
            new SqlType<>(TypeFamily.JSON, "json", Types.OTHER, Json.class, Codecs.DOCUMENT);

    /** {@code int4range} of PostgreSQL: ranges of integers. */
    public static final SqlType<Range<Integer>> INT4RANGE = range("int4range", INTEGER);

    /** {@code int8range} of PostgreSQL: ranges of bigints. */
    public static final SqlType<Range<Long>> INT8RANGE = range("int8range", BIGINT);

    /** {@code numrange} of PostgreSQL: ranges of decimals. */
    public static final SqlType<Range<BigDecimal>> NUMRANGE = range("numrange", NUMERIC);

    /** {@code daterange} of PostgreSQL: ranges of dates. */
    public static final SqlType<Range<LocalDate>> DATERANGE = range("daterange", DATE);

    /** {@code tsrange} of PostgreSQL: ranges of timestamps without a time zone. */
    public static final SqlType<Range<LocalDateTime>> TSRANGE = range("tsrange", TIMESTAMP);

    /** {@code tstzrange} of PostgreSQL: ranges of points in time, read in UTC. */
    public static final SqlType<Range<OffsetDateTime>> TSTZRANGE = range("tstzrange", TIMESTAMP_WITH_TIME_ZONE);

    private SqlTypes() {}

    /** {@code SqlTypes.enumeration("mood", Mood.class)}: an enum of the database, by the name of its type there. */
    public static <E extends Enum<E> & DatabaseEnum> SqlType<E> enumeration(String name, Class<E> javaType) {
        return new SqlType<>(TypeFamily.ENUM, name, Types.OTHER, javaType, new EnumCodec<>(null, name, javaType));
    }

    /** {@code SqlTypes.enumeration("shop", "mood", Mood.class)}: an enum whose type lies in a schema. */
    public static <E extends Enum<E> & DatabaseEnum> SqlType<E> enumeration(
            String schema, String name, Class<E> javaType) {
        return new SqlType<>(TypeFamily.ENUM, name, Types.OTHER, javaType, new EnumCodec<>(schema, name, javaType));
    }

    /**
     * An array, which PostgreSQL and H2 have. Any element can be null, whatever the column says; lists that are read
     * cannot be changed.
     *
     * <pre>{@code
     * SqlTypes.array(SqlTypes.VARCHAR);                    // varchar array: List<@Nullable String>
     * SqlTypes.array(SqlTypes.array(SqlTypes.INTEGER));    // integer array array: List<List<Integer>>
     * }</pre>
     */
    @SuppressWarnings("unchecked") // there is one class of all lists
    public static <E> SqlType<List<@Nullable E>> array(SqlType<E> elementType) {
        Class<List<@Nullable E>> lists = (Class<List<@Nullable E>>) (Class<?>) List.class;
        String name = elementType.name() + " array";
        return new SqlType<>(TypeFamily.ARRAY, name, Types.ARRAY, lists, new ArrayCodec<>(elementType));
    }

    /** A type that passes through as text, such as {@code inet}, by its name as it is written in SQL. */
    public static SqlType<String> other(String name) {
        return new SqlType<>(TypeFamily.OTHER, name, Types.OTHER, String.class, Codecs.PASSED_THROUGH);
    }

    /**
     * A type of ranges, which PostgreSQL has, by its name as it is written in SQL, and the type of its bounds.
     *
     * <pre>{@code
     * SqlTypes.range("floatrange", SqlTypes.DOUBLE_PRECISION);    // SqlType<Range<Double>>
     * }</pre>
     */
    @SuppressWarnings("unchecked") // there is one class of all ranges
    public static <T> SqlType<Range<T>> range(String name, SqlType<T> boundType) {
        Class<Range<T>> ranges = (Class<Range<T>>) (Class<?>) Range.class;
        return new SqlType<>(TypeFamily.COMPOUND, name, Types.OTHER, ranges, new RangeCodec<>(boundType));
    }

    /**
     * A type of several ranges, which PostgreSQL has, by its name as it is written in SQL, and the type of the bounds.
     *
     * <pre>{@code
     * SqlTypes.multirange("datemultirange", SqlTypes.DATE);    // SqlType<List<Range<LocalDate>>>
     * }</pre>
     */
    @SuppressWarnings("unchecked") // there is one class of all lists
    public static <T> SqlType<List<Range<T>>> multirange(String name, SqlType<T> boundType) {
        Class<List<Range<T>>> lists = (Class<List<Range<T>>>) (Class<?>) List.class;
        Codec<List<Range<T>>> codec = new MultirangeCodec<>(new RangeCodec<>(boundType));
        return new SqlType<>(TypeFamily.COMPOUND, name, Types.OTHER, lists, codec);
    }

    /**
     * A type of several attributes, which PostgreSQL has, by its name as it is written in SQL: generated classes have
     * one. The attributes are read and written in the order of the type.
     *
     * <pre>{@code
     * SqlTypes.composite(
     *         "address",
     *         Address.class,
     *         parts -> new Address(parts.next(SqlTypes.VARCHAR), parts.next(SqlTypes.INTEGER)),
     *         (parts, address) ->
     *                 parts.add(SqlTypes.VARCHAR, address.street()).add(SqlTypes.INTEGER, address.number()));
     * }</pre>
     */
    public static <T> SqlType<T> composite(
            String name,
            Class<T> javaType,
            Function<CompositeReader, T> reader,
            BiConsumer<CompositeWriter, T> writer) {
        Codec<T> codec = new CompositeCodec<>(reader, writer);
        return new SqlType<>(TypeFamily.COMPOUND, name, Types.OTHER, javaType, codec);
    }

    private static <T> SqlType<T> temporal(String name, int jdbcType, Class<T> javaType) {
        return new SqlType<>(TypeFamily.TEMPORAL, name, jdbcType, javaType, PlainCodec.object(javaType));
    }
}

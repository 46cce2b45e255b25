package io.colonnade.ast;

/** The library's functions; every dialect says how each is spelled. */
public enum Function {
    /** The first argument that is not null. */
    COALESCE,
    /** In capitals. */
    UPPER,
    /** In small letters. */
    LOWER,
    /** The number of characters. */
    LENGTH,
    /** One text after the other; null when one is null. */
    CONCAT,
    /** The absolute value. */
    ABS,
    /** Rounded to a number of decimals, halves away from zero. */
    ROUND,
    /** The place of an enum's label among its labels, by which enums are compared. */
    RANK,
    /** The elements of an array, behind {@code any} and {@code all}. */
    ELEMENTS,
    /** How many elements an array has. */
    ARRAY_LENGTH,
    /** The element of an array at a position from 1; null beyond its end. */
    ARRAY_ELEMENT,
    /** Whether an array has all elements of another. */
    ARRAY_CONTAINS_ALL,
    /** Whether an array has one of the elements of another. */
    ARRAY_OVERLAPS,
    /** An array with one more element; null when the array is. */
    ARRAY_APPEND,
    /** One array behind another; null when one is. */
    ARRAY_CONCAT,
    /** A JSON object of keys and values, in turn. */
    JSON_OBJECT,
    /** A JSON array of values. */
    JSON_ARRAY,
    /** A truth value as it goes into JSON. */
    JSON_TRUTH,
    /** A JSON document as it goes into another. */
    JSON_PART,
    /** A number as a 32-bit integer. */
    TO_INTEGER,
    /** A number as a 64-bit integer. */
    TO_BIGINT,
    /** A number as a decimal. */
    TO_NUMERIC,
    /** A number in binary floating point. */
    TO_DOUBLE,

    // texts
    /** Without blanks at both ends. */
    TRIM,
    /** Without blanks at the front. */
    LTRIM,
    /** Without blanks at the end. */
    RTRIM,
    /** From a place on, counted from 1; a third argument says how many characters at most. */
    SUBSTRING,
    /** The first so many characters. */
    LEFT,
    /** The last so many characters. */
    RIGHT,
    /** With every occurrence of the second text replaced by the third. */
    REPLACE,
    /** The place of the second text in the first, counted from 1; 0 when it is not in it. */
    POSITION,
    /** Padded in front, or cut at the end, to so many characters; the third is the character that is added. */
    LPAD,
    /** Padded, or cut, at the end to so many characters; the third is the character that is added. */
    RPAD,
    /** So many times. */
    REPEAT,
    /** From the end to the front. */
    REVERSE,
    /** The texts that are not null, with the first argument between them. */
    CONCAT_WS,
    /** Whether a regular expression matches somewhere in the text. */
    MATCHES,
    /** With every match of the second replaced by the third. */
    REGEXP_REPLACE,
    /** The first match; null for none. */
    REGEXP_SUBSTR,
    /** The MD5 sum in small hexadecimal digits. */
    MD5,
    /** The SHA-256 sum in small hexadecimal digits. */
    SHA256,
    /** The part of that number, counted from 1, of what the second text separates; empty when there is none. */
    SPLIT_PART,
    /** A text as a 32-bit integer. */
    TEXT_TO_INTEGER,
    /** A text as a 64-bit integer. */
    TEXT_TO_BIGINT,
    /** A text as a decimal. */
    TEXT_TO_NUMERIC,
    /** A text as a date. */
    TEXT_TO_DATE,

    // numbers
    /** What remains of a division, with the sign of what is divided. */
    MOD,
    /** The first to the power of the second. */
    POWER,
    /** The square root. */
    SQRT,
    /** The power of e. */
    EXP,
    /** The natural logarithm. */
    LN,
    /** The logarithm to base 10. */
    LOG10,
    /** The sine of an angle in radians. */
    SIN,
    /** The cosine of an angle in radians. */
    COS,
    /** The tangent of an angle in radians. */
    TAN,
    /** The angle of a sine. */
    ASIN,
    /** The angle of a cosine. */
    ACOS,
    /** The angle of a tangent. */
    ATAN,
    /** The angle of the point whose y and x are given. */
    ATAN2,
    /** Radians in degrees. */
    DEGREES,
    /** Degrees in radians. */
    RADIANS,
    /** The number pi. */
    PI,
    /** The greatest whole number that is not above. */
    FLOOR,
    /** The least whole number that is not below. */
    CEILING,
    /** Cut after a number of decimals. */
    TRUNCATE,
    /** -1, 0 or 1. */
    SIGN,
    /** As a decimal of so many decimals, halves rounded away from zero. */
    TO_DECIMAL,
    /** An exact number as text. */
    NUMBER_TO_TEXT,
    /** The bits that both have. */
    BIT_AND,
    /** The bits that one of them has, or both. */
    BIT_OR,
    /** The bits that one of them has, but not both. */
    BIT_XOR,
    /** A random number from 0 to below 1, another in each row. */
    RANDOM,

    // values of any type
    /** The greatest argument; null when one is null. */
    GREATEST,
    /** The least argument; null when one is null. */
    LEAST,
    /** The first, or null where it equals the second. */
    NULLIF,
    /** A random UUID, another in each row. */
    RANDOM_UUID,
    /** A UUID as text. */
    UUID_TO_TEXT,

    // dates and times
    /** Today in the session's time zone. */
    CURRENT_DATE,
    /** The point in time at which the transaction, the statement or the call began. */
    CURRENT_TIMESTAMP,
    /** Date and time of day in the session's time zone. */
    LOCAL_TIMESTAMP,
    /** The point in time as date and time of day in UTC. */
    AT_UTC,
    /** The point in time whose date and time of day in UTC are given. */
    FROM_UTC,
    /** The year. */
    YEAR,
    /** The quarter, 1 to 4. */
    QUARTER,
    /** The month, 1 to 12. */
    MONTH,
    /** The week of ISO 8601, 1 to 53. */
    WEEK,
    /** The year that the week of ISO 8601 belongs to. */
    WEEK_YEAR,
    /** The day of the month. */
    DAY_OF_MONTH,
    /** The day of the week of ISO 8601, 1 for Monday to 7. */
    DAY_OF_WEEK,
    /** The day of the year. */
    DAY_OF_YEAR,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second without its fraction. */
    SECOND,
    /** Whole seconds since 1970 in UTC. */
    EPOCH_SECOND,
    /** So many years later, the end of a month at most. */
    PLUS_YEARS,
    /** So many months later, the end of a month at most. */
    PLUS_MONTHS,
    /** So many days later. */
    PLUS_DAYS,
    /** So many hours later. */
    PLUS_HOURS,
    /** So many minutes later. */
    PLUS_MINUTES,
    /** So many seconds later. */
    PLUS_SECONDS,
    /** Whole years from the first date to the second. */
    YEARS_BETWEEN,
    /** Whole months from the first date to the second. */
    MONTHS_BETWEEN,
    /** Days from the first date to the second. */
    DAYS_BETWEEN,
    /** Whole seconds from the first to the second. */
    SECONDS_BETWEEN,
    /** The first moment of the year. */
    START_OF_YEAR,
    /** The first moment of the quarter. */
    START_OF_QUARTER,
    /** The first moment of the month. */
    START_OF_MONTH,
    /** The first moment of the week of ISO 8601. */
    START_OF_WEEK,
    /** The first moment of the day. */
    START_OF_DAY,
    /** The first moment of the hour. */
    START_OF_HOUR,
    /** The first moment of the minute. */
    START_OF_MINUTE,
    /** The last day of the month. */
    LAST_DAY_OF_MONTH,
    /** The date. */
    TO_DATE,
    /** The time of day. */
    TO_TIME,
    /** Midnight at the beginning of a date. */
    TO_TIMESTAMP,
    /** The date of a year, a month and a day. */
    MAKE_DATE,
    /** A date as text. */
    DATE_TO_TEXT,

    // sequences
    /** The next number of a sequence, whose name is the argument. */
    NEXT_VALUE,
    /** The number that a sequence gave last to this session. */
    CURRENT_VALUE,

    // queries that repeat themselves
    /** A value of a recursive query, in the widest type of its kind: those of later steps must fit. */
    WIDE
}

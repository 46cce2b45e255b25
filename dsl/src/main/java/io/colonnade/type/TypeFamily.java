package io.colonnade.type;

/** The kinds of SQL type that dialects tell apart. */
public enum TypeFamily {
    /** True or false. */
    BOOLEAN,
    /** Whole numbers of two, four or eight bytes. */
    INTEGER,
    /** Exact decimal numbers. */
    DECIMAL,
    /** Binary floating point. */
    FLOATING,
    /** Characters. */
    TEXT,
    /** Bytes. */
    BINARY,
    /** Dates, times and both, with a time zone or without. */
    TEMPORAL,
    /** UUIDs. */
    UUID,
    /** JSON documents. */
    JSON,
    /** A closed set of labels. */
    ENUM,
    /** A list of values of one type, bound at once. */
    ARRAY,
    /** Values of several parts that PostgreSQL alone has, such as ranges; sent and read as texts. */
    COMPOUND,
    /** Types that Colonnade passes through as text. */
    OTHER
}

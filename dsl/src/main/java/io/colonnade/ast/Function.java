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
    /** A number as a 32-bit integer. */
    TO_INTEGER,
    /** A number as a 64-bit integer. */
    TO_BIGINT,
    /** A number as a decimal. */
    TO_NUMERIC,
    /** A number in binary floating point. */
    TO_DOUBLE,
    /** A value of a recursive query, in the widest type of its kind: those of later steps must fit. */
    WIDE
}

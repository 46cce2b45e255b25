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
    ROUND
}

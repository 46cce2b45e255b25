package io.colonnade.ast;

/** The library's aggregate functions; every dialect says how each is spelled. */
public enum AggregateFunction {
    /** How many rows, or how many values that are not null. */
    COUNT,
    /** The sum. */
    SUM,
    /** The mean. */
    AVG,
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX
}

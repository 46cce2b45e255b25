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
    MAX,
    /** Whether all are true. */
    EVERY,
    /** Whether one is true. */
    SOME,
    /** The standard deviation, of all there are. */
    STDDEV_POP,
    /** The standard deviation, estimated from a sample. */
    STDDEV_SAMP,
    /** The variance, of all there are. */
    VAR_POP,
    /** The variance, estimated from a sample. */
    VAR_SAMP,
    /** The covariance, of all there are. */
    COVAR_POP,
    /** The covariance, estimated from a sample. */
    COVAR_SAMP,
    /** The coefficient of correlation. */
    CORR,
    /** The slope of the line that fits best. */
    REGR_SLOPE,
    /** Where the line that fits best meets the axis. */
    REGR_INTERCEPT,
    /** The square of the coefficient of correlation. */
    REGR_R2,
    /** Texts one after the other, with a separator between them. */
    STRING_AGG,
    /** An array of the values, nulls among them. */
    ARRAY_AGG,
    /** A JSON array of the values, nulls among them. */
    JSON_ARRAY_AGG,
    /** A JSON object of keys and values, nulls among the values. */
    JSON_OBJECT_AGG,
    /** The value that so great a part of the values does not exceed, computed between two where there is none. */
    PERCENTILE_CONT,
    /** The first of the values that so great a part of them does not exceed. */
    PERCENTILE_DISC,
    /** The value that comes most often. */
    MODE,
    /** Whether a row is one of totals over what it is asked about. */
    GROUPING;

    private final String word = camelCase(name());

    /** The name of the method that calls it, such as {@code stddevPop}. */
    public String word() {
        return word;
    }

    /** Whether what it is of stands in its order. */
    public boolean sorts() {
        return this == PERCENTILE_CONT || this == PERCENTILE_DISC || this == MODE;
    }

    private static String camelCase(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.split("_", -1)) {
            String small = part.toLowerCase(java.util.Locale.ROOT);
            word.append(word.length() == 0 ? small : part.charAt(0) + small.substring(1));
        }
        return word.toString();
    }
}

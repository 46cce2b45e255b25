package io.colonnade.ast;

/** The library's window functions beside the aggregates; every dialect says how each is spelled. */
public enum WindowFunction {
    /** The number of the row, from 1. */
    ROW_NUMBER("rowNumber"),
    /** The number of the first row that is equal in the order. */
    RANK("rank"),
    /** How many different rows there are up to this one. */
    DENSE_RANK("denseRank"),
    /** The rank, from 0 to 1. */
    PERCENT_RANK("percentRank"),
    /** Which part of the rows is not behind this one. */
    CUME_DIST("cumeDist"),
    /** The number of the part, when rows are divided into so many parts. */
    NTILE("ntile"),
    /** A value of a row before this one. */
    LAG("lag"),
    /** A value of a row behind this one. */
    LEAD("lead"),
    /** The value of the frame's first row. */
    FIRST_VALUE("firstValue"),
    /** The value of the frame's last row. */
    LAST_VALUE("lastValue"),
    /** The value of the frame's row of that number. */
    NTH_VALUE("nthValue");

    private final String word;

    WindowFunction(String word) {
        this.word = word;
    }

    /** The name of the method that calls it. */
    public String word() {
        return word;
    }
}

package io.colonnade.ast;

/** How the rows of queries are combined. */
public enum SetOperator {
    /** The rows of all, equal ones once. */
    UNION("union"),
    /** The rows of all, as often as they come. */
    UNION_ALL("union all"),
    /** The rows that all have, equal ones once. */
    INTERSECT("intersect"),
    /** The rows that all have, as often as all have them. */
    INTERSECT_ALL("intersect all"),
    /** The rows of the first that no other has, equal ones once. */
    EXCEPT("except"),
    /** The rows of the first, less one for each equal row of the others. */
    EXCEPT_ALL("except all");

    private final String text;

    SetOperator(String text) {
        this.text = text;
    }

    /** Whether a row that one of the queries gives is in the result, whatever the others give. */
    public boolean givesRowsOfAll() {
        return this == UNION || this == UNION_ALL;
    }

    /** Whether equal rows are given as often as they come. */
    public boolean isAll() {
        return this == UNION_ALL || this == INTERSECT_ALL || this == EXCEPT_ALL;
    }

    /** The text in SQL. */
    public String text() {
        return text;
    }
}

package io.colonnade.error;

/** A query that should give one row gave none, or more than one. */
public final class RowCountException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final int found;

    private RowCountException(String message, int found) {
        super(message, null);
        this.found = found;
    }

    /** {@code fetchOne} found no row. */
    public static RowCountException none(String sql) {
        return new RowCountException(
                "fetchOne found no row. Use fetchOptional(db) where a row may be missing.\n  SQL: " + sql, 0);
    }

    /** {@code verb} found a second row. */
    public static RowCountException several(String verb, String sql) {
        return new RowCountException(
                verb + " found more than one row. Use fetch(db), or narrow the query by a unique key or limit(1)."
                        + "\n  SQL: " + sql,
                2);
    }

    /** 0 when there was no row, 2 when there were at least two. */
    public int found() {
        return found;
    }
}

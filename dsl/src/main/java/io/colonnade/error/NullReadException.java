package io.colonnade.error;

/** What is typed as not null was read as null. */
public final class NullReadException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private NullReadException(String message) {
        super(message, null);
    }

    /** The row itself was null, which an optional cannot hold. */
    public static NullReadException ofRow(String sql) {
        return new NullReadException(
                "fetchOptional found a row that is null, as max(x) over no rows is, and an Optional"
                        + " cannot hold null. Use fetchOne(db), which gives null here.\n  SQL: " + sql);
    }

    /** {@code column} was null in a row of {@code sql}. */
    public NullReadException(String column, String sql) {
        this(column + " was read as null, but its type says that it cannot be. Likely the database has changed since"
                + " the classes were generated (generate them again), or required() promised too much"
                + " (use nullable() or orElse(…)).\n  SQL: " + sql);
    }
}

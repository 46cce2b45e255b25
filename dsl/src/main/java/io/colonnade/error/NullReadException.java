package io.colonnade.error;

/** A column that the generated code knows as NOT NULL was read as null. */
public final class NullReadException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /** {@code column} was null in a row of {@code sql}. */
    public NullReadException(String column, String sql) {
        super(
                column + " was read as null, but its type says that it cannot be. Likely the database has changed since"
                        + " the classes were generated (generate them again), or required() promised too much"
                        + " (use nullable() or orElse(…)).\n  SQL: " + sql,
                null);
    }
}

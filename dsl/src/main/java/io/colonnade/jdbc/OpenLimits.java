package io.colonnade.jdbc;

/**
 * The limits of time that the statements of one transaction have set and not set back. On H2 a limit is of the
 * connection, and streams may end in any order: the last that ends sets back what the first has found.
 */
final class OpenLimits {
    private int open;
    private int first;

    /** A statement has set a limit in the place of this one. */
    void opened(int before) {
        if (open++ == 0) {
            first = before;
        }
    }

    /** What a statement that had found this one has to set back. */
    int closed(int before) {
        return --open == 0 ? first : before;
    }
}

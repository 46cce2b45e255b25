package io.colonnade.error;

import java.util.List;

/** A row was changed or deleted after its record was read, so nothing was written. */
public final class StaleRowException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final String table;

    /** No row of {@code table} has the values of {@code key} and {@code version} that a record has. */
    public StaleRowException(String table, List<String> key, String version) {
        super(
                table + " has no row with this record's " + String.join(", ", key) + " and " + version
                        + ": it was changed or deleted after the record was read, and nothing was written. Read the row"
                        + " again with byKey(…), and decide what of the change is still wanted.",
                null);
        this.table = table;
    }

    /** The table's name. */
    public String table() {
        return table;
    }
}

package io.colonnade.error;

import java.util.List;

/** The database is not what the classes were generated from. */
public final class SchemaChangedException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of strings that can be written
    private final List<String> differences;

    /** With a line for each difference. */
    public SchemaChangedException(List<String> differences) {
        super(
                "The database is not what the classes were generated from:\n  " + String.join("\n  ", differences)
                        + "\nLikely the migrations have not run here, or the classes are older than they: migrate the"
                        + " database, or generate the classes again.",
                null);
        this.differences = List.copyOf(differences);
    }

    /** A line for each difference, such as {@code book.title: not null → null}. */
    public List<String> differences() {
        return differences;
    }
}

package io.colonnade.query;

/** A table whose rows are {@code R} and can be inserted, changed and deleted; a view is none. */
public interface Target<R> extends Source {
    /** Gives every column that can be written to {@code writer}, as this record has it. Not for users. */
    void write(RowWriter writer, R row);
}

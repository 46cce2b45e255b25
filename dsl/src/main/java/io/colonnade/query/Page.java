package io.colonnade.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a query, in its order, and where to go on.
 *
 * <pre>{@code
 * Page<BookRecord> page = select(BOOK).from(BOOK).orderBy(BOOK.price.desc()).fetchPage(db, 20, token);
 * }</pre>
 *
 * @param rows the rows; they cannot be changed
 * @param next leads to the rows behind these; null when these are the last
 * @param previous leads to the rows before these; null when these are the first
 */
public record Page<R extends @Nullable Object>(
        List<R> rows, @Nullable PageToken next, @Nullable PageToken previous) {
    /** Copies the rows. */
    public Page {
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }
}

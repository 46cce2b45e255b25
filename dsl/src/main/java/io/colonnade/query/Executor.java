package io.colonnade.query;

import io.colonnade.ast.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs statements: a database or one of its transactions. Users call the verbs of the statement instead. */
public interface Executor extends SqlTarget {
    /** All rows, but at most {@code most}. */
    <R extends @Nullable Object> List<R> fetch(RowQuery<R> query, int most);

    /** A stream over a cursor; to be closed. */
    <R extends @Nullable Object> Stream<R> stream(RowQuery<R> query);

    /** Runs a statement, which may have a name; gives the number of rows that it changed. */
    long execute(Statement statement, @Nullable String name);

    /** Runs an insert row by row, as a batch; gives the number of rows. */
    long executeBatch(Insert<?> insert);
}

package io.colonnade.query;

import io.colonnade.ast.Statement;
import io.colonnade.error.NullReadException;
import io.colonnade.error.RowCountException;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement that gives rows, each an {@code R}. An immutable value: run it as often as you like, in any thread. */
@CheckReturnValue
public abstract sealed class RowQuery<R extends @Nullable Object> permits EndedQuery, Returning, Compiled.Call {
    private @Nullable Kept kept;

    RowQuery() {}

    /** What a renderer keeps of a query. Not for users. */
    public interface Kept {}

    /** What was kept last, by any thread. Not for users. */
    public @Nullable Kept kept() {
        return kept;
    }

    /** Keeps what a later run needs, which is seen whole without a lock, or not at all. Not for users. */
    public void keep(Kept text) {
        kept = text;
    }

    /** The tree. Not for users. */
    public abstract Statement statement();

    /** What makes an {@code R} of a row. Not for users. */
    public abstract Projection<R> projection();

    /** What the query is called in logs, errors and to listeners; null when nothing. Not for users. */
    public abstract @Nullable String name();

    /** {@code .fetch(db)} sends {@code select …}: all rows. */
    public List<R> fetch(Executor db) {
        return db.fetch(this, Integer.MAX_VALUE);
    }

    /** {@code .fetchOne(db)} sends {@code select …}: the one row; no row and a second row are errors that say which. */
    public R fetchOne(Executor db) {
        List<R> rows = db.fetch(this, 2);
        if (rows.isEmpty()) {
            throw RowCountException.none(told(db));
        }
        return single("fetchOne", db, rows);
    }

    /**
     * {@code .fetchOptional(db)} sends {@code select …}: the one row, or empty when there is none; a second row is an
     * error, and so is a row that is itself null.
     */
    public Optional<R> fetchOptional(Executor db) {
        List<R> rows = db.fetch(this, 2);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        R row = single("fetchOptional", db, rows);
        if (row == null) {
            throw NullReadException.ofRow(told(db));
        }
        return Optional.of(row);
    }

    /**
     * {@code .stream(db)} sends {@code select …}: the rows one by one from a cursor, without holding them all. Close
     * the stream: it holds a connection.
     *
     * <pre>{@code
     * try (Stream<BookRecord> books = select(BOOK).from(BOOK).stream(db)) { … }
     * }</pre>
     */
    public Stream<R> stream(Executor db) {
        return db.stream(this);
    }

    /**
     * {@code .toSql(db)} gives {@code select … where x = ?}: the SQL for a database or a dialect, with {@code ?} where
     * values are bound; nothing is sent.
     */
    public String toSql(SqlTarget target) {
        return target.render(statement()).sql();
    }

    private R single(String verb, Executor db, List<R> rows) {
        if (rows.size() > 1) {
            throw RowCountException.several(verb, told(db));
        }
        return rows.get(0);
    }

    private String told(Executor db) {
        return StatementName.behind(toSql(db), name());
    }
}

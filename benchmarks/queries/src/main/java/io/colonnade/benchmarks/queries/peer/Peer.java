package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.EntryRecord;
import java.util.List;

/** A library at work, as its manual says. Rows are what it makes of them; all print alike. */
public interface Peer extends AutoCloseable {
    /** {@code select … from book where id = ?}. */
    Object byKey(long id) throws Exception;

    /** All 10,000 books, in the order of their keys. */
    List<?> books() throws Exception;

    /** The books that pass the filters that are present, at most 20. */
    List<?> filtered(Filter filter) throws Exception;

    /** Inserts the rows in one transaction, by the driver's batch. */
    void insert(List<EntryRecord> entries) throws Exception;

    /** The authors with keys up to this, each with all books, in one query. */
    List<?> authors(long lastId) throws Exception;

    @Override
    default void close() throws Exception {
        // most hold nothing
    }
}

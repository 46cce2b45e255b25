package io.colonnade.benchmarks.queries.place;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** The rows of every place: 10,000 books, ten by each author, and 1,000 entries to insert. */
public final class SampleRows {
    public static final int BOOKS = 10_000;
    public static final int AUTHORS = 1_000;
    public static final int PUBLISHERS = 20;
    public static final int ENTRIES = 1_000;

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private SampleRows() {}

    /** The books by their keys, from 1. */
    public static List<BookRecord> books() {
        return LongStream.rangeClosed(1, BOOKS).mapToObj(SampleRows::book).toList();
    }

    /** New rows. */
    public static List<EntryRecord> entries() {
        return LongStream.rangeClosed(1, ENTRIES).mapToObj(SampleRows::entry).toList();
    }

    private static BookRecord book(long id) {
        return new BookRecord(
                id,
                "Title of the book " + id,
                id % 3 == 0 ? null : "Subtitle " + id,
                1 + (id - 1) / 10,
                id % 4 == 0 ? null : 1 + id % PUBLISHERS,
                BigDecimal.valueOf(500 + id % 5_000, 2),
                (int) (100 + id % 900),
                0.5 + id % 7,
                id % 2 == 0,
                id % 5 == 0 ? null : START.plusDays(id % 2_000),
                START.atTime(8, 30).plusMinutes(id),
                id % 6 == 0 ? null : (int) (id % 5 + 1));
    }

    private static EntryRecord entry(long id) {
        return new EntryRecord(
                id,
                "Title of the entry " + id,
                (int) (100 + id % 900),
                BigDecimal.valueOf(500 + id % 5_000, 2),
                START.plusDays(id),
                id % 2 == 0 ? null : "Remark " + id);
    }
}

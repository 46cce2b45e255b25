package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.query.Insert;
import io.colonnade.query.Select;

/** This library with queries that were built before, and are run again. */
final class ColonnadeKeptTexts extends ColonnadeTexts {
    private final Select<BookRecord> byKey = byKeyQuery(7);
    private final Select<?> sixTables = sixTablesQuery(7);
    private final Select<BookRecord> in100 = in100Query();
    private final Insert<EntryRecord> insert100 = insert100Query();

    @Override
    public String byKey(long id) {
        return text(byKey);
    }

    @Override
    public String sixTables(long id) {
        return text(sixTables);
    }

    @Override
    public String in100() {
        return text(in100);
    }

    @Override
    public String insert100() {
        return text(insert100);
    }
}

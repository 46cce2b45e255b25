package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.Sql.compile;
import static io.colonnade.Sql.param;
import static io.colonnade.Sql.select;
import static io.colonnade.benchmarks.db.Book.BOOK;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.queries.place.Place;
import io.colonnade.query.Compiled;
import io.colonnade.query.NumberExpr;

/** This library; the query by key is compiled, once. */
final class ColonnadeCompiled extends Colonnade {
    private static final NumberExpr<Long> KEY = param(BOOK.id);
    private static final Compiled.With1<Long, BookRecord> BY_KEY =
            compile(KEY, select(BOOK).from(BOOK).where(BOOK.id.eq(KEY)));

    ColonnadeCompiled(Place place) {
        super(place);
    }

    @Override
    public Object byKey(long id) {
        return BY_KEY.with(id).fetchOne(db());
    }
}

package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.benchmarks.db.Author.AUTHOR;
import static io.colonnade.benchmarks.db.Book.BOOK;
import static io.colonnade.benchmarks.db.Entry.ENTRY;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import io.colonnade.dialect.H2;
import io.colonnade.jdbc.Database;
import java.util.List;

/** This library; every query is built anew. */
class Colonnade implements Peer {
    private final Database db;

    Colonnade(Place place) {
        db = place.name().equals(Place.STUB)
                ? Database.of(place.dataSource(), H2.at(2))
                : Database.of(place.dataSource());
    }

    final Database db() {
        return db;
    }

    @Override
    public Object byKey(long id) {
        return BOOK.byKey(id).fetchOne(db);
    }

    @Override
    public List<BookRecord> books() {
        return select(BOOK).from(BOOK).orderBy(BOOK.id.asc()).fetch(db);
    }

    @Override
    public List<BookRecord> filtered(Filter filter) {
        return select(BOOK)
                .from(BOOK)
                .whereIfPresent(filter.titleStart(), BOOK.title::startsWith)
                .whereIfPresent(filter.minimumPrice(), BOOK.price::ge)
                .whereIfPresent(filter.maximumPrice(), BOOK.price::le)
                .whereIfPresent(filter.inPrint(), BOOK.inPrint::eq)
                .whereIfPresent(filter.authorId(), BOOK.authorId::eq)
                .orderBy(BOOK.id.asc())
                .limit(20)
                .fetch(db);
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        db.transaction(tx -> insertInto(ENTRY).records(entries).executeBatch(tx));
    }

    private record Line(AuthorRecord author, BookRecord book) {}

    @Override
    public List<AuthorWithBooks> authors(long lastId) {
        AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
        select(AUTHOR, BOOK)
                .into(Line::new)
                .from(AUTHOR)
                .join(BOOK)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(AUTHOR.id.le(lastId))
                .orderBy(AUTHOR.id.asc(), BOOK.id.asc())
                .fetch(db)
                .forEach(line -> grouping.add(line.author(), line.book()));
        return grouping.list();
    }
}

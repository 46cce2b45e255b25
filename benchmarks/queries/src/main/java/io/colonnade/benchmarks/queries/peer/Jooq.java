package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.benchmarks.queries.peer.JooqTables.AUTHOR;
import static io.colonnade.benchmarks.queries.peer.JooqTables.BOOK;
import static io.colonnade.benchmarks.queries.peer.JooqTables.ENTRY;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** jOOQ, with its fields and a function that makes the record, which is faster than its mapper by reflection. */
final class Jooq implements Peer {
    private final DSLContext jooq;

    Jooq(Place place) {
        SQLDialect dialect = place.name().equals(Place.POSTGRES) ? SQLDialect.POSTGRES : SQLDialect.H2;
        jooq = DSL.using(place.dataSource(), dialect, new Settings().withExecuteLogging(false));
    }

    DSLContext context() {
        return jooq;
    }

    @Override
    public Object byKey(long id) {
        return jooq.selectFrom(BOOK).where(BOOK.id.eq(id)).fetchSingle(BOOK::of);
    }

    @Override
    public List<BookRecord> books() {
        return jooq.selectFrom(BOOK).orderBy(BOOK.id).fetch(BOOK::of);
    }

    @Override
    public List<BookRecord> filtered(Filter filter) {
        String start = filter.titleStart();
        return jooq.selectFrom(BOOK)
                .where(start == null ? DSL.noCondition() : BOOK.title.startsWith(start))
                .and(present(filter.minimumPrice(), BOOK.price::ge))
                .and(present(filter.maximumPrice(), BOOK.price::le))
                .and(present(filter.inPrint(), BOOK.inPrint::eq))
                .and(present(filter.authorId(), BOOK.authorId::eq))
                .orderBy(BOOK.id)
                .limit(20)
                .fetch(BOOK::of);
    }

    private static <T> Condition present(@Nullable T value, java.util.function.Function<T, Condition> condition) {
        return value == null ? DSL.noCondition() : condition.apply(value);
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        jooq.transaction(configuration -> {
            BatchBindStep batch = configuration
                    .dsl()
                    .batch(configuration
                            .dsl()
                            .insertInto(
                                    ENTRY, ENTRY.id, ENTRY.title, ENTRY.pages, ENTRY.price, ENTRY.made, ENTRY.remark)
                            .values((Long) null, null, null, null, null, null));
            for (EntryRecord entry : entries) {
                batch = batch.bind(
                        entry.id(), entry.title(), entry.pages(), entry.price(), entry.made(), entry.remark());
            }
            batch.execute();
        });
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) {
        AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
        jooq.select(AUTHOR.fields())
                .select(BOOK.fields())
                .from(AUTHOR)
                .join(BOOK)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(AUTHOR.id.le(lastId))
                .orderBy(AUTHOR.id, BOOK.id)
                .forEach(row -> grouping.add(AUTHOR.of(row), BOOK.of(row)));
        return grouping.list();
    }
}

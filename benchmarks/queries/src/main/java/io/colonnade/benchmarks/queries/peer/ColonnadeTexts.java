package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.rank;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.benchmarks.db.Author.AUTHOR;
import static io.colonnade.benchmarks.db.Book.BOOK;
import static io.colonnade.benchmarks.db.Entry.ENTRY;
import static io.colonnade.benchmarks.db.Publisher.PUBLISHER;
import static io.colonnade.benchmarks.db.Review.REVIEW;
import static io.colonnade.benchmarks.db.Sale.SALE;
import static io.colonnade.benchmarks.db.Shop.SHOP;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.db.NewEntry;
import io.colonnade.benchmarks.queries.place.SampleRows;
import io.colonnade.dialect.H2;
import io.colonnade.query.Insert;
import io.colonnade.query.Select;
import io.colonnade.render.Rendering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** This library; every query is built anew and found in the cache of shapes, as before each run. */
class ColonnadeTexts implements Texting {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final BigDecimal PRICE = new BigDecimal("9.99");
    private static final List<Long> KEYS =
            LongStream.rangeClosed(1, 100).boxed().toList();
    private static final List<EntryRecord> ENTRIES = SampleRows.entries().subList(0, 100);

    private final Rendering rendering = new Rendering(H2.at(2).grammar());

    final String text(Select<?> query) {
        return rendering.prepare(query).sql();
    }

    final String text(Insert<?> insert) {
        return rendering.prepare(insert.statement(null), null).sql();
    }

    @Override
    public String byKey(long id) {
        return text(byKeyQuery(id));
    }

    static Select<BookRecord> byKeyQuery(long id) {
        return BOOK.byKey(id);
    }

    @Override
    public String sixTables(long id) {
        return text(sixTablesQuery(id));
    }

    static Select<?> sixTablesQuery(long id) {
        var sold = cte(
                "sold",
                select(SALE.bookId, SALE.shopId, sum(SALE.copies).as("copies"))
                        .from(SALE)
                        .where(SALE.soldOn.ge(DAY), SALE.soldOn.lt(DAY), SALE.copies.gt(0))
                        .groupBy(SALE.bookId, SALE.shopId));
        return select(
                        BOOK.title,
                        AUTHOR.name,
                        PUBLISHER.name.nullable(),
                        SHOP.city,
                        rank().over(partitionBy(AUTHOR.id).orderBy(BOOK.price.desc())))
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .leftJoin(PUBLISHER)
                .on(BOOK.publisherId.eq(PUBLISHER.id))
                .join(sold)
                .on(sold.get(SALE.bookId).eq(BOOK.id))
                .join(SHOP)
                .on(sold.get(SALE.shopId).eq(SHOP.id))
                .join(REVIEW)
                .on(REVIEW.bookId.eq(BOOK.id))
                .where(
                        BOOK.id.gt(id),
                        BOOK.title.ne("x"),
                        BOOK.price.ge(PRICE),
                        BOOK.price.le(PRICE),
                        BOOK.pages.between(100, 900),
                        BOOK.weight.lt(3.5),
                        BOOK.inPrint.eq(true),
                        BOOK.changed.lt(DAY.atStartOfDay()),
                        BOOK.rating.isNotNull(),
                        AUTHOR.name.ne("nobody"),
                        AUTHOR.country.ne("nowhere"),
                        SHOP.city.ne("none"))
                .where(REVIEW.stars.ge(3).or(REVIEW.words.isNotNull()))
                .where(REVIEW.id.gt(id).and(REVIEW.stars.lt(6)).or(BOOK.published.ge(DAY)))
                .orderBy(BOOK.title.asc(), AUTHOR.name.desc())
                .limit(50);
    }

    @Override
    public String in100() {
        return text(in100Query());
    }

    static Select<BookRecord> in100Query() {
        return select(BOOK).from(BOOK).where(BOOK.id.in(KEYS));
    }

    @Override
    public String insert100() {
        return text(insert100Query());
    }

    static Insert<EntryRecord> insert100Query() {
        return insertInto(ENTRY).values(ENTRIES.stream().map(NewEntry::from).toList());
    }
}

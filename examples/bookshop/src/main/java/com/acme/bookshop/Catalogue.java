package com.acme.bookshop;

import static com.acme.bookshop.db.Author.AUTHOR;
import static com.acme.bookshop.db.Book.BOOK;
import static com.acme.bookshop.db.Publisher.PUBLISHER;
import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;

import com.acme.bookshop.db.AuthorRecord;
import com.acme.bookshop.db.BookFormat;
import com.acme.bookshop.db.PublisherRecord;
import io.colonnade.query.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people ask who look for a book. A query is a value: nothing runs until somebody fetches it. */
final class Catalogue {

    private Catalogue() {}

    /** Whole rows of a table: the record was generated with it. */
    static Select<AuthorRecord> authorsBornBefore(LocalDate day) {
        return select(AUTHOR).from(AUTHOR).where(AUTHOR.born.lt(day)).orderBy(AUTHOR.born.asc());
    }

    /** A row of any shape: javac checks that the columns fit the constructor. */
    record Offer(String title, String author, BookFormat format, BigDecimal price) {}

    /** A join. */
    static Select<Offer> offers() {
        return select(BOOK.title, AUTHOR.name, BOOK.format, BOOK.price)
                .into(Offer::new)
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(BOOK.inPrint)
                .orderBy(BOOK.price.asc(), BOOK.title.asc());
    }

    /** Conditions that depend on what was asked for: an absent one is left out. */
    static Select<Offer> search(@Nullable String word, @Nullable BigDecimal maxPrice) {
        return offers().whereIfPresent(word, BOOK.title::contains).whereIfPresent(maxPrice, BOOK.price::le);
    }

    /** One page of a longer list; pages count from 0. */
    static Select<Offer> page(int number, int size) {
        return offers().limit(size).offset((long) number * size);
    }

    /** A subquery. */
    static Select<Offer> dearerThanAverage() {
        return offers().where(BOOK.price.gt(select(avg(BOOK.price)).from(BOOK)));
    }

    /** Where a book comes from; some are printed by nobody else than the author. */
    record Origin(String title, @Nullable PublisherRecord publisher) {}

    /** A left join: what may be missing is nullable, and has to say so. */
    static Select<Origin> origins() {
        return select(BOOK.title, PUBLISHER.nullable())
                .into(Origin::new)
                .from(BOOK)
                .leftJoin(PUBLISHER)
                .on(BOOK.publisherId.eq(PUBLISHER.id))
                .orderBy(BOOK.title.asc());
    }

    /** A book that continues another. */
    record Sequel(Volume volume, Volume continues) {}

    /** A part of a row, which is a record too. */
    record Volume(String title, int pages) {}

    /** A table joined with itself, and nested rows. */
    static Select<Sequel> sequels() {
        var first = BOOK.as("first");
        return select(
                        row(BOOK.title, BOOK.pages).into(Volume::new),
                        row(first.title, first.pages).into(Volume::new))
                .into(Sequel::new)
                .from(BOOK)
                .join(first)
                .on(BOOK.sequelOf.eq(first.id))
                .orderBy(BOOK.title.asc());
    }
}

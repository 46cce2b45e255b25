package com.acme.bookshop;

import static com.acme.bookshop.db.Author.AUTHOR;
import static com.acme.bookshop.db.Book.BOOK;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.update;

import com.acme.bookshop.db.AuthorRecord;
import com.acme.bookshop.db.BookFormat;
import com.acme.bookshop.db.NewAuthor;
import com.acme.bookshop.db.PublisherRecord;
import io.colonnade.query.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What changes rows. An update or delete that does not say which rows it means does not compile. */
final class Desk {

    private Desk() {}

    /** A new author, given back with all that the database added. */
    static RowQuery<AuthorRecord> newAuthor(String name, LocalDate born) {
        return insertInto(AUTHOR).values(NewAuthor.name(name).born(born)).returning(AUTHOR);
    }

    /** A book and what it costs from now on. */
    record NewPrice(String title, BigDecimal price) {}

    /** Makes all books of a format dearer or cheaper, and gives back what became of them. */
    static RowQuery<NewPrice> changePrices(BookFormat format, BigDecimal factor) {
        return update(BOOK)
                .set(BOOK.price, BOOK.price.times(factor))
                .where(BOOK.format.eq(format))
                .returning(row(BOOK.title, BOOK.price).into(NewPrice::new));
    }

    /** The same publisher in another city; records are values, so it is a new one. */
    static PublisherRecord moved(PublisherRecord publisher, String city) {
        return new PublisherRecord(publisher.id(), publisher.name(), city);
    }
}

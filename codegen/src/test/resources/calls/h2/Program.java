package com.acme.shop;

import static com.acme.shop.db.Book.BOOK;
import static com.acme.shop.db.BookNumbers.BOOK_NUMBERS;
import static com.acme.shop.db.Discount.discount;
import static com.acme.shop.db.Mixed.mixed;
import static com.acme.shop.db.OddName.oddName;
import static com.acme.shop.db.Total.total;
import static com.acme.shop.db.shop.Tickets.TICKETS;
import static com.acme.shop.db.shop.Twice.twice;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;

import com.acme.shop.db.BooksOf;
import io.colonnade.jdbc.Database;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Calls every sequence and function of the schema. */
public final class Program {

    private Program() {}

    public static List<Object> run(Database db) {
        List<Object> read = new ArrayList<>();
        read.add(select(row(BOOK_NUMBERS.nextValue(), TICKETS.nextValue())).fetchOne(db));
        read.add(select(BOOK_NUMBERS.currentValue()).fetchOne(db));
        read.add(select(discount(BOOK.price, value(25)), BOOK.title)
                .from(BOOK)
                .orderBy(BOOK.id.asc())
                .fetch(db));
        read.add(select(row(
                        total(value(10), value(1), value(2), value(3)),
                        twice(value(21)),
                        twice(value("a"), value("-")),
                        mixed(value("x"), value(7))))
                .fetchOne(db));
        read.add(select(oddName(value("a"), value(SqlTypes.array(SqlTypes.VARCHAR), List.of("b", "c"))))
                .fetchOne(db));
        BooksOf books = BooksOf.of(value(new BigDecimal("15")));
        read.add(select(books).from(books).fetch(db));
        BooksOf other = BooksOf.of(value(BigDecimal.ONE)).as("other");
        read.add(select(other.title, other.price)
                .from(other)
                .where(other.id.lt(2))
                .fetch(db));
        return read;
    }
}

package com.acme.shop;

import static com.acme.shop.db.Book.BOOK;
import static com.acme.shop.db.BookNumbers.BOOK_NUMBERS;
import static com.acme.shop.db.Discount.discount;
import static com.acme.shop.db.IsCheap.isCheap;
import static com.acme.shop.db.MoodOf.moodOf;
import static com.acme.shop.db.OddName.oddName;
import static com.acme.shop.db.Total.total;
import static com.acme.shop.db.shop.Tickets.TICKETS;
import static io.colonnade.Sql.json;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;

import com.acme.shop.db.BookFunction;
import com.acme.shop.db.BooksOf;
import com.acme.shop.db.Details;
import com.acme.shop.db.FirstBook;
import com.acme.shop.db.Mood;
import com.acme.shop.db.Numbers;
import com.acme.shop.db.OneOf;
import com.acme.shop.db.Prices;
import com.acme.shop.db.Twice;
import com.acme.shop.db.shop.Tags;
import io.colonnade.jdbc.Database;
import io.colonnade.type.Json;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Calls every function of the schema. */
public final class Program {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private Program() {}

    public static List<Object> run(Database db) {
        List<Object> read = new ArrayList<>();
        long number = select(BOOK_NUMBERS.nextValue()).fetchOne(db);
        int ticket = select(TICKETS.nextValue()).fetchOne(db);
        read.add(number + " " + ticket);
        read.add(select(discount(BOOK.price, value(25)), BOOK.title).from(BOOK).orderBy(BOOK.id.asc()).fetch(db));
        read.add(select(
                        Twice.twiceInteger(BOOK.id),
                        Twice.twiceBigint(BOOK.id.asLong()),
                        Twice.twice(BOOK.title),
                        OneOf.oneOf(BOOK.id, value(7)))
                .from(BOOK)
                .where(isCheap(BOOK.id))
                .fetch(db));
        read.add(select(row(
                        total(value(10), value(1), value(2), value(3)),
                        oddName(value(1)),
                        oddName(value(1), value("y")),
                        oddName(value(1), value("z"), value(true))))
                .fetchOne(db));
        read.add(select(row(
                        Tags.tags(value(SqlTypes.array(SqlTypes.VARCHAR), List.of("a")), value(moodType(), Mood.SAD)),
                        Details.details(json(value(new Json("{\"a\": 1}"))).nullable()).at("a").asText()))
                .fetchOne(db));
        read.add(select(BookFunction.book(), moodOf(BOOK.id)).from(BOOK).fetch(db));
        BooksOf books = BooksOf.of(value(TEN));
        read.add(select(books).from(books).where(books.title.ne("Emma")).fetch(db));
        BooksOf some = BooksOf.of().as("some");
        Prices prices = Prices.of(some.title).as("p");
        read.add(select(some.id, prices).from(some).crossJoin(prices).orderBy(some.id.asc()).fetch(db));
        Numbers numbers = Numbers.of(value(3)).as("n");
        read.add(select(numbers.value).from(numbers).orderBy(numbers.value.desc()).fetch(db));
        FirstBook first = FirstBook.of();
        read.add(select(first).from(first).fetchOne(db));
        return read;
    }

    private static io.colonnade.type.SqlType<Mood> moodType() {
        return SqlTypes.enumeration("mood", Mood.class);
    }
}

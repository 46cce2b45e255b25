package com.acme.bookshop;

import static com.acme.bookshop.db.Author.AUTHOR;
import static com.acme.bookshop.db.Book.BOOK;
import static com.acme.bookshop.db.Customer.CUSTOMER;
import static com.acme.bookshop.db.OrderLine.ORDER_LINE;
import static com.acme.bookshop.db.Review.REVIEW;
import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.notExists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;

import io.colonnade.query.Select;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the owner of the shop wants to know. */
final class Reports {

    private Reports() {}

    /** The books of one author: how many, and what the cheapest costs. */
    record Shelf(String author, long books, @Nullable BigDecimal cheapest) {}

    /** Groups, and a condition on them. */
    static Select<Shelf> shelvesWithAtLeast(long books) {
        return select(AUTHOR.name, count(), min(BOOK.price))
                .into(Shelf::new)
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .groupBy(AUTHOR.name)
                .having(count().ge(books))
                .orderBy(count().desc(), AUTHOR.name.asc());
    }

    /** What readers think of a book. */
    record Opinion(String title, long reviews, @Nullable BigDecimal stars) {}

    /** Groups over a left join: books without reviews are there too. */
    static Select<Opinion> opinions() {
        return select(BOOK.title, count(REVIEW.id), avg(REVIEW.stars).round(1))
                .into(Opinion::new)
                .from(BOOK)
                .leftJoin(REVIEW)
                .on(REVIEW.bookId.eq(BOOK.id))
                .groupBy(BOOK.id, BOOK.title)
                .orderBy(count(REVIEW.id).desc(), BOOK.title.asc());
    }

    /** How to reach a customer. */
    record Contact(String name, String email) {}

    /** Customers who never wrote a review. */
    static Select<Contact> silentCustomers() {
        return select(CUSTOMER.name, CUSTOMER.email)
                .into(Contact::new)
                .from(CUSTOMER)
                .where(notExists(select(REVIEW.id).from(REVIEW).where(REVIEW.customerId.eq(CUSTOMER.id))))
                .orderBy(CUSTOMER.name.asc());
    }

    /** A book and how many copies of it were sold. */
    record Bestseller(String title, String author, @Nullable Long copies) {}

    /** A query as a table of another: its columns are reached by the expressions that it selects. */
    static Select<Bestseller> bestsellers() {
        var copies = sum(ORDER_LINE.quantity).asLong().as("copies");
        var sales = select(ORDER_LINE.bookId, copies)
                .from(ORDER_LINE)
                .groupBy(ORDER_LINE.bookId)
                .as("sales");
        return select(BOOK.title, AUTHOR.name, sales.get(copies))
                .into(Bestseller::new)
                .from(sales)
                .join(BOOK)
                .on(BOOK.id.eq(sales.get(ORDER_LINE.bookId)))
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(sales.get(copies).desc(), BOOK.title.asc());
    }
}

package com.acme.bookshop;

import static com.acme.bookshop.db.Author.AUTHOR;
import static com.acme.bookshop.db.Book.BOOK;
import static com.acme.bookshop.db.Customer.CUSTOMER;
import static com.acme.bookshop.db.Publisher.PUBLISHER;
import static com.acme.bookshop.db.Review.REVIEW;
import static io.colonnade.Sql.insertInto;

import com.acme.bookshop.db.BookFormat;
import com.acme.bookshop.db.NewAuthor;
import com.acme.bookshop.db.NewBook;
import com.acme.bookshop.db.NewCustomer;
import com.acme.bookshop.db.NewPublisher;
import com.acme.bookshop.db.NewReview;
import io.colonnade.query.Executor;
import io.colonnade.type.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills the shelves. A required column that is left out here does not compile.
 *
 * @param db a database or a transaction
 */
record Stock(Executor db) {

    void fill() {
        long ace = publisher("Ace Books", "New York");
        long penguin = publisher("Penguin Classics", "London");
        long dune = booksOfHerbert(ace);
        long leftHand = booksOfLeGuin(ace);
        long kindred = booksOfButler();
        booksOfWells(penguin);
        reviews(dune, leftHand, kindred);
    }

    private long booksOfHerbert(long publisher) {
        long herbert = author(NewAuthor.name("Frank Herbert").born(LocalDate.of(1920, 10, 8)));
        long dune = book(NewBook.title("Dune")
                .authorId(herbert)
                .format(BookFormat.HARDCOVER)
                .price(euros("24.00"))
                .pages(412)
                .publisherId(publisher)
                .published(LocalDate.of(1965, 8, 1))
                .details(new Json("{\"prizes\": [\"Hugo\", \"Nebula\"]}")));
        book(NewBook.title("Dune Messiah")
                .authorId(herbert)
                .format(BookFormat.PAPERBACK)
                .price(euros("9.50"))
                .pages(256)
                .publisherId(publisher)
                .sequelOf(dune));
        return dune;
    }

    private long booksOfLeGuin(long publisher) {
        long leGuin = author(NewAuthor.name("Ursula K. Le Guin").born(LocalDate.of(1929, 10, 21)));
        long earthsea = book(NewBook.title("A Wizard of Earthsea")
                .authorId(leGuin)
                .format(BookFormat.PAPERBACK)
                .price(euros("8.90"))
                .pages(205));
        book(NewBook.title("The Tombs of Atuan")
                .authorId(leGuin)
                .format(BookFormat.E_BOOK)
                .price(euros("6.90"))
                .pages(163)
                .sequelOf(earthsea));
        return book(NewBook.title("The Left Hand of Darkness")
                .authorId(leGuin)
                .format(BookFormat.HARDCOVER)
                .price(euros("21.00"))
                .pages(304)
                .publisherId(publisher)
                .published(LocalDate.of(1969, 3, 1)));
    }

    private long booksOfButler() {
        long butler = author(NewAuthor.name("Octavia E. Butler").born(LocalDate.of(1947, 6, 22)));
        author(NewAuthor.name("Nisi Shawl").mentorId(butler));
        return book(NewBook.title("Kindred")
                .authorId(butler)
                .format(BookFormat.E_BOOK)
                .price(euros("7.50"))
                .pages(264)
                .published(LocalDate.of(1979, 6, 1)));
    }

    private void booksOfWells(long publisher) {
        long wells = author(NewAuthor.name("H. G. Wells").born(LocalDate.of(1866, 9, 21)));
        book(NewBook.title("The Time Machine")
                .authorId(wells)
                .format(BookFormat.PAPERBACK)
                .price(euros("5.00"))
                .pages(118)
                .publisherId(publisher)
                .inPrint(false));
    }

    private void reviews(long dune, long leftHand, long kindred) {
        long ada = customer(NewCustomer.name("Ada").email("ada@example.com").newsletter(true));
        long grace = customer(NewCustomer.name("Grace").email("grace@example.com"));
        customer(NewCustomer.name("Linus").email("linus@example.com"));
        short bad = 2;
        short good = 4;
        short wonderful = 5;
        insertInto(REVIEW)
                .values(List.of(
                        NewReview.bookId(dune).customerId(ada).stars(wonderful).body("The spice!"),
                        NewReview.bookId(dune).customerId(grace).stars(good),
                        NewReview.bookId(leftHand).customerId(ada).stars(wonderful),
                        NewReview.bookId(kindred).customerId(grace).stars(bad).body("Too sad for me.")))
                .execute(db);
    }

    private long author(NewAuthor author) {
        return insertInto(AUTHOR).values(author).returning(AUTHOR.id).fetchOne(db);
    }

    private long publisher(String name, String city) {
        return insertInto(PUBLISHER)
                .values(NewPublisher.name(name).city(city))
                .returning(PUBLISHER.id)
                .fetchOne(db);
    }

    private long book(NewBook book) {
        return insertInto(BOOK).values(book).returning(BOOK.id).fetchOne(db);
    }

    private long customer(NewCustomer customer) {
        return insertInto(CUSTOMER).values(customer).returning(CUSTOMER.id).fetchOne(db);
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}

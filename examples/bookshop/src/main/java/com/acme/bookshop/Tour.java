package com.acme.bookshop;

import static com.acme.bookshop.db.Book.BOOK;
import static com.acme.bookshop.db.Publisher.PUBLISHER;
import static io.colonnade.Sql.select;

import com.acme.bookshop.Checkout.CannotPay;
import com.acme.bookshop.Checkout.Item;
import com.acme.bookshop.console.Page;
import com.acme.bookshop.db.BookFormat;
import com.acme.bookshop.db.PublisherRecord;
import io.colonnade.jdbc.Database;
import io.colonnade.query.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Walks through the shop: says what it asks, shows the SQL and prints the rows.
 *
 * @param db the database
 * @param page where to print
 */
record Tour(Database db, Page page) {

    void run() {
        db.transaction(tx -> new Stock(tx).fill());
        browse();
        turnPages();
        sell();
        report();
        change();
    }

    private void browse() {
        page.chapter("Looking for a book");
        show("Authors of another time: whole rows", Catalogue.authorsBornBefore(LocalDate.of(1925, 1, 1)));
        show("All that is in print: a join, into a record of ours", Catalogue.offers());
        show("\"Dune\" for up to 10 euros: conditions added later", Catalogue.search("Dune", BigDecimal.TEN));
        show("Dearer than the average book: a subquery", Catalogue.dearerThanAverage());
        show("Who printed it: a left join, with a nullable row", Catalogue.origins());
        show("Sequels: a table joined with itself, rows in rows", Catalogue.sequels());
    }

    private void turnPages() {
        page.chapter("Turning pages");
        show("Three books a page", Catalogue.page(0, 3));
        show("The next three: the same SQL, rendered once, with other values", Catalogue.page(1, 3));
    }

    private void sell() {
        page.chapter("Selling books: transactions");
        order("ada@example.com", "60.00", new Item("Dune", 1), new Item("Dune Messiah", 3));
        order("linus@example.com", "20.00", new Item("Kindred", 1), new Item("The Left Hand of Darkness", 1));
        order("grace@example.com", "30.00", new Item("Kindred", 2));
        show("What was written down: nothing of the order that was rolled back", Checkout.bills());
    }

    private void report() {
        page.chapter("What the owner wants to know");
        show("Authors with two books or more: groups", Reports.shelvesWithAtLeast(2));
        show("What readers think: groups over a left join", Reports.opinions());
        show("Customers without an opinion: not exists", Reports.silentCustomers());
        show("Bestsellers: a query as a table of another", Reports.bestsellers());
    }

    private void change() {
        page.chapter("Changing what is there");
        show("A new author: an insert that returns the row", Desk.newAuthor("Jane Austen", LocalDate.of(1775, 12, 16)));
        show(
                "E-books are 20 % off: an update that returns rows",
                Desk.changePrices(BookFormat.E_BOOK, new BigDecimal("0.80")));
        movePublisher();
        withdraw("The Time Machine");
    }

    private <R extends Record> void show(String what, RowQuery<R> query) {
        page.step(what);
        page.sql(query.toSql(db));
        page.rows(query.fetch(db));
    }

    private void order(String email, String purse, Item... items) {
        page.step(email + " buys " + Arrays.stream(items).map(Item::toString).collect(Collectors.joining(", ")));
        try {
            page.say("Paid " + new Checkout(db).order(email, new BigDecimal(purse), List.of(items)));
        } catch (CannotPay refusal) {
            page.say("Rolled back: " + refusal.getMessage());
        }
    }

    private void movePublisher() {
        page.step("A publisher moves: a row found by its key, changed and written back");
        PublisherRecord moved = Desk.moved(PUBLISHER.byKey(1).fetchOne(db), "Boston");
        page.sql(PUBLISHER.update(moved).toSql(db));
        PUBLISHER.update(moved).execute(db);
        page.rows(PUBLISHER.byKey(1).fetch(db));
    }

    private void withdraw(String title) {
        page.step("\"" + title + "\" leaves the shop: a row deleted by its key");
        long id = select(BOOK.id).from(BOOK).where(BOOK.title.eq(title)).fetchOne(db);
        page.sql(BOOK.deleteByKey(id).toSql(db));
        BOOK.deleteByKey(id).execute(db);
        page.say("Is it still there? "
                + BOOK.byKey(id).fetchOptional(db).map(book -> "Yes").orElse("No"));
    }
}

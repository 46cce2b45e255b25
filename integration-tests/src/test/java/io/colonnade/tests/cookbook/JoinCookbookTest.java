package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** Several tables: inner and outer joins, a table with itself, a query as a table. */
class JoinCookbookTest {
    @Test
    void each_book_with_its_author() {
        recipe(select(BOOK.title, AUTHOR.name)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | Jane Austen
                        Persuasion | Jane Austen
                        Dune | Frank Herbert
                        The Dispossessed | Ursula K. Le Guin
                        Exhalation | Ted Chiang
                        """);
    }

    @Test
    void every_book_and_its_author_if_it_has_one() {
        recipe(select(BOOK.title, AUTHOR.name.nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.ge(5))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Exhalation | Ted Chiang
                        100% wool_[!\\] | null
                        """);
    }

    @Test
    void every_publisher_and_whatever_books_it_has() {
        recipe(select(PUBLISHER.name, BOOK.title.nullable())
                        .from(BOOK)
                        .rightJoin(PUBLISHER)
                        .on(BOOK.publisherId.eq(PUBLISHER.id))
                        .orderBy(PUBLISHER.id.asc()))
                .table("""
                        Ace | The Dispossessed
                        Chilton | Dune
                        Tor | null
                        """);
    }

    @Test
    void everything_of_both_sides() {
        recipe(select(BOOK.title.nullable(), PUBLISHER.name.nullable())
                        .from(BOOK)
                        .fullJoin(PUBLISHER)
                        .on(BOOK.publisherId.eq(PUBLISHER.id))
                        .where(BOOK.id.isNull().or(BOOK.id.in(1, 3)))
                        .orderBy(BOOK.id.asc(), PUBLISHER.id.asc()))
                .refused(H2, fullJoinRefused("H2"))
                .refused(MYSQL, fullJoinRefused("MySQL"))
                .refused(MARIADB, fullJoinRefused("MariaDB"))
                .table("""
                        Emma | null
                        Dune | Chilton
                        null | Tor
                        """);
    }

    private static String fullJoinRefused(String database) {
        return "FULL JOIN is not available on " + database
                + ". Use leftJoin(…), and a second query for the unmatched rows. [colonnade:dialect]";
    }

    @Test
    void an_author_and_the_author_who_taught_them() {
        var mentor = AUTHOR.as("mentor");

        recipe(select(AUTHOR.name, mentor.name)
                        .from(AUTHOR)
                        .join(mentor)
                        .on(AUTHOR.mentorId.eq(mentor.id))
                        .orderBy(AUTHOR.name.asc()))
                .table("""
                        Ted Chiang | Ursula K. Le Guin
                        Ursula K. Le Guin | Frank Herbert
                        """);
    }

    @Test
    void pairs_of_books_by_one_author() {
        var other = BOOK.as("other");

        recipe(select(BOOK.title, other.title)
                        .from(BOOK)
                        .join(other)
                        .on(BOOK.authorId.eq(other.authorId), BOOK.id.lt(other.id)))
                .table("Emma | Persuasion");
    }

    @Test
    void two_references_to_the_same_table() {
        var editor = AUTHOR.as("editor");

        recipe(select(BOOK.title, AUTHOR.name, editor.name.orElse("nobody"))
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .leftJoin(editor)
                        .on(BOOK.editorId.eq(editor.id))
                        .where(BOOK.id.in(3, 4))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Dune | Frank Herbert | Ursula K. Le Guin
                        The Dispossessed | Ursula K. Le Guin | nobody
                        """);
    }

    @Test
    void who_bought_what() {
        recipe(select(CUSTOMER.email, ORDER.id, BOOK.title, ORDER_LINE.quantity)
                        .from(CUSTOMER)
                        .join(ORDER)
                        .on(ORDER.customerId.eq(CUSTOMER.id))
                        .join(ORDER_LINE)
                        .on(ORDER_LINE.orderId.eq(ORDER.id))
                        .join(BOOK)
                        .on(BOOK.id.eq(ORDER_LINE.bookId))
                        .orderBy(ORDER.id.asc(), ORDER_LINE.line.asc()))
                .table("""
                        ann@example.org | 1 | Dune | 2
                        ann@example.org | 1 | Emma | 1
                        ann@example.org | 2 | The Dispossessed | 1
                        bob@example.org | 3 | Dune | 3
                        """);
    }

    @Test
    void every_customer_with_the_number_of_orders() {
        recipe(select(CUSTOMER.email, count(ORDER.id))
                        .from(CUSTOMER)
                        .leftJoin(ORDER)
                        .on(ORDER.customerId.eq(CUSTOMER.id))
                        .groupBy(CUSTOMER.id, CUSTOMER.email)
                        .orderBy(CUSTOMER.email.asc()))
                .table("""
                        ann@example.org | 2
                        bob@example.org | 1
                        zoë@example.org | 0
                        """);
    }

    @Test
    void a_condition_of_the_outer_side_stands_in_on() {
        recipe(select(BOOK.title, REVIEW.stars.nullable())
                        .from(BOOK)
                        .leftJoin(REVIEW)
                        .on(REVIEW.bookId.eq(BOOK.id), REVIEW.stars.ge(4), REVIEW.body.isNotNull())
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | null
                        Persuasion | null
                        Dune | 5
                        """);
    }

    @Test
    void books_without_any_review() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .leftJoin(REVIEW)
                        .on(REVIEW.bookId.eq(BOOK.id))
                        .where(REVIEW.bookId.isNull())
                        .orderBy(BOOK.id.asc()))
                .rows("Persuasion", "The Dispossessed", "Exhalation", "100% wool_[!\\]");
    }

    @Test
    void every_combination_of_two_tables() {
        var tens = DIGIT.as("tens");

        recipe(select(tens.n.times(10).plus(DIGIT.n))
                        .from(DIGIT)
                        .crossJoin(tens)
                        .where(tens.n.eq(4), DIGIT.n.gt(6))
                        .orderBy(DIGIT.n.asc()))
                .rows(47, 48, 49);
    }

    @Test
    void a_grouped_query_as_a_table() {
        var copies = sum(ORDER_LINE.quantity).as("copies");
        var sales = select(ORDER_LINE.bookId, copies)
                .from(ORDER_LINE)
                .groupBy(ORDER_LINE.bookId)
                .as("sales");

        recipe(select(BOOK.title, sales.get(copies))
                        .from(BOOK)
                        .join(sales)
                        .on(sales.get(ORDER_LINE.bookId).eq(BOOK.id))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 1
                        Dune | 5
                        The Dispossessed | 1
                        """);
    }

    @Test
    void the_last_row_of_each_group() {
        var last = max(ORDER.placed).as("last");
        var latest = select(ORDER.customerId, last)
                .from(ORDER)
                .groupBy(ORDER.customerId)
                .as("latest");

        recipe(select(ORDER.customerId, ORDER.id, ORDER.status)
                        .from(ORDER)
                        .join(latest)
                        .on(
                                latest.get(ORDER.customerId).eq(ORDER.customerId),
                                latest.get(last).eq(ORDER.placed))
                        .orderBy(ORDER.customerId.asc()))
                .table("""
                        1 | 2 | open
                        2 | 3 | open
                        """);
    }

    @Test
    void books_that_are_sold_below_their_price() {
        recipe(select(BOOK.title, BOOK.price, ORDER_LINE.price)
                        .from(BOOK)
                        .join(ORDER_LINE)
                        .on(ORDER_LINE.bookId.eq(BOOK.id), ORDER_LINE.price.lt(BOOK.price)))
                .table("Dune | 9.99 | 9.49");
    }
}

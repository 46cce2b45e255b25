package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.generateSeries;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.unnest;
import static io.colonnade.Sql.values;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables along their keys, and tables that the query makes itself. */
class FromCookbookTest {
    record Offer(long book, BigDecimal price) {}

    @Test
    void lines_of_orders_with_their_books_and_customers_along_the_keys() {
        recipe(select(CUSTOMER.email, BOOK.title, ORDER_LINE.quantity)
                        .from(ORDER_LINE)
                        .join(ORDER)
                        .onKey()
                        .join(CUSTOMER)
                        .onKey()
                        .join(BOOK)
                        .onKey()
                        .where(ORDER_LINE.quantity.gt(1))
                        .orderBy(CUSTOMER.email.asc()))
                .table("""
                        ann@example.org | Dune | 2
                        bob@example.org | Dune | 3
                        """);
    }

    @Test
    void books_with_author_and_editor_each_along_its_own_key() {
        var editor = AUTHOR.as("editor");
        recipe(select(BOOK.title, AUTHOR.name, editor.name)
                        .from(BOOK)
                        .join(AUTHOR)
                        .onKey(BOOK.authorId)
                        .join(editor)
                        .onKey(BOOK.editorId))
                .table("Dune | Frank Herbert | Ursula K. Le Guin");
    }

    @Test
    void customers_who_reviewed_something() {
        recipe(select(CUSTOMER.email).from(CUSTOMER).semiJoin(REVIEW).onKey().orderBy(CUSTOMER.id.asc()))
                .rows("ann@example.org", "bob@example.org");
    }

    @Test
    void customers_who_never_ordered() {
        recipe(select(CUSTOMER.email).from(CUSTOMER).antiJoin(ORDER).onKey()).rows("zoë@example.org");
    }

    @Test
    void books_that_have_good_reviews_and_no_bad_ones() {
        var bad = REVIEW.as("bad");
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .semiJoin(REVIEW)
                        .on(REVIEW.bookId.eq(BOOK.id), REVIEW.stars.ge(4))
                        .antiJoin(bad)
                        .on(bad.bookId.eq(BOOK.id), bad.stars.lt(3)))
                .rows("Dune");
    }

    @Test
    void prices_of_a_list_beside_those_of_the_shop() {
        var offers = values(
                        "offers", List.of(new Offer(1, new BigDecimal("5.00")), new Offer(3, new BigDecimal("12.00"))))
                .column(BOOK.id, Offer::book)
                .column(BOOK.price, Offer::price);
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .join(offers)
                        .on(offers.get(BOOK.id).eq(BOOK.id))
                        .where(offers.get(BOOK.price).lt(BOOK.price)))
                .rows("Emma");
    }

    @Test
    void which_ids_of_a_list_are_unknown() {
        var ids = unnest("ids", BOOK.id, List.of(1L, 2L, 99L));
        recipe(select(ids.get(BOOK.id)).from(ids).antiJoin(BOOK).on(BOOK.id.eq(ids.get(BOOK.id))))
                .rows(99L);
    }

    @Test
    void a_count_for_each_number_of_stars_none_left_out() {
        var stars = generateSeries("stars", 3, 5);
        recipe(select(stars.value(), count(REVIEW.bookId))
                        .from(stars)
                        .leftJoin(REVIEW)
                        .on(REVIEW.stars.eq(stars.value()))
                        .groupBy(stars.value())
                        .orderBy(stars.value().asc()))
                .table("""
                        3 | 1
                        4 | 1
                        5 | 1
                        """);
    }

    @Test
    void every_third_number() {
        var n = generateSeries("n", 1, 10, 3);
        recipe(select(n).from(n).orderBy(n.value().asc())).rows(1L, 4L, 7L, 10L);
    }

    @Test
    void every_author_with_every_format_of_the_others() {
        var other = AUTHOR.as("other");
        recipe(select(count()).from(AUTHOR).crossJoin(other).where(AUTHOR.id.lt(other.id)))
                .rows(6L);
    }
}

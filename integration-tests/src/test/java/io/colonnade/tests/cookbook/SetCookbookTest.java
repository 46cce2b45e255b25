package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** Rows of several queries: together, in common, or of the first alone. */
class SetCookbookTest {
    record Hit(String kind, String name) {}

    @Test
    void everything_that_has_a_name_in_one_list() {
        recipe(select(value("author").as("kind"), AUTHOR.name)
                        .into(Hit::new)
                        .from(AUTHOR)
                        .unionAll(select(value("publisher"), PUBLISHER.name)
                                .into(Hit::new)
                                .from(PUBLISHER))
                        .orderBy(AUTHOR.name.asc())
                        .limit(3))
                .rows(new Hit("publisher", "Ace"), new Hit("publisher", "Chilton"), new Hit("author", "Frank Herbert"));
    }

    @Test
    void books_that_were_ordered_and_reviewed() {
        recipe(select(ORDER_LINE.bookId)
                        .from(ORDER_LINE)
                        .intersect(select(REVIEW.bookId).from(REVIEW))
                        .orderBy(ORDER_LINE.bookId.asc()))
                .rows(1L, 3L);
    }

    @Test
    void books_that_nobody_ordered() {
        recipe(select(BOOK.id)
                        .from(BOOK)
                        .except(select(ORDER_LINE.bookId).from(ORDER_LINE))
                        .orderBy(BOOK.id.asc()))
                .rows(2L, 5L, 6L);
    }

    @Test
    void what_was_ordered_more_often_than_it_was_reviewed() {
        recipe(select(ORDER_LINE.bookId)
                        .from(ORDER_LINE)
                        .exceptAll(select(REVIEW.bookId).from(REVIEW))
                        .orderBy(ORDER_LINE.bookId.asc()))
                .rows(4L);
    }

    @Test
    void the_cheapest_and_the_dearest_book() {
        recipe(select(BOOK.title, BOOK.price)
                        .from(BOOK)
                        .orderBy(BOOK.price.asc())
                        .limit(1)
                        .unionAll(select(BOOK.title, BOOK.price)
                                .from(BOOK)
                                .orderBy(BOOK.price.desc())
                                .limit(1))
                        .orderBy(BOOK.price.asc()))
                .numerically()
                .table("""
                        100% wool_[!\\] | 3
                        Exhalation | 15.8
                        """);
    }

    @Test
    void figures_with_a_line_for_the_total() {
        var books = count();
        recipe(select(BOOK.authorId, books)
                        .from(BOOK)
                        .where(BOOK.authorId.isNotNull())
                        .groupBy(BOOK.authorId)
                        .unionAll(select(AUTHOR.mentorId, count())
                                .from(AUTHOR)
                                .where(AUTHOR.mentorId.eq(2))
                                .groupBy(AUTHOR.mentorId))
                        .orderBy(books.desc(), BOOK.authorId.asc().nullsLast())
                        .limit(2))
                .table("""
                        1 | 2
                        2 | 1
                        """);
    }

    @Test
    void a_union_that_is_counted() {
        var people = select(AUTHOR.name)
                .from(AUTHOR)
                .union(select(CUSTOMER.email).from(CUSTOMER))
                .as("people");
        recipe(select(count()).from(people)).rows(7L);
    }

    @Test
    void in_one_or_the_other_but_not_in_both() {
        var written = select(BOOK.authorId.required()).from(BOOK).where(BOOK.authorId.isNotNull());
        var edited = select(BOOK.editorId.required()).from(BOOK).where(BOOK.editorId.isNotNull());
        recipe(written.union(edited)
                        .except(written.intersect(edited))
                        .orderBy(BOOK.authorId.required().asc()))
                .rows(1L, 2L, 4L);
    }

    @Test
    void a_second_page_of_a_union() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .union(select(AUTHOR.name).from(AUTHOR))
                        .orderBy(BOOK.title.asc())
                        .limit(2)
                        .offset(2))
                .rows("Emma", "Exhalation");
    }

    @Test
    void authors_that_are_someones_mentor_or_editor() {
        recipe(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(AUTHOR.id.in(select(BOOK.editorId)
                                .from(BOOK)
                                .where(BOOK.editorId.isNotNull())
                                .union(select(AUTHOR.as("pupil").mentorId).from(AUTHOR.as("pupil")))))
                        .orderBy(AUTHOR.id.asc()))
                .rows("Frank Herbert", "Ursula K. Le Guin");
    }

    @Test
    void customers_for_whom_there_is_an_order_or_a_review() {
        recipe(select(CUSTOMER.email)
                        .from(CUSTOMER)
                        .where(exists(select(REVIEW.stars)
                                .from(REVIEW)
                                .where(REVIEW.customerId.eq(CUSTOMER.id), REVIEW.stars.ge(5))
                                .unionAll(select(REVIEW.stars)
                                        .from(REVIEW)
                                        .where(REVIEW.customerId.eq(CUSTOMER.id), REVIEW.body.isNull()))))
                        .orderBy(CUSTOMER.id.asc()))
                .rows("ann@example.org", "bob@example.org");
    }
}

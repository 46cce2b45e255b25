package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rounded, divided, kept within bounds, grouped in ranges. */
class NumberCookbookTest {
    @Test
    void prices_with_tax_to_the_cent() {
        recipe(select(BOOK.title, BOOK.price.times(new BigDecimal("1.07")).asDecimal(2))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 8.03
                        Persuasion | 6.69
                        Dune | 10.69
                        """);
    }

    @Test
    void how_many_books_cost_about_the_same() {
        NumberExpr<BigDecimal> whole = BOOK.price.floor();

        recipe(select(whole, count()).from(BOOK).groupBy(whole).orderBy(whole.asc()))
                .table("""
                        3 | 1
                        6 | 1
                        7 | 1
                        9 | 1
                        12 | 1
                        15 | 1
                        """);
    }

    @Test
    void a_price_in_whole_currency_rounded_up() {
        recipe(select(BOOK.title, BOOK.price.ceiling().asInteger())
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 8
                        Persuasion | 7
                        Dune | 10
                        """);
    }

    @Test
    void the_price_for_each_page_where_there_are_pages() {
        recipe(select(
                                BOOK.title,
                                BOOK.price
                                        .dividedBy(
                                                BOOK.pages.nullIf(0).asDecimal().required())
                                        .asDecimal(4))
                        .from(BOOK)
                        .where(BOOK.id.in(3L, 6L))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Dune | 0.0242
                        100% wool_[!\\] | 0.0625
                        """);
    }

    @Test
    void a_discount_that_keeps_a_least_price() {
        recipe(select(
                                BOOK.title,
                                greatest(BOOK.price.minus(4), value(new BigDecimal(3)))
                                        .asDecimal(2))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 3.50
                        Persuasion | 3.00
                        Dune | 5.99
                        """);
    }

    @Test
    void no_more_than_two_of_a_book_are_sold_at_once() {
        recipe(select(ORDER_LINE.orderId, ORDER_LINE.line, least(ORDER_LINE.quantity, value(2)))
                        .from(ORDER_LINE)
                        .orderBy(ORDER_LINE.orderId.asc(), ORDER_LINE.line.asc()))
                .table("""
                        1 | 1 | 2
                        1 | 2 | 1
                        2 | 1 | 1
                        3 | 1 | 2
                        """);
    }

    @Test
    void every_third_number() {
        recipe(select(DIGIT.n).from(DIGIT).where(DIGIT.n.mod(3).eq(0)).orderBy(DIGIT.n.asc()))
                .rows(0, 3, 6, 9);
    }

    @Test
    void thick_and_thin_books_by_the_hundred_pages() {
        recipe(select(BOOK.title, BOOK.pages.truncate(-2))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 400
                        Persuasion | 200
                        Dune | 400
                        """);
    }

    @Test
    void stars_as_a_mean_with_one_decimal() {
        recipe(select(REVIEW.bookId, avg(REVIEW.stars).asDecimal(1))
                        .from(REVIEW)
                        .groupBy(REVIEW.bookId)
                        .orderBy(REVIEW.bookId.asc()))
                .table("""
                        1 | 3.0
                        3 | 4.5
                        """);
    }

    @Test
    void interest_on_interest() {
        recipe(select(value(new BigDecimal(100))
                        .times(value(new BigDecimal("1.03"))
                                .power(10)
                                .asDecimal(8)
                                .required())
                        .asDecimal(2)))
                .rows(new BigDecimal("134.39"));
    }

    @Test
    void dearer_or_cheaper_than_ten() {
        recipe(select(BOOK.title, BOOK.price.minus(10).sign())
                        .from(BOOK)
                        .where(BOOK.id.between(3, 4))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Dune | -1
                        The Dispossessed | 1
                        """);
    }

    @Test
    void the_share_of_books_in_print_in_percent() {
        recipe(select(sum(caseWhen(BOOK.inPrint, new BigDecimal(100)).orElse(0))
                                .dividedBy(count().asDecimal())
                                .asDecimal(1))
                        .from(BOOK))
                .rows(new BigDecimal("66.7"));
    }

    @Test
    void the_distance_of_two_ratings() {
        var other = BOOK.as("other");

        recipe(select(BOOK.title, other.title, BOOK.rating.minus(other.rating).abs())
                        .from(BOOK)
                        .join(other)
                        .on(BOOK.id.lt(other.id))
                        .where(BOOK.rating.minus(other.rating).abs().ge(0.5)))
                .table("Emma | The Dispossessed | 0.5");
    }
}

package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cube;
import static io.colonnade.Sql.grouping;
import static io.colonnade.Sql.groupingSets;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.rollup;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.set;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** Rows by the group, with totals of several groupings at once. */
class GroupCookbookTest {
    @Test
    void how_many_books_of_each_format() {
        recipe(select(BOOK.format, count()).from(BOOK).groupBy(BOOK.format).orderBy(count().desc(), BOOK.format.asc()))
                .table("""
                        PAPERBACK | 3
                        HARDCOVER | 2
                        E_BOOK | 1
                        """);
    }

    @Test
    void authors_with_more_than_one_book() {
        recipe(select(AUTHOR.name, count())
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.name)
                        .having(count().gt(1)))
                .table("Jane Austen | 2");
    }

    @Test
    void whole_authors_beside_their_totals() {
        recipe(select(AUTHOR.name, AUTHOR.born, sum(BOOK.pages))
                        .from(AUTHOR)
                        .join(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.id)
                        .having(AUTHOR.name.ne("Ted Chiang"))
                        .orderBy(AUTHOR.born.asc()))
                .table("""
                        Jane Austen | 1775-12-16 | 723
                        Frank Herbert | 1920-10-08 | 412
                        Ursula K. Le Guin | 1929-10-21 | 387
                        """);
    }

    @Test
    void the_best_review_beside_each_book() {
        recipe(select(BOOK.title, count(), max(REVIEW.stars))
                        .from(BOOK)
                        .join(REVIEW)
                        .on(REVIEW.bookId.eq(BOOK.id))
                        .groupBy(BOOK.id)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 1 | 3
                        Dune | 2 | 5
                        """);
    }

    @Test
    void by_the_initial_of_the_title() {
        recipe(select(BOOK.title.length(), count())
                        .from(BOOK)
                        .groupBy(BOOK.title.length())
                        .orderBy(BOOK.title.length().asc()))
                .table("""
                        4 | 2
                        10 | 2
                        14 | 1
                        16 | 1
                        """);
    }

    @Test
    void by_an_expression_with_a_value_in_it() {
        var dear = BOOK.price.gt(7).asValue().as("dear");
        var books = select(dear, BOOK.pages).from(BOOK).as("books");
        recipe(select(books.get(dear), sum(books.get(BOOK.pages)))
                        .from(books)
                        .groupBy(books.get(dear))
                        .orderBy(books.get(dear).asc()))
                .table("""
                        false | 297
                        true | 1641
                        """);
    }

    @Test
    void a_report_with_a_total_at_the_end() {
        recipe(select(BOOK.format.nullable(), count(), sum(BOOK.price))
                        .from(BOOK)
                        .groupBy(rollup(BOOK.format))
                        .orderBy(grouping(BOOK.format).asc(), BOOK.format.asc()))
                .table("""
                        HARDCOVER | 2 | 25.79
                        PAPERBACK | 3 | 22.50
                        E_BOOK | 1 | 6.25
                        null | 6 | 54.54
                        """);
    }

    @Test
    void totals_of_totals() {
        recipe(select(BOOK.inPrint.nullable(), BOOK.format.nullable(), count())
                        .from(BOOK)
                        .groupBy(rollup(BOOK.inPrint, BOOK.format))
                        .orderBy(
                                grouping(BOOK.inPrint).asc(),
                                BOOK.inPrint.desc(),
                                grouping(BOOK.format).asc(),
                                BOOK.format.asc()))
                .table("""
                        true | HARDCOVER | 1
                        true | PAPERBACK | 2
                        true | E_BOOK | 1
                        true | null | 4
                        false | HARDCOVER | 1
                        false | PAPERBACK | 1
                        false | null | 2
                        null | null | 6
                        """);
    }

    @Test
    void every_choice_of_two() {
        recipe(select(BOOK.inPrint.nullable(), BOOK.format.nullable(), count())
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .groupBy(cube(BOOK.inPrint, BOOK.format))
                        .orderBy(BOOK.inPrint.asc(), BOOK.format.asc()))
                .table("""
                        true | HARDCOVER | 1
                        true | PAPERBACK | 1
                        true | E_BOOK | 1
                        true | null | 3
                        null | HARDCOVER | 1
                        null | PAPERBACK | 1
                        null | E_BOOK | 1
                        null | null | 3
                        """);
    }

    @Test
    void by_author_by_format_and_in_all() {
        recipe(select(BOOK.authorId.as("author"), BOOK.format.nullable(), count())
                        .from(BOOK)
                        .where(BOOK.authorId.le(2L))
                        .groupBy(groupingSets(set(BOOK.authorId), set(BOOK.format), set()))
                        .orderBy(BOOK.authorId.asc(), BOOK.format.asc()))
                .table("""
                        1 | null | 2
                        2 | null | 1
                        null | HARDCOVER | 1
                        null | PAPERBACK | 1
                        null | E_BOOK | 1
                        null | null | 3
                        """);
    }

    @Test
    void a_total_of_no_rows() {
        recipe(select(BOOK.format.nullable(), count())
                        .from(BOOK)
                        .where(BOOK.id.lt(0))
                        .groupBy(rollup(BOOK.format)))
                .table("null | 0");
    }

    @Test
    void a_label_for_the_rows_of_totals() {
        recipe(select(ORDER_LINE.bookId.nullable(), grouping(ORDER_LINE.bookId), sum(ORDER_LINE.quantity))
                        .from(ORDER_LINE)
                        .groupBy(rollup(ORDER_LINE.bookId))
                        .having(sum(ORDER_LINE.quantity).gt(1))
                        .orderBy(ORDER_LINE.bookId.asc()))
                .table("""
                        3 | 0 | 5
                        null | 1 | 7
                        """);
    }

    @Test
    void the_first_of_the_totals() {
        recipe(select(BOOK.publisherId.orElse(0L), count())
                        .from(BOOK)
                        .groupBy(rollup(BOOK.publisherId))
                        .orderBy(count().desc())
                        .limit(1))
                .table("0 | 6");
    }

    @Test
    void groups_beside_a_rollup() {
        recipe(select(BOOK.inPrint, BOOK.format.nullable(), count())
                        .from(BOOK)
                        .groupBy(BOOK.inPrint, rollup(BOOK.format))
                        .having(count().gt(1))
                        .orderBy(BOOK.inPrint.asc(), BOOK.format.asc()))
                .table("""
                        false | null | 2
                        true | PAPERBACK | 2
                        true | null | 4
                        """);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.rollup;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Wrong.failsOn;

import org.junit.jupiter.api.Test;

class TiesTest {
    @Test
    void rows_that_are_sorted_like_the_last_are_given_too() {
        recipe(select(BOOK.rating, BOOK.id)
                        .from(BOOK)
                        .where(BOOK.rating.isNotNull())
                        .orderBy(BOOK.rating.desc().nullsLast())
                        .limit(2)
                        .withTies())
                .rowCount(3);
    }

    @Test
    void nulls_are_sorted_alike() {
        recipe(select(BOOK.subtitle)
                        .from(BOOK)
                        .orderBy(BOOK.subtitle.asc().nullsFirst())
                        .limit(1)
                        .withTies())
                .rows(null, null, null);
    }

    @Test
    void no_rows_have_no_ties() {
        recipe(select(BOOK.subtitle)
                        .from(BOOK)
                        .orderBy(BOOK.format.asc())
                        .limit(0)
                        .withTies())
                .rowCount(0);
    }

    @Test
    void distinct_rows_count_once() {
        recipe(selectDistinct(BOOK.format)
                        .from(BOOK)
                        .orderBy(BOOK.format.asc())
                        .limit(2)
                        .withTies())
                .rowCount(2);
    }

    @Test
    void an_enum_is_sorted_by_its_labels() {
        recipe(select(BOOK.format)
                        .from(BOOK)
                        .orderBy(BOOK.format.asc())
                        .limit(3)
                        .withTies())
                .rowCount(5);
    }

    @Test
    void combined_rows() {
        recipe(select(DIGIT.n)
                        .from(DIGIT)
                        .unionAll(select(DIGIT.n).from(DIGIT))
                        .orderBy(DIGIT.n.desc())
                        .limit(3)
                        .withTies())
                .rows(9, 9, 8, 8);
    }

    @Test
    void groups_and_totals() {
        var books = count();
        recipe(select(books)
                        .from(BOOK)
                        .where(BOOK.authorId.isNotNull(), BOOK.id.ge(2))
                        .groupBy(rollup(BOOK.authorId))
                        .orderBy(books.desc())
                        .limit(2)
                        .withTies())
                .rows(4L, 1L, 1L, 1L, 1L);
    }

    @Test
    void a_query_inside_of_a_condition() {
        recipe(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(AUTHOR.id.in(select(BOOK.authorId)
                                .from(BOOK)
                                .orderBy(BOOK.rating.desc().nullsLast())
                                .limit(2)
                                .withTies()))
                        .orderBy(AUTHOR.name.asc()))
                .rows("Frank Herbert", "Ted Chiang", "Ursula K. Le Guin");
    }

    @Test
    void ties_behind_an_offset() {
        failsOn(
                MYSQL,
                db -> select(DIGIT.n)
                        .from(DIGIT)
                        .orderBy(DIGIT.n.asc())
                        .limit(3)
                        .offset(1)
                        .withTies()
                        .fetch(db));
    }
}

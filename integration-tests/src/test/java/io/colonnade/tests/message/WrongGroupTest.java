package io.colonnade.tests.message;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.currentRow;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.firstValue;
import static io.colonnade.Sql.following;
import static io.colonnade.Sql.grouping;
import static io.colonnade.Sql.lag;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.orderedBy;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.percentileCont;
import static io.colonnade.Sql.preceding;
import static io.colonnade.Sql.rank;
import static io.colonnade.Sql.rollup;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.stringAgg;
import static io.colonnade.Sql.stringAggDistinct;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.window;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;

import org.junit.jupiter.api.Test;

/** Groups and windows that no database would take, or that would give anything. */
class WrongGroupTest {
    @Test
    void a_bare_column_beside_an_aggregate() {
        fails(db -> select(BOOK.title, count()).from(BOOK).fetch(db));
    }

    @Test
    void a_bare_column_of_a_table_without_a_key_beside_an_aggregate() {
        var books = select(BOOK.title, BOOK.authorId).from(BOOK).as("books");
        fails(db -> select(books.get(BOOK.title), count())
                .from(books)
                .groupBy(books.get(BOOK.authorId))
                .fetch(db));
    }

    @Test
    void a_whole_row_beside_an_aggregate() {
        fails(db -> select(BOOK, count()).from(BOOK).groupBy(BOOK.title).fetch(db));
    }

    @Test
    void a_bare_column_in_having() {
        fails(db -> select(BOOK.authorId)
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .having(BOOK.price.gt(3))
                .fetch(db));
    }

    @Test
    void an_order_by_what_is_not_grouped() {
        fails(db -> select(BOOK.authorId, count())
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .orderBy(BOOK.price.asc())
                .fetch(db));
    }

    @Test
    void an_order_by_an_aggregate_without_groups() {
        fails(db -> select(BOOK.title).from(BOOK).orderBy(count().desc()).fetch(db));
    }

    @Test
    void a_bare_column_in_a_query_inside() {
        fails(db -> select(
                        BOOK.authorId,
                        scalar(select(max(REVIEW.stars)).from(REVIEW).where(REVIEW.bookId.eq(BOOK.id))))
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .fetch(db));
    }

    @Test
    void a_bare_column_in_a_window_of_groups() {
        fails(db -> select(BOOK.authorId, rank().over(orderedBy(BOOK.price.asc())))
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .fetch(db));
    }

    @Test
    void grouping_of_what_is_not_grouped() {
        fails(db -> select(grouping(BOOK.price), count())
                .from(BOOK)
                .groupBy(rollup(BOOK.format))
                .fetch(db));
    }

    @Test
    void a_not_null_column_that_a_rollup_leaves_out() {
        fails(db -> select(BOOK.format, count())
                .from(BOOK)
                .groupBy(rollup(BOOK.format))
                .fetch(db));
    }

    @Test
    void an_expression_of_what_a_rollup_leaves_out() {
        fails(db -> select(BOOK.title.upper(), count())
                .from(BOOK)
                .groupBy(rollup(BOOK.title))
                .fetch(db));
    }

    @Test
    void a_window_in_where() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .where(rowNumber().over(orderedBy(BOOK.price.asc())).le(3))
                .fetch(db));
    }

    @Test
    void a_window_in_having() {
        fails(db -> select(BOOK.authorId)
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .having(count().over().gt(3))
                .fetch(db));
    }

    @Test
    void a_window_in_group_by() {
        fails(db -> select(count())
                .from(BOOK)
                .groupBy(rowNumber().over(orderedBy(BOOK.price.asc())))
                .fetch(db));
    }

    @Test
    void a_window_in_a_window() {
        fails(db -> select(sum(rank().over(orderedBy(BOOK.price.asc()))).over())
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void an_aggregate_of_a_window() {
        fails(db ->
                select(max(rank().over(orderedBy(BOOK.price.asc())))).from(BOOK).fetch(db));
    }

    @Test
    void a_window_in_an_update() {
        fails(db -> update(DIGIT)
                .set(DIGIT.n, count().over().asInteger().required())
                .allRows()
                .execute(db));
    }

    @Test
    void a_rank_without_an_order() {
        fails(db -> select(rank().over()).from(BOOK).fetch(db));
    }

    @Test
    void a_frame_without_an_order() {
        fails(db -> select(sum(BOOK.pages).over(partitionBy(BOOK.authorId).rowsBetween(preceding(1), currentRow())))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void a_frame_that_ends_before_it_begins() {
        fails(db -> select(sum(BOOK.pages).over(orderedBy(BOOK.id.asc()).rowsBetween(currentRow(), preceding(1))))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void a_range_of_texts() {
        fails(db -> select(count().over(orderedBy(BOOK.title.asc()).rangeBetween(preceding(1), currentRow())))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void the_first_value_of_a_frame_that_can_be_empty() {
        fails(db -> select(
                        firstValue(BOOK.title).over(orderedBy(BOOK.id.asc()).rowsBetween(following(1), following(2))))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void two_windows_of_one_name() {
        var first = window("w", partitionBy(BOOK.authorId));
        var second = window("w", partitionBy(BOOK.format));
        fails(db -> select(count().over(first), count().over(second)).from(BOOK).fetch(db));
    }

    @Test
    void a_window_of_a_table_that_is_not_in_from() {
        fails(db -> select(count().over(partitionBy(AUTHOR.id))).from(BOOK).fetch(db));
    }

    @Test
    void the_order_of_different_texts_by_something_else() {
        fails(db -> select(stringAggDistinct(BOOK.title, ", ").orderBy(BOOK.price.asc()))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void a_percentile_beyond_all() {
        fails(db ->
                select(percentileCont(50).withinGroup(BOOK.price)).from(BOOK).fetch(db));
    }

    @Test
    void a_row_a_negative_number_of_rows_back() {
        fails(db -> select(lag(BOOK.title, -1).over(orderedBy(BOOK.id.asc())))
                .from(BOOK)
                .fetch(db));
    }

    @Test
    void a_rollup_with_a_window() {
        failsOn(
                H2,
                db -> select(BOOK.format.nullable(), rank().over(orderedBy(count().desc())))
                        .from(BOOK)
                        .groupBy(rollup(BOOK.format))
                        .fetch(db));
    }

    @Test
    void a_rollup_with_a_query_of_what_it_leaves_out() {
        failsOn(
                H2,
                db -> select(count())
                        .from(BOOK)
                        .groupBy(rollup(BOOK.id))
                        .having(exists(select(REVIEW.stars).from(REVIEW).where(REVIEW.bookId.eq(BOOK.id))))
                        .fetch(db));
    }

    @Test
    void a_long_text_in_an_update() {
        failsOn(
                MYSQL,
                db -> update(BOOK)
                        .set(
                                BOOK.subtitle,
                                scalar(select(stringAgg(AUTHOR.name, ", ")).from(AUTHOR)))
                        .where(BOOK.id.eq(1))
                        .execute(db));
    }
}

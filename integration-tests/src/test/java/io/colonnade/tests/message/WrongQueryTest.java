package io.colonnade.tests.message;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.scalarOrdered;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;

import io.colonnade.tests.db.Author;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries that are refused before they are sent, or whose rows are not what was asked for. */
class WrongQueryTest {
    private static final @Nullable BigDecimal NOTHING = null;

    @Test
    void a_column_whose_table_is_not_in_from() {
        fails(db -> select(BOOK.title, AUTHOR.name).from(BOOK).fetch(db));
    }

    @Test
    void a_column_whose_table_is_joined_by_a_composite_key() {
        fails(db -> select(BOOK.title).from(BOOK).where(ORDER_LINE.line.eq(1)).fetch(db));
    }

    @Test
    void a_column_whose_table_no_foreign_key_connects() {
        fails(db -> select(BOOK.title).from(BOOK).orderBy(DIGIT.n.asc()).fetch(db));
    }

    @Test
    void a_column_of_the_table_where_its_alias_is_in_from() {
        Author mentor = AUTHOR.as("mentor");
        fails(db -> select(AUTHOR.name).from(mentor).fetch(db));
    }

    @Test
    void a_column_of_a_table_that_is_joined_later() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .join(PUBLISHER)
                .on(PUBLISHER.name.eq(AUTHOR.name))
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void a_column_of_a_subquery_s_table_outside_of_it() {
        fails(db -> select(BOOK.title, REVIEW.stars)
                .from(BOOK)
                .where(exists(select(REVIEW.stars).from(REVIEW).where(REVIEW.bookId.eq(BOOK.id))))
                .fetch(db));
    }

    @Test
    void a_column_whose_table_is_hidden_by_another_of_its_name() {
        Author hiding = AUTHOR.as("book");
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .where(exists(select(hiding.id).from(hiding).where(hiding.id.eq(BOOK.authorId))))
                .fetch(db));
    }

    @Test
    void an_ordered_scalar_of_what_has_no_order() {
        fails(db -> scalarOrdered(select(BOOK.details).from(BOOK)));
    }

    @Test
    void a_decimal_compared_with_what_is_no_number() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .where(BOOK.price.between(1, Double.NaN))
                .fetch(db));
    }

    @Test
    void an_aggregate_of_an_aggregate() {
        fails(db ->
                select(max(sum(BOOK.pages))).from(BOOK).groupBy(BOOK.authorId).fetch(db));
    }

    @Test
    void a_column_without_any_from() {
        fails(db -> select(BOOK.title).fetch(db));
    }

    @Test
    void two_tables_under_one_name() {
        fails(db ->
                select(BOOK.title).from(BOOK).join(BOOK).on(BOOK.id.eq(BOOK.id)).fetch(db));
    }

    @Test
    void two_derived_tables_under_one_name() {
        var cheap = select(BOOK.id).from(BOOK).as("b");
        var dear = select(BOOK.pages).from(BOOK).as("b");
        fails(db -> select(cheap.get(BOOK.id)).from(cheap).crossJoin(dear).fetch(db));
    }

    @Test
    void from_twice() {
        fails(db -> select(BOOK.title).from(BOOK).from(AUTHOR).fetch(db));
    }

    @Test
    void a_join_to_nothing() {
        fails(db -> select(count()).crossJoin(BOOK).fetch(db));
    }

    @Test
    void a_not_null_column_of_a_left_joined_table() {
        fails(db -> select(BOOK.title, AUTHOR.name)
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void a_not_null_column_of_the_left_side_of_a_right_join() {
        fails(db -> select(BOOK.title, PUBLISHER.name)
                .from(BOOK)
                .rightJoin(PUBLISHER)
                .on(BOOK.publisherId.eq(PUBLISHER.id))
                .fetch(db));
    }

    @Test
    void an_expression_over_a_left_joined_table() {
        fails(db -> select(BOOK.title, AUTHOR.name.upper())
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void the_whole_row_of_a_left_joined_table() {
        fails(db -> select(BOOK.title, AUTHOR)
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void a_nested_row_of_a_left_joined_table() {
        fails(db -> select(BOOK.title, row(AUTHOR.id, AUTHOR.name))
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void a_column_of_a_left_joined_derived_table() {
        var counted =
                select(BOOK.authorId, count()).from(BOOK).groupBy(BOOK.authorId).as("counted");
        fails(db -> select(AUTHOR.name, counted.get(count()))
                .from(AUTHOR)
                .leftJoin(counted)
                .on(counted.get(BOOK.authorId).eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void an_aggregate_in_where() {
        fails(db -> select(BOOK.authorId)
                .from(BOOK)
                .where(count().gt(1))
                .groupBy(BOOK.authorId)
                .fetch(db));
    }

    @Test
    void an_aggregate_in_on() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .join(AUTHOR)
                .on(max(AUTHOR.id).eq(BOOK.authorId))
                .fetch(db));
    }

    @Test
    void an_aggregate_in_group_by() {
        fails(db -> select(count()).from(BOOK).groupBy(sum(BOOK.pages)).fetch(db));
    }

    @Test
    void a_group_by_an_expression_with_a_value_in_it() {
        var hundreds = BOOK.pages.dividedBy(100);
        fails(db -> select(hundreds, count()).from(BOOK).groupBy(hundreds).fetch(db));
    }

    @Test
    void a_comparison_with_null() {
        fails(db -> select(BOOK.title).from(BOOK).where(BOOK.price.eq(NOTHING)).fetch(db));
    }

    @Test
    void a_range_with_null() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .where(BOOK.price.between(BigDecimal.ONE, NOTHING))
                .fetch(db));
    }

    @Test
    void a_pattern_of_null() {
        String none = null;
        fails(db ->
                select(BOOK.title).from(BOOK).where(BOOK.title.contains(none)).fetch(db));
    }

    @Test
    void a_column_that_a_derived_table_does_not_have() {
        var sales = select(BOOK.authorId, sum(BOOK.price).as("total"))
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .as("sales");
        fails(db -> select(sales.get(BOOK.title)).from(sales).fetch(db));
    }

    @Test
    void a_derived_table_that_is_not_in_from() {
        var cheap = select(BOOK.id).from(BOOK).as("cheap");
        fails(db -> select(AUTHOR.name)
                .from(AUTHOR)
                .where(cheap.get(BOOK.id).eq(AUTHOR.id))
                .fetch(db));
    }

    @Test
    void a_column_that_was_not_selected() {
        fails(db ->
                select(List.of(BOOK.id, BOOK.title)).from(BOOK).fetch(db).get(0).get(BOOK.price));
    }

    @Test
    void a_negative_limit() {
        fails(db -> select(BOOK.id).from(BOOK).limit(-1).fetch(db));
    }

    @Test
    void a_negative_offset() {
        fails(db -> select(BOOK.id).from(BOOK).limit(1).offset(-5).fetch(db));
    }

    @Test
    void a_scalar_of_two_columns() {
        fails(db ->
                select(BOOK.id, scalar(select(AUTHOR).from(AUTHOR))).from(BOOK).fetch(db));
    }

    @Test
    void in_a_query_of_two_columns() {
        fails(db -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.id.in(select(BOOK.id, BOOK.id).into((a, b) -> a).from(BOOK)))
                .fetch(db));
    }

    @Test
    void a_full_join_on_h2() {
        failsOn(
                H2,
                db -> select(count())
                        .from(BOOK)
                        .fullJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .fetch(db));
    }

    @Test
    void a_number_that_does_not_fit_its_column() {
        fails(db -> select(BOOK.pages.plus(10_000_000_000L)).from(BOOK).fetch(db));
    }

    @Test
    void one_row_where_there_is_none() {
        fails(db -> select(BOOK.title).from(BOOK).where(BOOK.id.eq(99)).fetchOne(db));
    }

    @Test
    void one_row_where_there_are_several() {
        fails(db -> select(BOOK.title).from(BOOK).fetchOne(db));
    }

    @Test
    void an_optional_row_where_there_are_several() {
        fails(db -> select(BOOK.title).from(BOOK).fetchOptional(db));
    }

    @Test
    void a_required_value_that_is_null() {
        fails(db -> select(BOOK.subtitle.required()).from(BOOK).fetch(db));
    }

    @Test
    void an_order_by_what_is_not_selected_once() {
        fails(db ->
                selectDistinct(BOOK.format).from(BOOK).orderBy(BOOK.price.asc()).fetch(db));
    }

    @Test
    void an_order_of_what_is_selected_once_by_a_value() {
        fails(db -> selectDistinct(BOOK.pages.plus(1))
                .from(BOOK)
                .orderBy(BOOK.pages.plus(1).asc())
                .fetch(db));
    }
}

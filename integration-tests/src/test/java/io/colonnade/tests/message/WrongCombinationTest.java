package io.colonnade.tests.message;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Wrong.fails;

import io.colonnade.query.Select;
import org.junit.jupiter.api.Test;

/** Queries that are combined, and should not be. */
class WrongCombinationTest {
    private static final Select<String> TITLES = select(BOOK.title).from(BOOK);

    @Test
    void a_union_of_other_columns() {
        Select<String> pair = select(row(AUTHOR.name, AUTHOR.id).into((name, id) -> name + id))
                .from(AUTHOR);
        fails(db -> TITLES.union(pair).fetch(db));
    }

    @Test
    void a_union_of_other_types() {
        Select<String> number = select(DIGIT.n).into(String::valueOf).from(DIGIT);
        fails(db -> TITLES.unionAll(number).fetch(db));
    }

    @Test
    void a_union_that_brings_nulls() {
        fails(db -> select(BOOK.id)
                .from(BOOK)
                .union(select(BOOK.authorId.required())
                        .from(BOOK)
                        .union(select(BOOK.editorId).into(id -> 1L).from(BOOK)))
                .fetch(db));
    }

    @Test
    void an_order_of_a_union_by_what_it_does_not_give() {
        fails(db -> TITLES.union(select(AUTHOR.name).from(AUTHOR))
                .orderBy(BOOK.price.asc())
                .fetch(db));
    }

    @Test
    void an_order_of_a_union_by_what_is_computed_of_it() {
        fails(db -> TITLES.union(select(AUTHOR.name).from(AUTHOR))
                .orderBy(BOOK.title.upper().asc())
                .fetch(db));
    }

    @Test
    void a_condition_on_a_union() {
        fails(db -> TITLES.union(select(AUTHOR.name).from(AUTHOR))
                .where(BOOK.price.gt(3))
                .fetch(db));
    }

    @Test
    void a_table_that_only_one_of_the_combined_queries_has() {
        fails(db -> TITLES.except(select(AUTHOR.name).from(BOOK)).fetch(db));
    }

    @Test
    void a_wide_number_for_a_narrow_one() {
        Select<Integer> counted = select(count()).into(Long::intValue).from(BOOK);
        fails(db -> select(DIGIT.n).from(DIGIT).union(counted).fetch(db));
    }

    @Test
    void an_order_of_distinct_rows_by_what_they_do_not_have() {
        fails(db -> TITLES.distinct().orderBy(BOOK.price.asc()).fetch(db));
    }

    @Test
    void an_order_of_distinct_rows_by_an_expression_with_a_value() {
        var dearer = BOOK.price.times(2);
        fails(db -> select(dearer).from(BOOK).distinct().orderBy(dearer.asc()).fetch(db));
    }

    @Test
    void two_columns_of_one_name() {
        fails(db ->
                select(BOOK.title.as("name"), BOOK.pages.as("name")).from(BOOK).fetch(db));
    }

    @Test
    void ties_without_a_limit() {
        fails(db -> TITLES.orderBy(BOOK.title.asc()).withTies().fetch(db));
    }

    @Test
    void ties_without_an_order() {
        fails(db -> TITLES.limit(3).withTies().fetch(db));
    }

    @Test
    void a_lock_of_groups() {
        fails(db -> select(count()).from(BOOK).forUpdate().fetch(db));
    }

    @Test
    void a_lock_of_combined_rows() {
        fails(db -> TITLES.union(TITLES).forUpdate().fetch(db));
    }

    @Test
    void a_lock_of_a_table_that_is_not_there() {
        fails(db -> TITLES.forUpdate().of(AUTHOR).fetch(db));
    }

    @Test
    void rows_that_are_skipped_but_not_locked() {
        fails(db -> TITLES.skipLocked().fetch(db));
    }
}

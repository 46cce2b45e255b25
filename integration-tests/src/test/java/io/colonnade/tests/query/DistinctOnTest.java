package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Wrong.fails;

import io.colonnade.query.Rows.Row2;
import io.colonnade.query.Select;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DistinctOnTest {
    private static final Select<Row2<Long, BigDecimal>> DEAREST = select(ORDER_LINE.bookId, ORDER_LINE.price)
            .from(ORDER_LINE)
            .distinctOn(ORDER_LINE.bookId)
            .orderBy(ORDER_LINE.bookId.asc(), ORDER_LINE.price.desc());

    @Test
    void two_columns_in_any_order() {
        recipe(select(BOOK.inPrint, BOOK.format, BOOK.title)
                        .from(BOOK)
                        .distinctOn(BOOK.format, BOOK.inPrint)
                        .orderBy(BOOK.inPrint.desc(), BOOK.format.asc(), BOOK.price.desc(), BOOK.id.asc()))
                .table("""
                        true | HARDCOVER | Dune
                        true | PAPERBACK | The Dispossessed
                        true | E_BOOK | Persuasion
                        false | HARDCOVER | Exhalation
                        false | PAPERBACK | 100% wool_[!\\]
                        """);
    }

    @Test
    void nulls_are_equal_and_their_order_is_kept() {
        recipe(select(BOOK.rating, BOOK.subtitle, BOOK.id)
                        .from(BOOK)
                        .distinctOn(BOOK.rating)
                        .orderBy(
                                BOOK.rating.asc().nullsFirst(),
                                BOOK.subtitle.desc().nullsLast(),
                                BOOK.id.desc()))
                .table("""
                        null | null | 6
                        4.0 | null | 1
                        4.25 | Stories | 5
                        4.5 | An ambiguous utopia | 4
                        """);
    }

    @Test
    void any_row_where_there_is_no_order() {
        var kept = select(BOOK.authorId).from(BOOK).distinctOn(BOOK.authorId).as("kept");
        recipe(select(count()).from(kept)).rows(5L);
    }

    @Test
    void what_is_kept_is_limited() {
        recipe(select(BOOK.authorId, BOOK.title)
                        .from(BOOK)
                        .distinctOn(BOOK.authorId)
                        .orderBy(BOOK.authorId.desc(), BOOK.title.desc())
                        .limit(2)
                        .offset(2))
                .table("""
                        3 | The Dispossessed
                        2 | Dune
                        """);
    }

    @Test
    void a_column_of_an_outer_joined_table() {
        recipe(select(AUTHOR.name, BOOK.title.nullable())
                        .from(AUTHOR)
                        .leftJoin(BOOK)
                        .onKey(BOOK.editorId)
                        .distinctOn(BOOK.publisherId)
                        .orderBy(BOOK.publisherId.asc(), AUTHOR.name.asc()))
                .table("""
                        Ursula K. Le Guin | Dune
                        Frank Herbert | null
                        """);
    }

    @Test
    void groups() {
        recipe(select(BOOK.authorId, BOOK.format, count())
                        .from(BOOK)
                        .groupBy(BOOK.authorId, BOOK.format)
                        .distinctOn(BOOK.format)
                        .orderBy(
                                BOOK.format.asc(),
                                count().desc(),
                                max(BOOK.pages).desc()))
                .table("""
                        2 | HARDCOVER | 1
                        1 | PAPERBACK | 1
                        1 | E_BOOK | 1
                        """);
    }

    @Test
    void a_computed_column() {
        var letter = BOOK.title.substring(1, 1).as("letter");
        var first = select(BOOK.title, letter).from(BOOK).as("first");
        recipe(select(first.get(letter), first.get(BOOK.title))
                        .from(first)
                        .distinctOn(first.get(letter))
                        .orderBy(first.get(letter).asc(), first.get(BOOK.title).desc())
                        .limit(3))
                .table("""
                        1 | 100% wool_[!\\]
                        D | Dune
                        E | Exhalation
                        """);
    }

    @Test
    void a_query_as_a_table() {
        var table = DEAREST.as("dearest");
        recipe(select(BOOK.title, table.get(ORDER_LINE.price))
                        .from(BOOK)
                        .join(table)
                        .on(table.get(ORDER_LINE.bookId).eq(BOOK.id))
                        .union(select(BOOK.title, BOOK.price).from(BOOK).where(BOOK.id.eq(6)))
                        .orderBy(BOOK.title.asc()))
                .table("""
                        100% wool_[!\\] | 3.00
                        Dune | 9.99
                        Emma | 7.50
                        The Dispossessed | 12.00
                        """);
    }

    @Test
    void a_query_of_a_union() {
        recipe(DEAREST.unionAll(DEAREST).orderBy(ORDER_LINE.bookId.asc()).limit(3))
                .table("""
                        1 | 7.50
                        1 | 7.50
                        3 | 9.99
                        """);
    }

    @Test
    void the_first_rows_of_another_order() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .distinctOn(BOOK.authorId, BOOK.format)
                .orderBy(BOOK.authorId.asc(), BOOK.price.desc())
                .fetch(db));
    }

    @Test
    void the_first_rows_of_distinct_ones() {
        fails(db ->
                select(BOOK.title).from(BOOK).distinct().distinctOn(BOOK.title).fetch(db));
    }

    @Test
    void the_first_of_rows_that_are_chosen_by_windows() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .qualify(count().over(partitionBy(BOOK.authorId)).gt(1))
                .distinctOn(BOOK.authorId)
                .fetch(db));
    }

    @Test
    void the_first_rows_of_what_has_a_value_in_it() {
        fails(db -> select(DIGIT.n).from(DIGIT).distinctOn(DIGIT.n.mod(3)).fetch(db));
    }

    @Test
    void a_lock_of_first_rows() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .distinctOn(BOOK.authorId)
                .forUpdate()
                .fetch(db));
    }

    @Test
    void a_page_of_first_rows() {
        fails(db -> select(BOOK.title).from(BOOK).distinctOn(BOOK.authorId).fetchPage(db, 2));
    }

    @Test
    void the_first_rows_of_what_is_not_grouped() {
        fails(db -> select(count())
                .from(BOOK)
                .groupBy(BOOK.format)
                .distinctOn(BOOK.title)
                .fetch(db));
    }
}

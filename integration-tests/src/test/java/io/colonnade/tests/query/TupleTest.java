package io.colonnade.tests.query;

import static io.colonnade.Sql.not;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.tuple;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.Condition;
import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.harness.QueryVerification;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TupleTest {
    record Key(long book, long customer) {}

    private static QueryVerification<Long> books(String text, Condition condition) {
        return verify(select(BOOK.id).from(BOOK).where(condition).orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where " + text + " order by \"book\".\"id\"");
    }

    @Test
    void equal_in_both_parts() {
        books(
                        "(\"book\".\"author_id\", \"book\".\"pages\") = (?, ?)",
                        tuple(BOOK.authorId, BOOK.pages).eq(1L, 249))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[author_id] = ? and [book].[pages] = ?) order
                         by [book].[id]""")
                .sql(MARIADB, """
                         select `book`.`id` from `book` where (`book`.`author_id` = ? and `book`.`pages` = ?) order
                         by `book`.`id`""")
                .binds(1L, 249)
                .rows(2L);
        books(
                        "(\"book\".\"author_id\", \"book\".\"pages\") <> (?, ?)",
                        tuple(BOOK.authorId, BOOK.pages).ne(1L, 249))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[author_id] <> ? or [book].[pages] <> ?) order
                         by [book].[id]""")
                .sql(MARIADB, """
                         select `book`.`id` from `book` where (`book`.`author_id` <> ? or `book`.`pages` <> ?) order
                         by `book`.`id`""")
                .binds(1L, 249)
                .rows(1L, 3L, 4L, 5L, 6L);
    }

    @Test
    void the_first_part_counts_before_the_second() {
        books(
                        "(\"book\".\"rating\", \"book\".\"id\") > (?, ?)",
                        tuple(BOOK.rating, BOOK.id).gt(4.25, 3L))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where ("book"."rating" >= ? and ("book"."rating" > ? or
                         ("book"."rating" = ? and "book"."id" > ?))) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 4.25, 4.25, 4.25, 3L)
                .binds(4.25, 3L)
                .rows(4L, 5L);
        books(
                        "(\"book\".\"in_print\", \"book\".\"price\", \"book\".\"id\") <= (?, ?, ?)",
                        tuple(BOOK.inPrint, BOOK.price, BOOK.id).le(true, new BigDecimal("6.25"), 2L))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where ("book"."in_print" <= ? and ("book"."in_print" < ? or
                         ("book"."in_print" = ? and ("book"."price" < ? or ("book"."price" = ? and "book"."id" <=
                         ?))))) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, true, true, true, new BigDecimal("6.25"), new BigDecimal("6.25"), 2L)
                .binds(true, new BigDecimal("6.25"), 2L)
                .rows(2L, 5L, 6L);
    }

    @Test
    void compared_with_each_other() {
        books(
                        "(\"book\".\"id\", \"book\".\"author_id\") = (\"book\".\"author_id\", \"book\".\"id\")",
                        tuple(BOOK.id.nullable(), BOOK.authorId).eq(tuple(BOOK.authorId, BOOK.id.nullable())))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[id] = [book].[author_id] and
                         [book].[author_id] = [book].[id]) order by [book].[id]""")
                .sql(MARIADB, """
                         select `book`.`id` from `book` where (`book`.`id` = `book`.`author_id` and
                         `book`.`author_id` = `book`.`id`) order by `book`.`id`""")
                .rows(1L);
    }

    @Test
    void what_is_unknown_is_null() {
        recipe(select(BOOK.id)
                        .from(BOOK)
                        .where(tuple(BOOK.rating, BOOK.authorId)
                                .eq(4.0, 1L)
                                .asValue()
                                .isNull())
                        .orderBy(BOOK.id.asc()))
                .rows(2L, 6L);
    }

    @Test
    void what_is_unknown_in_a_list_of_one_is_null() {
        recipe(select(BOOK.id)
                        .from(BOOK)
                        .where(tuple(BOOK.rating, BOOK.authorId)
                                .in(List.of(1L), author -> 4.0, author -> author)
                                .asValue()
                                .isNull())
                        .orderBy(BOOK.id.asc()))
                .rows(2L, 6L);
    }

    @Test
    void one_of_a_list() {
        List<Key> keys = List.of(new Key(3, 2), new Key(1, 1), new Key(9, 9));
        verify(select(REVIEW.stars)
                        .from(REVIEW)
                        .where(tuple(REVIEW.bookId, REVIEW.customerId).in(keys, Key::book, Key::customer))
                        .orderBy(REVIEW.stars.asc()))
                .sql("""
                         select "review"."stars"
                         from "review"
                         where ("review"."book_id", "review"."customer_id") in ((?, ?), (?, ?), (?, ?))
                         order by "review"."stars"
                         """)
                .sql(SQLSERVER, """
                         select [review].[stars] from [review] where (([review].[book_id] = ? and
                         [review].[customer_id] = ?) or ([review].[book_id] = ? and [review].[customer_id] = ?) or
                         ([review].[book_id] = ? and [review].[customer_id] = ?)) order by [review].[stars]""")
                .binds(3L, 2L, 1L, 1L, 9L, 9L)
                .rows((short) 3, (short) 4);
        verify(select(REVIEW.stars)
                        .from(REVIEW)
                        .where(tuple(REVIEW.bookId, REVIEW.customerId).notIn(keys, Key::book, Key::customer)))
                .sql("""
                         select "review"."stars"
                         from "review"
                         where ("review"."book_id", "review"."customer_id") not in ((?, ?), (?, ?), (?, ?))""")
                .sql(SQLSERVER, """
                         select [review].[stars] from [review] where not (([review].[book_id] = ? and
                         [review].[customer_id] = ?) or ([review].[book_id] = ? and [review].[customer_id] = ?) or
                         ([review].[book_id] = ? and [review].[customer_id] = ?))""")
                .binds(3L, 2L, 1L, 1L, 9L, 9L)
                .rows((short) 5);
    }

    @Test
    void none_of_no_list() {
        verify(select(REVIEW.stars)
                        .from(REVIEW)
                        .where(not(
                                tuple(REVIEW.bookId, REVIEW.customerId).in(List.<Key>of(), Key::book, Key::customer)))
                        .orderBy(REVIEW.stars.asc()))
                .sql("""
                         select "review"."stars" from "review" where true order by "review"."stars"
                         """)
                .sql(SQLSERVER, """
                         select [review].[stars] from [review] where 1 = 1 order by [review].[stars]""")
                .rows((short) 3, (short) 4, (short) 5);
    }

    @Test
    void among_the_rows_of_a_query() {
        verify(select(ORDER_LINE.orderId, ORDER_LINE.line)
                        .from(ORDER_LINE)
                        .where(tuple(ORDER_LINE.bookId, ORDER_LINE.orderId)
                                .in(select(REVIEW.bookId, REVIEW.customerId).from(REVIEW)))
                        .orderBy(ORDER_LINE.line.asc()))
                .sql("""
                         select "order_line"."order_id", "order_line"."line"
                         from "order_line"
                         where ("order_line"."book_id", "order_line"."order_id") in (select "review"."book_id",
                           "review"."customer_id" from "review")
                         order by "order_line"."line"
                         """)
                .sql(SQLSERVER, """
                         select [order_line].[order_id], [order_line].[line] from [order_line] where exists (select 1
                         as [found] from (select [review].[book_id], [review].[customer_id] from [review]) as [rows]
                         where [order_line].[book_id] = [rows].[book_id] and [order_line].[order_id] =
                         [rows].[customer_id]) order by [order_line].[line]""")
                .rows(new Row2<>(1L, 1), new Row2<>(1L, 2));
    }

    /** Of 3 and 4 alone the editor, and of 6 the author, is unknown; a null among the rows makes all others unknown. */
    @Test
    void not_among_rows_with_nulls() {
        var other = BOOK.as("other");
        books(
                        "",
                        tuple(BOOK.authorId, BOOK.pages.nullable())
                                .notIn(select(other.editorId, other.pages.nullable())
                                        .from(other)
                                        .where(other.id.eq(3).or(other.id.eq(6)))))
                .sql("""
                         select "book"."id" from "book" where ("book"."author_id", "book"."pages") not in (select
                           "other"."editor_id", "other"."pages" from "book" as "other" where "other"."id" = ? or
                           "other"."id" = ?) order by "book"."id"
                         """)
                .sql(H2, """
                         select "book"."id" from "book" where case when exists (select 1 as "found" from (select
                         "other"."editor_id", "other"."pages" from "book" as "other" where "other"."id" = ? or
                         "other"."id" = ?) as "rows" where "book"."author_id" = "rows"."editor_id" and "book"."pages"
                         = "rows"."pages") then 0 when not exists (select 1 as "found" from (select
                         "other"."editor_id", "other"."pages" from "book" as "other" where "other"."id" = ? or
                         "other"."id" = ?) as "rows" where ("book"."author_id" = "rows"."editor_id" or
                         "book"."author_id" is null or "rows"."editor_id" is null) and ("book"."pages" =
                         "rows"."pages" or "book"."pages" is null or "rows"."pages" is null)) then 1 end = 1 order by
                         "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where case when exists (select 1 as [found] from (select
                         [other].[editor_id], [other].[pages] from [book] as [other] where [other].[id] = ? or
                         [other].[id] = ?) as [rows] where [book].[author_id] = [rows].[editor_id] and [book].[pages]
                         = [rows].[pages]) then 0 when not exists (select 1 as [found] from (select
                         [other].[editor_id], [other].[pages] from [book] as [other] where [other].[id] = ? or
                         [other].[id] = ?) as [rows] where ([book].[author_id] = [rows].[editor_id] or
                         [book].[author_id] is null or [rows].[editor_id] is null) and ([book].[pages] =
                         [rows].[pages] or [book].[pages] is null or [rows].[pages] is null)) then 1 end = 1 order by
                         [book].[id]""")
                .bindsOn(H2, 3L, 6L, 3L, 6L)
                .bindsOn(SQLSERVER, 3L, 6L, 3L, 6L)
                .binds(3L, 6L)
                .rows(1L, 2L, 3L, 4L, 5L);
    }

    /** No author is there for 6, whose pages tell that it is not the one in the list. */
    @Test
    void an_outer_join_makes_a_part_unknown() {
        var other = BOOK.as("other");
        List<Long> found = everywhereResult((target, db) -> select(BOOK.id)
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .where(tuple(AUTHOR.id, BOOK.pages)
                        .notIn(select(other.authorId.required(), other.pages)
                                .from(other)
                                .where(other.id.eq(1))))
                .orderBy(BOOK.id.asc())
                .fetch(db));
        assertThat(found).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    /** The author of 6 is unknown, but its pages tell that it is not in the list. */
    @Test
    void not_one_of_a_list_that_differs_in_what_is_known() {
        books(
                        "(\"book\".\"author_id\", \"book\".\"pages\") not in ((?, ?), (?, ?))",
                        tuple(BOOK.authorId, BOOK.pages)
                                .notIn(List.of(new Key(1, 249), new Key(2, 412)), Key::book, key ->
                                        (int) key.customer()))
                .sql(H2, """
                         select "book"."id" from "book" where not (("book"."author_id" = ? and "book"."pages" = ?) or
                         ("book"."author_id" = ? and "book"."pages" = ?)) order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[author_id] = ? and [book].[pages] = ?) or
                         ([book].[author_id] = ? and [book].[pages] = ?)) order by [book].[id]""")
                .binds(1L, 249, 2L, 412)
                .rows(1L, 4L, 5L, 6L);
    }

    /** By the order of the labels, which is not that of the texts: an e-book comes last. */
    @Test
    void enums_are_compared_by_the_order_of_their_labels() {
        List<Long> behind = everywhereResult((target, db) -> select(BOOK.id)
                .from(BOOK)
                .where(tuple(BOOK.format, BOOK.id).gt(BookFormat.HARDCOVER, 1_000L))
                .fetch(db));
        List<Long> notHardcover = everywhereResult((target, db) -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.format.gt(BookFormat.HARDCOVER))
                .fetch(db));
        List<Long> electronic = everywhereResult((target, db) -> select(BOOK.id)
                .from(BOOK)
                .where(tuple(BOOK.format, BOOK.id).ge(BookFormat.E_BOOK, 0L))
                .fetch(db));
        List<Long> expected = everywhereResult((target, db) -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.format.eq(BookFormat.E_BOOK))
                .fetch(db));
        assertThat(behind).isNotEmpty().containsExactlyInAnyOrderElementsOf(notHardcover);
        assertThat(electronic).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_query_of_another_width_is_refused() {
        assertThatThrownBy(() -> tuple(BOOK.id, BOOK.title)
                        .in(select(BOOK.id, BOOK)
                                .into((id, book) -> new Row2<>(id, book.title()))
                                .from(BOOK)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("A tuple of 2 values is looked up in a query of 15 columns.");
    }
}

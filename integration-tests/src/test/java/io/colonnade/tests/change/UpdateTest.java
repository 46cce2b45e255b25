package io.colonnade.tests.change;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Rows.Row2;
import io.colonnade.query.Rows.Row3;
import io.colonnade.tests.db.BookFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateTest {
    @Test
    void values_of_some_rows() {
        verify(update(BOOK)
                        .set(BOOK.price, 5)
                        .set(BOOK.subtitle, "Sale!")
                        .set(BOOK.published, LocalDate.of(2020, 2, 29))
                        .where(BOOK.authorId.eq(1)))
                .sql("""
                         update "book"
                         set "price" = ?, "subtitle" = ?, "published" = ?
                         where "book"."author_id" = ?""")
                .binds(new BigDecimal(5), "Sale!", LocalDate.of(2020, 2, 29), 1L)
                .changes(2);
        verify(select(BOOK.price, BOOK.subtitle, BOOK.published).from(BOOK).where(BOOK.id.eq(2)))
                .sql("""
                         select "book"."price", "book"."subtitle", "book"."published"
                         from "book"
                         where "book"."id" = ?""")
                .binds(2L)
                .rows(new Row3<>(new BigDecimal("5.00"), "Sale!", LocalDate.of(2020, 2, 29)));
    }

    @Test
    void an_expression_of_the_old_values() {
        verify(update(BOOK)
                        .set(BOOK.price, BOOK.price.times(2))
                        .where(BOOK.id.eq(3))
                        .returning(BOOK.price))
                .sql(H2, """
                         select "book"."price"
                         from final table (update "book" set "price" = "book"."price" * ? where "book"."id" = ?) as
                           "book"
                         """)
                .sql(POSTGRES, """
                         update "book"
                         set "price" = "book"."price" * ?
                         where "book"."id" = ?
                         returning "book"."price"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."id" = ? order by "book"."id" for update; update
                         "book" set "price" = "book"."price" * ? where "book"."id" in (select "value" from
                         json_table(?, '$[*]' columns ("value" bigint path '$')) as "list"); select "book"."price"
                         from "book" where "book"."id" in (select "value" from json_table(?, '$[*]' columns ("value"
                         bigint path '$')) as "list") order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         update [book] set [price] = [book].[price] * ? output inserted.[price]
                         where [book].[id] = ?""")
                .bindsOn(MYSQL_FAMILY, 3L, new BigDecimal("2"), List.of(), List.of())
                .binds(new BigDecimal(2), 3L)
                .rows(new BigDecimal("19.98"));
    }

    @Test
    void to_null() {
        verify(update(BOOK).setNull(BOOK.subtitle).where(BOOK.subtitle.isNotNull()))
                .sql("""
                        update "book" set "subtitle" = ? where "book"."subtitle" is not null""")
                .binds((Object) null)
                .changes(3);
        verify(update(BOOK).set(BOOK.editorId, (Long) null).where(BOOK.id.eq(3)).returning(row(BOOK.id, BOOK.editorId)))
                .sql(H2, """
                         select "book"."id", "book"."editor_id"
                         from final table (update "book" set "editor_id" = ? where "book"."id" = ?) as "book"
                         """)
                .sql(POSTGRES, """
                         update "book"
                         set "editor_id" = ?
                         where "book"."id" = ?
                         returning "book"."id", "book"."editor_id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."id" = ? order by "book"."id" for update; update
                         "book" set "editor_id" = ? where "book"."id" in (select "value" from json_table(?, '$[*]'
                         columns ("value" bigint path '$')) as "list"); select "book"."id", "book"."editor_id" from
                         "book" where "book"."id" in (select "value" from json_table(?, '$[*]' columns ("value"
                         bigint path '$')) as "list") order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         update [book] set [editor_id] = ? output inserted.[id], inserted.[editor_id] where
                         [book].[id] = ?""")
                .bindsOn(MYSQL_FAMILY, 3L, null, List.of(), List.of())
                .binds(null, 3L)
                .rows(new Row2<>(3L, null));
    }

    @Test
    void every_row() {
        verify(update(BOOK).set(BOOK.inPrint, false).allRows())
                .sql("""
                        update "book" set "in_print" = ?""")
                .binds(false)
                .changes(6);
    }

    @Test
    void no_row() {
        verify(update(BOOK).set(BOOK.inPrint, false).where(BOOK.id.eq(-1)))
                .sql("""
                        update "book" set "in_print" = ? where "book"."id" = ?""")
                .binds(false, -1L)
                .changes(0);
    }

    @Test
    void many_rows_come_back_with_their_new_values() {
        verify(update(ORDER_LINE)
                        .set(ORDER_LINE.quantity, ORDER_LINE.quantity.plus(1))
                        .where(ORDER_LINE.orderId.eq(1))
                        .returning(row(ORDER_LINE.line, ORDER_LINE.quantity, ORDER_LINE.total)))
                .sql(H2, """
                         select "order_line"."line", "order_line"."quantity", "order_line"."total"
                         from final table (update "order_line" set "quantity" = "order_line"."quantity" + ? where
                           "order_line"."order_id" = ?) as "order_line"
                         """)
                .sql(POSTGRES, """
                         update "order_line"
                         set "quantity" = "order_line"."quantity" + ?
                         where "order_line"."order_id" = ?
                         returning "order_line"."line", "order_line"."quantity", "order_line"."total"
                         """)
                .sql(SQLSERVER, """
                         update [order_line] set [quantity] = [order_line].[quantity] + ? output inserted.[line],
                         inserted.[quantity], inserted.[total] where [order_line].[order_id] = ?""")
                .refused(
                        MYSQL,
                        "MySQL has no update … returning, and ORDER_LINE has no primary key of one whole"
                                + " number, to find the rows by. Select the rows in the same transaction instead."
                                + " [colonnade:dialect]")
                .refused(
                        MARIADB,
                        "MariaDB has no update … returning, and ORDER_LINE has no primary key of one whole"
                                + " number, to find the rows by. Select the rows in the same transaction instead."
                                + " [colonnade:dialect]")
                .binds(1, 1L)
                .rowsInAnyOrder(new Row3<>(1, 3, new BigDecimal("29.97")), new Row3<>(2, 2, new BigDecimal("15.00")));
    }

    @Test
    void by_a_case_and_an_enum() {
        verify(update(BOOK)
                        .set(
                                BOOK.title,
                                caseWhen(BOOK.inPrint, BOOK.title.upper()).orElse(BOOK.title))
                        .set(BOOK.format, BookFormat.E_BOOK)
                        .where(BOOK.id.ge(4), BOOK.format.ne(BookFormat.E_BOOK))
                        .returning(BOOK.title))
                .sql(H2, """
                         select "book"."title"
                         from final table (update "book" set "title" = case when "book"."in_print" then
                           upper("book"."title") else "book"."title" end, "format" = ? where "book"."id" >= ? and
                           "book"."format" <> ?) as "book"
                         """)
                .sql(POSTGRES, """
                         update "book"
                         set "title" = case when "book"."in_print" then upper("book"."title") else "book"."title" end,
                           "format" = ?
                         where "book"."id" >= ? and "book"."format" <> ?
                         returning "book"."title"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."id" >= ? and "book"."format" <> ? order by
                         "book"."id" for update; update "book" set "title" = case when "book"."in_print" then
                         upper("book"."title") else "book"."title" end, "format" = ? where "book"."id" in (select
                         "value" from json_table(?, '$[*]' columns ("value" bigint path '$')) as "list"); select
                         "book"."title" from "book" where "book"."id" in (select "value" from json_table(?, '$[*]'
                         columns ("value" bigint path '$')) as "list") order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         update [book] set [title] = case when [book].[in_print] = 1 then upper([book].[title]) else
                         [book].[title] end, [format] = ? output inserted.[title] where [book].[id] >= ? and
                         [book].[format] <> ?""")
                .bindsOn(MYSQL_FAMILY, 4L, BookFormat.E_BOOK, BookFormat.E_BOOK, List.of(), List.of())
                .binds(BookFormat.E_BOOK, 4L, BookFormat.E_BOOK)
                .rowsInAnyOrder("THE DISPOSSESSED", "Exhalation", "100% wool_[!\\]");
    }

    @Test
    void where_a_query_says_so() {
        verify(update(AUTHOR)
                        .set(AUTHOR.name, AUTHOR.name.concat("*"))
                        .where(AUTHOR.id.in(select(BOOK.editorId).from(BOOK)))
                        .returning(AUTHOR.name))
                .sql(H2, """
                         select "author"."name"
                         from final table (update "author" set "name" = ("author"."name" || ?) where "author"."id" in
                           (select "book"."editor_id" from "book")) as "author"
                         """)
                .sql(POSTGRES, """
                         update "author"
                         set "name" = ("author"."name" || ?)
                         where "author"."id" in (select "book"."editor_id" from "book")
                         returning "author"."name"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "author"."id" from "author" where "author"."id" in (select "book"."editor_id" from
                         "book") order by "author"."id" for update; update "author" set "name" =
                         concat("author"."name", ?) where "author"."id" in (select "value" from json_table(?, '$[*]'
                         columns ("value" bigint path '$')) as "list"); select "author"."name" from "author" where
                         "author"."id" in (select "value" from json_table(?, '$[*]' columns ("value" bigint path
                         '$')) as "list") order by "author"."id"
                         """)
                .sql(SQLSERVER, """
                         update [author] set [name] = (cast([author].[name] as nvarchar(max)) + ?) output
                         inserted.[name] where [author].[id] in (select [book].[editor_id] from [book])""")
                .bindsOn(MYSQL_FAMILY, "*", List.of(), List.of())
                .binds("*")
                .rows("Ursula K. Le Guin*");
    }

    @Test
    void compared_with_a_query_of_the_same_table() {
        var other = BOOK.as("other");
        verify(update(BOOK)
                        .set(BOOK.inPrint, false)
                        .where(BOOK.price.eq(select(max(other.price)).from(other))))
                .sql("""
                         update "book"
                         set "in_print" = ?
                         where "book"."price" = (select max("other"."price") from "book" as "other")""")
                .sql(MYSQL, """
                         update `book` set `in_print` = ? where `book`.`price` = (select `unchanged`.`c1` from
                         (select max(`other`.`price`) as `c1` from `book` as `other`) as `unchanged`)""")
                .binds(false)
                .changes(1);
    }

    @Test
    void narrowed_further() {
        Integer pages = null;
        verify(update(BOOK)
                        .set(BOOK.inPrint, false)
                        .where(BOOK.authorId.eq(1))
                        .where(BOOK.price.lt(7))
                        .whereIfPresent(pages, BOOK.pages::eq))
                .sql("""
                         update "book"
                         set "in_print" = ?
                         where "book"."author_id" = ? and "book"."price" < ?""")
                .binds(false, 1L, new BigDecimal(7))
                .changes(1);
    }

    /** Databases that set columns one after the other are told in which order. */
    @Test
    void computed_from_what_is_set_beside_it() {
        verify(update(BOOK)
                        .set(BOOK.pages, 1)
                        .set(BOOK.title, "short")
                        .set(BOOK.subtitle, BOOK.title.nullable())
                        .set(BOOK.id, BOOK.id.plus(BOOK.pages.asLong().required()))
                        .where(BOOK.id.eq(6)))
                .sql("""
                         update "book"
                         set "pages" = ?, "title" = ?, "subtitle" = "book"."title", "id" = "book"."id" +
                           cast("book"."pages" as bigint)
                         where "book"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         update "book" set "subtitle" = "book"."title", "title" = ?, "id" = "book"."id" +
                         cast("book"."pages" as signed), "pages" = ? where "book"."id" = ?""")
                .bindsOn(MYSQL_FAMILY, "short", 1, 6L)
                .binds(1, "short", 6L)
                .changes(1);
        everywhere(db -> assertThat(select(BOOK.title, BOOK.subtitle, BOOK.pages)
                        .from(BOOK)
                        .where(BOOK.id.eq(54))
                        .fetchOne(db))
                .isEqualTo(new Row3<>("short", "100% wool_[!\\]", 1)));
    }

    @Test
    void two_columns_that_change_places() {
        verify(update(BOOK)
                        .set(BOOK.authorId, BOOK.editorId)
                        .set(BOOK.editorId, BOOK.authorId)
                        .where(BOOK.id.eq(3)))
                .sql("""
                         update "book"
                         set "author_id" = "book"."editor_id", "editor_id" = "book"."author_id"
                         where "book"."id" = ?""")
                .binds(3L)
                .refused(
                        MYSQL,
                        "Each of BOOK.authorId, BOOK.editorId is set to something computed from another of them, and"
                                + " MySQL sets columns one after the other, so that the last would see new values."
                                + " Read the row first, and set values. [colonnade:dialect]")
                .refused(
                        MARIADB,
                        "Each of BOOK.authorId, BOOK.editorId is set to something computed from another of them, and"
                                + " MariaDB sets columns one after the other, so that the last would see new values."
                                + " Read the row first, and set values. [colonnade:dialect]")
                .changes(1);
    }
}

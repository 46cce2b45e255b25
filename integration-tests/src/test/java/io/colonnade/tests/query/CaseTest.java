package io.colonnade.tests.query;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.tests.db.BookFormat;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CaseTest {
    @Test
    void texts() {
        verify(select(
                                BOOK.id,
                                caseWhen(BOOK.price.lt(7), "cheap")
                                        .when(BOOK.price.lt(10), "fair")
                                        .orElse("dear"))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .sql(H2, """
                         select "book"."id", case when "book"."price" < ? then cast(? as varchar) when "book"."price" <
                           ? then cast(? as varchar) else cast(? as varchar) end
                         from "book"
                         order by "book"."id"
                         """)
                .sql(POSTGRES, """
                         select "book"."id", case when "book"."price" < ? then ? when "book"."price" < ? then ? else ?
                           end
                         from "book"
                         order by "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id", case when "book"."price" < ? then ? when "book"."price" < ? then ? else
                         ? end from "book" order by "book"."id"
                         """)
                .binds(new BigDecimal(7), "cheap", new BigDecimal(10), "fair", "dear")
                .table("""
                        1 | fair
                        2 | cheap
                        3 | fair
                        4 | dear
                        5 | dear
                        6 | cheap
                        """);
    }

    @Test
    void without_else_it_may_be_null() {
        verify(select(caseWhen(BOOK.inPrint, BOOK.title).end())
                        .from(BOOK)
                        .where(BOOK.id.ge(4))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select case when "book"."in_print" then "book"."title" end
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select case when [book].[in_print] = 1 then [book].[title] end from [book] where [book].[id]
                         >= ? order by [book].[id]""")
                .binds(4L)
                .rows("The Dispossessed", null, null);
    }

    @Test
    void whole_numbers() {
        verify(select(caseWhen(BOOK.pages.gt(400), 1)
                                .when(BOOK.pages.gt(100), 2)
                                .orElse(3))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .sql(H2, """
                         select case when "book"."pages" > ? then cast(? as bigint) when "book"."pages" > ? then cast(?
                           as bigint) else cast(? as bigint) end
                         from "book"
                         order by "book"."id"
                         """)
                .sql(POSTGRES, """
                         select case when "book"."pages" > ? then ? when "book"."pages" > ? then ? else ? end
                         from "book"
                         order by "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select case when "book"."pages" > ? then ? when "book"."pages" > ? then ? else ? end from
                         "book" order by "book"."id"
                         """)
                .binds(400, 1L, 100, 2L, 3L)
                .rows(1L, 2L, 1L, 2L, 2L, 3L);
    }

    @Test
    void decimal_numbers() {
        verify(select(caseWhen(BOOK.inPrint, BOOK.price).orElse(new BigDecimal("0.99")))
                        .from(BOOK)
                        .where(BOOK.id.in(4, 5))
                        .orderBy(BOOK.id.asc()))
                .sql(H2, """
                         select case when "book"."in_print" then "book"."price" else cast(? as decfloat(100)) end
                         from "book"
                         where "book"."id" = any (?)
                         order by "book"."id"
                         """)
                .sql(POSTGRES, """
                         select case when "book"."in_print" then "book"."price" else ? end
                         from "book"
                         where "book"."id" = any (?)
                         order by "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select case when "book"."in_print" then "book"."price" else ? end from "book" where
                         "book"."id" in (?, ?) order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select case when [book].[in_print] = 1 then [book].[price] else ? end from [book] where
                         [book].[id] in (?, ?) order by [book].[id]""")
                .bindsOn(WITHOUT_ARRAYS, new BigDecimal("0.99"), 4L, 5L)
                .binds(new BigDecimal("0.99"), java.util.List.of(4L, 5L))
                .numerically()
                .rows(new BigDecimal("12"), new BigDecimal("0.99"));
    }

    @Test
    void dates() {
        verify(select(caseWhen(BOOK.inPrint, BOOK.published).end())
                        .from(BOOK)
                        .where(BOOK.id.ge(4))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select case when "book"."in_print" then "book"."published" end
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select case when [book].[in_print] = 1 then [book].[published] end from [book] where
                         [book].[id] >= ? order by [book].[id]""")
                .binds(4L)
                .table("""
                        1974-05-01
                        null
                        null
                        """);
    }

    @Test
    void labels_of_an_enum() {
        verify(select(caseWhen(BOOK.inPrint, BOOK.format).orElse(BookFormat.E_BOOK))
                        .from(BOOK)
                        .where(BOOK.id.ge(4))
                        .orderBy(BOOK.id.asc()))
                .sql(H2, """
                         select case when "book"."in_print" then "book"."format" else ? end
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .sql(POSTGRES, """
                         select case when "book"."in_print" then "book"."format" else cast(? as "book_format") end
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select case when "book"."in_print" then "book"."format" else ? end from "book" where
                         "book"."id" >= ? order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select case when [book].[in_print] = 1 then [book].[format] else ? end from [book] where
                         [book].[id] >= ? order by [book].[id]""")
                .binds(BookFormat.E_BOOK, 4L)
                .rows(BookFormat.PAPERBACK, BookFormat.E_BOOK, BookFormat.E_BOOK);
    }

    @Test
    void in_a_condition_and_an_order() {
        var rank = caseWhen(BOOK.inPrint, 0).orElse(1);
        verify(select(BOOK.id).from(BOOK).where(rank.eq(1)).orderBy(rank.desc(), BOOK.id.desc()))
                .sql(H2, """
                         select "book"."id"
                         from "book"
                         where case when "book"."in_print" then cast(? as bigint) else cast(? as bigint) end = ?
                         order by case when "book"."in_print" then cast(? as bigint) else cast(? as bigint) end desc,
                           "book"."id" desc""")
                .sql(POSTGRES, """
                         select "book"."id"
                         from "book"
                         where case when "book"."in_print" then ? else ? end = ?
                         order by case when "book"."in_print" then ? else ? end desc, "book"."id" desc""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where case when "book"."in_print" then ? else ? end = ? order
                         by case when "book"."in_print" then ? else ? end desc, "book"."id" desc""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where case when [book].[in_print] = 1 then ? else ? end = ?
                         order by case when [book].[in_print] = 1 then ? else ? end desc, [book].[id] desc""")
                .binds(0L, 1L, 1L, 0L, 1L)
                .rows(6L, 5L);
    }

    @Test
    void in_an_aggregate() {
        verify(select(sum(caseWhen(BOOK.inPrint, 1).orElse(0)), count()).from(BOOK))
                .sql(H2, """
                         select sum(case when "book"."in_print" then cast(? as bigint) else cast(? as bigint) end),
                           count(*)
                         from "book"
                         """)
                .sql(POSTGRES, """
                         select sum(case when "book"."in_print" then ? else ? end), count(*)
                         from "book"
                         """)
                .sql(MYSQL_FAMILY, """
                         select sum(case when "book"."in_print" then ? else ? end), count(*) from "book"
                         """)
                .sql(SQLSERVER, """
                         select sum(case when [book].[in_print] = 1 then ? else ? end), count_big(*) from [book]""")
                .binds(1L, 0L)
                .table("""
                        4 | 6
                        """);
    }
}

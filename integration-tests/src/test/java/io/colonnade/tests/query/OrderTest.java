package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Order;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void nulls_come_last_ascending_and_first_descending() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.publisherId.asc(), BOOK.id.asc()))
                .sql(H2, """
                         select "book"."id"
                         from "book"
                         order by "book"."publisher_id" nulls last, "book"."id"
                         """)
                .sql(POSTGRES, """
                         select "book"."id" from "book" order by "book"."publisher_id", "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" order by "book"."publisher_id" is null,
                         "book"."publisher_id", "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by case when [book].[publisher_id] is null then 1 else
                         0 end, [book].[publisher_id], [book].[id]""")
                .rows(4L, 3L, 1L, 2L, 5L, 6L);
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.publisherId.desc(), BOOK.id.desc()))
                .sql(H2, """
                         select "book"."id"
                         from "book"
                         order by "book"."publisher_id" desc nulls first, "book"."id" desc""")
                .sql(POSTGRES, """
                         select "book"."id"
                         from "book"
                         order by "book"."publisher_id" desc, "book"."id" desc""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" order by "book"."publisher_id" is null desc,
                         "book"."publisher_id" desc, "book"."id" desc""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by case when [book].[publisher_id] is null then 0 else
                         1 end, [book].[publisher_id] desc, [book].[id] desc""")
                .rows(6L, 5L, 2L, 1L, 3L, 4L);
    }

    @Test
    void nulls_go_where_they_are_sent() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.publisherId.asc().nullsFirst(), BOOK.id.asc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         order by "book"."publisher_id" nulls first, "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" order by "book"."publisher_id", "book"."id"
                         """)
                .rows(1L, 2L, 5L, 6L, 4L, 3L);
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.publisherId.desc().nullsLast(), BOOK.id.asc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         order by "book"."publisher_id" desc nulls last, "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" order by "book"."publisher_id" desc, "book"."id"
                         """)
                .rows(3L, 4L, 1L, 2L, 5L, 6L);
    }

    @Test
    void texts_are_ordered_alike_everywhere() {
        verify(select(BOOK.title).from(BOOK).orderBy(BOOK.title.desc()).limit(3))
                .sql("""
                         select "book"."title" from "book" order by "book"."title" desc limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [book].[title] from [book] order by [book].[title] desc""")
                .binds(3L)
                .rows("The Dispossessed", "Persuasion", "Exhalation");
    }

    @Test
    void keys_are_appended() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.inPrint.asc()).orderBy(BOOK.price.desc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         order by "book"."in_print", "book"."price" desc""")
                .rows(5L, 6L, 4L, 3L, 1L, 2L);
    }

    @Test
    void keys_chosen_at_run_time() {
        List<Order> none = List.of();
        verify(select(BOOK.id).from(BOOK).where(BOOK.id.eq(1)).orderBy(none))
                .sql("""
                         select "book"."id" from "book" where "book"."id" = ?""")
                .binds(1L)
                .rows(1L);
        verify(select(BOOK.id).from(BOOK).orderBy(List.of(BOOK.format.desc(), BOOK.pages.asc())))
                .sql("""
                         select "book"."id" from "book" order by "book"."format" desc, "book"."pages"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by case [book].[format] when N'hardcover' then 1 when
                         N'paperback' then 2 when N'e-book' then 3 end desc, [book].[pages]""")
                .rows(2L, 6L, 4L, 1L, 5L, 3L);
    }

    @Test
    void an_expression_is_a_key() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .orderBy(
                                BOOK.price
                                        .dividedBy(BOOK.pages.asDecimal().required())
                                        .asc(),
                                BOOK.id.asc())
                        .limit(2))
                .sql(H2, """
                         select "book"."id"
                         from "book"
                         order by "book"."price" / cast("book"."pages" as decfloat(100)), "book"."id"
                         limit ?""")
                .sql(POSTGRES, """
                         select "book"."id"
                         from "book"
                         order by "book"."price" / cast("book"."pages" as numeric), "book"."id"
                         limit ?""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" order by cast("book"."price" as decimal(65, 20)) /
                         cast("book"."pages" as decimal(65, 0)), "book"."id" limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [book].[id] from [book] order by cast([book].[price] as decimal(38, 16)) /
                         cast([book].[pages] as decimal(38, 0)), [book].[id]""")
                .binds(2L)
                .rows(1L, 3L);
    }

    @Test
    void distinct_rows() {
        verify(selectDistinct(BOOK.format).from(BOOK).orderBy(BOOK.format.asc()))
                .sql("""
                         select distinct "book"."format" from "book" order by "book"."format"
                         """)
                .sql(SQLSERVER, """
                         select [rows].[format] from (select distinct [book].[format] from [book]) as [rows] order by
                         case [rows].[format] when N'hardcover' then 1 when N'paperback' then 2 when N'e-book' then 3
                         end""")
                .table("""
                        HARDCOVER
                        PAPERBACK
                        E_BOOK
                        """);
        verify(select(BOOK.format, BOOK.inPrint)
                        .into((format, inPrint) -> format + " " + inPrint)
                        .from(BOOK)
                        .distinct())
                .sql("""
                         select distinct "book"."format", "book"."in_print" from "book"
                         """)
                .rowsInAnyOrder(
                        "E_BOOK true", "HARDCOVER true", "HARDCOVER false", "PAPERBACK true", "PAPERBACK false");
    }

    @Test
    void the_first_rows() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).limit(2))
                .sql("""
                         select "book"."id" from "book" order by "book"."id" limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [book].[id] from [book] order by [book].[id]""")
                .binds(2L)
                .rows(1L, 2L);
    }

    @Test
    void rows_behind_the_first() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).limit(2).offset(3))
                .sql("""
                         select "book"."id" from "book" order by "book"."id" limit ? offset ?""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by [book].[id] offset ? rows fetch next ? rows only""")
                .bindsOn(SQLSERVER, 3L, 2L)
                .binds(2L, 3L)
                .rows(4L, 5L);
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).offset(4))
                .sql(H2, """
                         select "book"."id" from "book" order by "book"."id" offset ? rows""")
                .sql(POSTGRES, """
                         select "book"."id" from "book" order by "book"."id" offset ?""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" order by "book"."id" limit 18446744073709551615 offset ?""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by [book].[id] offset ? rows""")
                .binds(4L)
                .rows(5L, 6L);
    }

    @Test
    void no_rows_at_all() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).limit(0))
                .sql("""
                         select "book"."id" from "book" order by "book"."id" limit 0""")
                .sql(SQLSERVER, """
                         select top (0) [book].[id] from [book] order by [book].[id]""")
                .rows();
    }

    @Test
    void the_last_limit_counts() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).limit(5).limit(1))
                .sql("""
                         select "book"."id" from "book" order by "book"."id" limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [book].[id] from [book] order by [book].[id]""")
                .binds(1L)
                .rows(1L);
    }

    @Test
    void behind_the_last_row() {
        verify(select(BOOK.id).from(BOOK).orderBy(BOOK.id.asc()).offset(99))
                .sql(H2, """
                         select "book"."id" from "book" order by "book"."id" offset ? rows""")
                .sql(POSTGRES, """
                         select "book"."id" from "book" order by "book"."id" offset ?""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" order by "book"."id" limit 18446744073709551615 offset ?""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] order by [book].[id] offset ? rows""")
                .binds(99L)
                .rows();
    }

    @Test
    void the_number_of_groups_of_a_page() {
        verify(select(BOOK.format, count())
                        .from(BOOK)
                        .groupBy(BOOK.format)
                        .orderBy(count().desc(), BOOK.format.asc())
                        .limit(2))
                .sql("""
                         select "book"."format", count(*)
                         from "book"
                         group by "book"."format"
                         order by count(*) desc, "book"."format"
                         limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [book].[format], count_big(*) from [book] group by [book].[format] order by
                         count_big(*) desc, case [book].[format] when N'hardcover' then 1 when N'paperback' then 2
                         when N'e-book' then 3 end""")
                .binds(2L)
                .table("""
                        PAPERBACK | 3
                        HARDCOVER | 2
                        """);
    }

    @Test
    void distinct_points_in_time_and_what_may_be_null() {
        verify(selectDistinct(CUSTOMER.joined)
                        .from(CUSTOMER)
                        .orderBy(CUSTOMER.joined.desc())
                        .limit(1))
                .sql("""
                         select distinct "customer"."joined"
                         from "customer"
                         order by "customer"."joined" desc
                         limit ?""")
                .sql(MYSQL_FAMILY, """
                         select unix_timestamp("rows"."joined") from (select distinct "customer"."joined" from
                         "customer") as "rows" order by "rows"."joined" desc limit ?""")
                .sql(SQLSERVER, """
                         select distinct top (?) [customer].[joined] from [customer] order by [customer].[joined]
                         desc""")
                .binds(1L)
                .rows(OffsetDateTime.parse("2025-06-01T00:00:00Z"));
        verify(selectDistinct(BOOK.publisherId).from(BOOK).orderBy(BOOK.publisherId.desc()))
                .sql(POSTGRES, """
                         select distinct "book"."publisher_id" from "book" order by "book"."publisher_id" desc
                         """)
                .sql(MYSQL_FAMILY, """
                         select distinct "book"."publisher_id" from "book" order by "book"."publisher_id" is null
                         desc, "book"."publisher_id" desc""")
                .sql(H2, """
                         select distinct "book"."publisher_id" from "book" order by "book"."publisher_id" desc nulls
                         first""")
                .sql(SQLSERVER, """
                         select [rows].[publisher_id] from (select distinct [book].[publisher_id] from [book]) as
                         [rows] order by case when [rows].[publisher_id] is null then 0 else 1 end,
                         [rows].[publisher_id] desc""")
                .rows(null, 2L, 1L);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AggregateTest {
    record Shelf(String author, long books) {}

    @Test
    void counting() {
        verify(select(count(), count(BOOK.subtitle), countDistinct(BOOK.authorId), countDistinct(BOOK.format))
                        .from(BOOK))
                .sql("""
                         select count(*), count("book"."subtitle"), count(distinct "book"."author_id"), count(distinct
                           "book"."format")
                         from "book"
                         """)
                .sql(SQLSERVER, """
                         select count_big(*), count_big([book].[subtitle]), count_big(distinct [book].[author_id]),
                         count_big(distinct [book].[format]) from [book]""")
                .table("""
                        6 | 3 | 4 | 3
                        """);
    }

    @Test
    void sums_least_and_greatest() {
        verify(select(sum(BOOK.price), min(BOOK.price), max(BOOK.price), sum(BOOK.pages), max(BOOK.rating))
                        .from(BOOK))
                .sql("""
                         select sum("book"."price"), min("book"."price"), max("book"."price"), sum("book"."pages"),
                           max("book"."rating")
                         from "book"
                         """)
                .table("""
                        54.54 | 3.00 | 15.80 | 1938 | 4.5
                        """);
        verify(select(min(BOOK.title), max(BOOK.published), min(BOOK.format)).from(BOOK))
                .sql("""
                         select min("book"."title"), max("book"."published"), min("book"."format")
                         from "book"
                         """)
                .sql(MYSQL_FAMILY, """
                         select min("book"."title"), max("book"."published"), elt(min(("book"."format" + 0)),
                         'hardcover', 'paperback', 'e-book') from "book"
                         """)
                .sql(SQLSERVER, """
                         select min([book].[title]), max([book].[published]), choose(min(case [book].[format] when
                         N'hardcover' then 1 when N'paperback' then 2 when N'e-book' then 3 end), N'hardcover',
                         N'paperback', N'e-book') from [book]""")
                .table("""
                        100% wool_[!\\] | 2019-05-07 | HARDCOVER
                        """);
    }

    @Test
    void the_mean_of_integers_is_a_decimal() {
        verify(select(avg(BOOK.pages).round(4), avg(BOOK.price).round(3)).from(BOOK))
                .sql(H2, """
                         select round(cast(avg(cast("book"."pages" as decfloat(100))) as decfloat(100)), ?),
                           round(cast(avg(cast("book"."price" as decfloat(100))) as decfloat(100)), ?)
                         from "book"
                         """)
                .sql(POSTGRES, """
                         select round(cast(avg("book"."pages") as numeric), ?), round(cast(avg("book"."price") as
                           numeric), ?)
                         from "book"
                         """)
                .sql(MYSQL_FAMILY, """
                         select round(avg(cast("book"."pages" as decimal(65, 20))), ?), round(avg(cast("book"."price"
                         as decimal(65, 20))), ?) from "book"
                         """)
                .sql(SQLSERVER, """
                         select round(avg(cast([book].[pages] as decimal(38, 16))), ?), round(avg(cast([book].[price]
                         as decimal(38, 16))), ?) from [book]""")
                .binds(4, 3)
                .numerically()
                .table("""
                        323 | 9.09
                        """);
    }

    @Test
    void the_mean_of_some_of_them() {
        verify(select(avg(REVIEW.stars).round(2)).from(REVIEW).where(REVIEW.bookId.eq(3)))
                .sql(H2, """
                         select round(cast(avg(cast("review"."stars" as decfloat(100))) as decfloat(100)), ?)
                         from "review"
                         where "review"."book_id" = ?""")
                .sql(POSTGRES, """
                         select round(cast(avg("review"."stars") as numeric), ?)
                         from "review"
                         where "review"."book_id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select round(avg(cast("review"."stars" as decimal(65, 20))), ?) from "review" where
                         "review"."book_id" = ?""")
                .sql(SQLSERVER, """
                         select round(avg(cast([review].[stars] as decimal(38, 16))), ?) from [review] where
                         [review].[book_id] = ?""")
                .binds(2, 3L)
                .numerically()
                .rows(new BigDecimal("4.5"));
    }

    @Test
    void over_no_rows() {
        verify(select(count(), sum(BOOK.pages), avg(BOOK.price), max(BOOK.title))
                        .from(BOOK)
                        .where(BOOK.id.lt(0)))
                .sql(H2, """
                         select count(*), sum("book"."pages"), avg(cast("book"."price" as decfloat(100))),
                           max("book"."title")
                         from "book"
                         where "book"."id" < ?""")
                .sql(POSTGRES, """
                         select count(*), sum("book"."pages"), avg("book"."price"), max("book"."title")
                         from "book"
                         where "book"."id" < ?""")
                .sql(MYSQL_FAMILY, """
                         select count(*), sum("book"."pages"), avg(cast("book"."price" as decimal(65, 20))),
                         max("book"."title") from "book" where "book"."id" < ?""")
                .sql(SQLSERVER, """
                         select count_big(*), sum([book].[pages]), avg(cast([book].[price] as decimal(38, 16))),
                         max([book].[title]) from [book] where [book].[id] < ?""")
                .binds(0L)
                .table("""
                        0 | null | null | null
                        """);
    }

    @Test
    void a_sum_of_integers_is_read_as_long() {
        verify(select(sum(BOOK.pages.asLong())).from(BOOK))
                .sql("""
                        select sum(cast("book"."pages" as bigint)) from "book"
                        """)
                .sql(MYSQL_FAMILY, """
                         select sum(cast("book"."pages" as signed)) from "book"
                         """)
                .rows(1938L);
    }

    @Test
    void groups() {
        verify(select(AUTHOR.name, count())
                        .into(Shelf::new)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.name)
                        .orderBy(count().desc(), AUTHOR.name.asc()))
                .sql("""
                         select "author"."name", count(*)
                         from "book"
                         join "author" on "book"."author_id" = "author"."id"
                         group by "author"."name"
                         order by count(*) desc, "author"."name"
                         """)
                .sql(SQLSERVER, """
                         select [author].[name], count_big(*) from [book] join [author] on [book].[author_id] =
                         [author].[id] group by [author].[name] order by count_big(*) desc, [author].[name]""")
                .rows(
                        new Shelf("Jane Austen", 2),
                        new Shelf("Frank Herbert", 1),
                        new Shelf("Ted Chiang", 1),
                        new Shelf("Ursula K. Le Guin", 1));
    }

    @Test
    void null_is_a_group_of_its_own() {
        verify(select(BOOK.publisherId, count())
                        .from(BOOK)
                        .groupBy(BOOK.publisherId)
                        .orderBy(BOOK.publisherId.asc()))
                .sql(H2, """
                         select "book"."publisher_id", count(*)
                         from "book"
                         group by "book"."publisher_id"
                         order by "book"."publisher_id" nulls last""")
                .sql(POSTGRES, """
                         select "book"."publisher_id", count(*)
                         from "book"
                         group by "book"."publisher_id"
                         order by "book"."publisher_id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."publisher_id", count(*) from "book" group by "book"."publisher_id" order by
                         "book"."publisher_id" is null, "book"."publisher_id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[publisher_id], count_big(*) from [book] group by [book].[publisher_id] order
                         by case when [book].[publisher_id] is null then 1 else 0 end, [book].[publisher_id]""")
                .table("""
                        1 | 1
                        2 | 1
                        null | 4
                        """);
    }

    @Test
    void groups_by_two_columns() {
        verify(select(BOOK.format, BOOK.inPrint, count(), sum(BOOK.price))
                        .from(BOOK)
                        .groupBy(BOOK.format, BOOK.inPrint)
                        .orderBy(BOOK.format.asc(), BOOK.inPrint.asc()))
                .sql("""
                         select "book"."format", "book"."in_print", count(*), sum("book"."price")
                         from "book"
                         group by "book"."format", "book"."in_print"
                         order by "book"."format", "book"."in_print"
                         """)
                .sql(SQLSERVER, """
                         select [book].[format], [book].[in_print], count_big(*), sum([book].[price]) from [book]
                         group by [book].[format], [book].[in_print] order by case [book].[format] when N'hardcover'
                         then 1 when N'paperback' then 2 when N'e-book' then 3 end, [book].[in_print]""")
                .table("""
                        HARDCOVER | false | 1 | 15.80
                        HARDCOVER | true | 1 | 9.99
                        PAPERBACK | false | 1 | 3.00
                        PAPERBACK | true | 2 | 19.50
                        E_BOOK | true | 1 | 6.25
                        """);
    }

    @Test
    void having_narrows_groups() {
        verify(select(BOOK.authorId)
                        .from(BOOK)
                        .where(BOOK.authorId.isNotNull())
                        .groupBy(BOOK.authorId)
                        .having(count().gt(1), max(BOOK.price).lt(10)))
                .sql("""
                         select "book"."author_id"
                         from "book"
                         where "book"."author_id" is not null
                         group by "book"."author_id"
                         having count(*) > ? and max("book"."price") < ?""")
                .sql(SQLSERVER, """
                         select [book].[author_id] from [book] where [book].[author_id] is not null group by
                         [book].[author_id] having count_big(*) > ? and max([book].[price]) < ?""")
                .binds(1L, new BigDecimal(10))
                .rows(1L);
    }

    @Test
    void having_called_again_narrows() {
        verify(select(BOOK.format)
                        .from(BOOK)
                        .groupBy(BOOK.format)
                        .having(count().ge(2))
                        .having(min(BOOK.published).gt(LocalDate.of(1900, 1, 1))))
                .sql("""
                         select "book"."format"
                         from "book"
                         group by "book"."format"
                         having count(*) >= ? and min("book"."published") > ?""")
                .sql(SQLSERVER, """
                         select [book].[format] from [book] group by [book].[format] having count_big(*) >= ? and
                         min([book].[published]) > ?""")
                .binds(2L, LocalDate.of(1900, 1, 1))
                .table("""
                        HARDCOVER
                        """);
    }

    @Test
    void aggregates_are_expressions() {
        verify(select(sum(BOOK.price).minus(max(BOOK.price)), count().plus(1).times(2))
                        .from(BOOK))
                .sql("""
                         select sum("book"."price") - max("book"."price"), (count(*) + ?) * ?
                         from "book"
                         """)
                .sql(SQLSERVER, """
                         select sum([book].[price]) - max([book].[price]), (count_big(*) + ?) * ? from [book]""")
                .binds(1L, 2L)
                .table("""
                        38.74 | 14
                        """);
    }

    @Test
    void an_expression_is_grouped() {
        verify(select(BOOK.title.length(), count())
                        .from(BOOK)
                        .groupBy(BOOK.title.length())
                        .orderBy(BOOK.title.length().asc()))
                .sql(H2, """
                         select char_length("book"."title"), count(*)
                         from "book"
                         group by char_length("book"."title")
                         order by char_length("book"."title") nulls last""")
                .sql(POSTGRES, """
                         select char_length("book"."title"), count(*)
                         from "book"
                         group by char_length("book"."title")
                         order by char_length("book"."title")""")
                .sql(MYSQL_FAMILY, """
                         select char_length("book"."title"), count(*) from "book" group by
                         char_length("book"."title") order by min(char_length("book"."title")) is null,
                         char_length("book"."title")""")
                .sql(SQLSERVER, """
                         select (len(cast([book].[title] as nvarchar(max)) + N'.') - 1), count_big(*) from [book]
                         group by (len(cast([book].[title] as nvarchar(max)) + N'.') - 1) order by case when
                         (len(cast([book].[title] as nvarchar(max)) + N'.') - 1) is null then 1 else 0 end,
                         (len(cast([book].[title] as nvarchar(max)) + N'.') - 1)""")
                .table("""
                        4 | 2
                        10 | 2
                        14 | 1
                        16 | 1
                        """);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.NumberExpr;
import io.colonnade.query.Rows.Row2;
import io.colonnade.query.Select;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedTableTest {
    record Title(String title, BigDecimal price) {}

    private static Select<Row2<@Nullable Long, @Nullable BigDecimal>> sales(NumberExpr<@Nullable BigDecimal> total) {
        return select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId);
    }

    private static Select<Row2<Long, String>> newest() {
        return select(BOOK.id, BOOK.title)
                .from(BOOK)
                .where(BOOK.published.isNotNull())
                .orderBy(BOOK.published.desc());
    }

    @Test
    void its_columns_are_reached_by_the_expressions_it_selects() {
        var total = sum(BOOK.price);
        var sales = sales(total).as("sales");
        verify(select(AUTHOR.name, sales.get(total))
                        .from(AUTHOR)
                        .join(sales)
                        .on(sales.get(BOOK.authorId).eq(AUTHOR.id))
                        .orderBy(sales.get(total).desc(), AUTHOR.name.asc()))
                .sql(H2, """
                         select "author"."name", "sales"."c2"
                         from "author"
                         join (select "book"."author_id", sum("book"."price") as "c2" from "book" group by
                           "book"."author_id") as "sales" on "sales"."author_id" = "author"."id"
                         order by "sales"."c2" desc nulls first, "author"."name"
                         """)
                .sql(POSTGRES, """
                         select "author"."name", "sales"."c2"
                         from "author"
                         join (select "book"."author_id", sum("book"."price") as "c2" from "book" group by
                           "book"."author_id") as "sales" on "sales"."author_id" = "author"."id"
                         order by "sales"."c2" desc, "author"."name"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "author"."name", "sales"."c2" from "author" join (select "book"."author_id",
                         sum("book"."price") as "c2" from "book" group by "book"."author_id") as "sales" on
                         "sales"."author_id" = "author"."id" order by "sales"."c2" is null desc, "sales"."c2" desc,
                         "author"."name"
                         """)
                .sql(SQLSERVER, """
                         select [author].[name], [sales].[c2] from [author] join (select [book].[author_id],
                         sum([book].[price]) as [c2] from [book] group by [book].[author_id]) as [sales] on
                         [sales].[author_id] = [author].[id] order by case when [sales].[c2] is null then 0 else 1
                         end, [sales].[c2] desc, [author].[name]""")
                .table("""
                        Ted Chiang | 15.80
                        Jane Austen | 13.75
                        Ursula K. Le Guin | 12.00
                        Frank Herbert | 9.99
                        """);
    }

    @Test
    void it_is_read_as_its_query_reads() {
        var cheap = select(BOOK.title, BOOK.price)
                .into(Title::new)
                .from(BOOK)
                .where(BOOK.price.lt(8))
                .as("cheap");
        verify(select(cheap).from(cheap).orderBy(cheap.get(BOOK.title).asc()))
                .sql("""
                         select "cheap"."title", "cheap"."price"
                         from (select "book"."title", "book"."price" from "book" where "book"."price" < ?) as "cheap"
                         order by "cheap"."title"
                         """)
                .binds(new BigDecimal(8))
                .table("""
                        100% wool_[!\\] | 3.00
                        Emma | 7.50
                        Persuasion | 6.25
                        """);
    }

    @Test
    void a_whole_table_inside() {
        var old = select(AUTHOR).from(AUTHOR).where(AUTHOR.id.lt(3)).as("old");
        verify(select(old).from(old).orderBy(old.get(AUTHOR.name).desc()))
                .sql("""
                         select "old"."id", "old"."name", "old"."born", "old"."mentor_id", "old"."favourite_id"
                         from (select "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id" from "author" where "author"."id" < ?) as "old"
                         order by "old"."name" desc""")
                .binds(3L)
                .table("""
                        1 | Jane Austen | 1775-12-16 | null | null
                        2 | Frank Herbert | 1920-10-08 | null | null
                        """);
    }

    @Test
    void left_joined_it_may_be_missing() {
        var counted =
                select(BOOK.authorId, count()).from(BOOK).groupBy(BOOK.authorId).as("counted");
        verify(select(AUTHOR.name, counted.get(count()).orElse(0))
                        .from(AUTHOR)
                        .leftJoin(counted)
                        .on(
                                counted.get(BOOK.authorId).eq(AUTHOR.id),
                                counted.get(count()).gt(1))
                        .orderBy(AUTHOR.name.asc()))
                .sql("""
                         select "author"."name", coalesce("counted"."c2", ?)
                         from "author"
                         left join (select "book"."author_id", count(*) as "c2" from "book" group by "book"."author_id")
                           as "counted" on "counted"."author_id" = "author"."id" and "counted"."c2" > ?
                         order by "author"."name"
                         """)
                .sql(SQLSERVER, """
                         select [author].[name], coalesce([counted].[c2], ?) from [author] left join (select
                         [book].[author_id], count_big(*) as [c2] from [book] group by [book].[author_id]) as
                         [counted] on [counted].[author_id] = [author].[id] and [counted].[c2] > ? order by
                         [author].[name]""")
                .binds(0L, 1L)
                .table("""
                        Frank Herbert | 0
                        Jane Austen | 2
                        Ted Chiang | 0
                        Ursula K. Le Guin | 0
                        """);
    }

    @Test
    void of_a_derived_table() {
        var inner =
                select(BOOK.id, BOOK.pages).from(BOOK).where(BOOK.pages.gt(300)).as("inner_one");
        var outer = select(inner.get(BOOK.id), inner.get(BOOK.pages))
                .from(inner)
                .where(inner.get(BOOK.pages).lt(400))
                .as("outer_one");
        verify(select(outer.get(inner.get(BOOK.id)))
                        .from(outer)
                        .orderBy(outer.get(inner.get(BOOK.id)).asc()))
                .sql("""
                         select "outer_one"."id"
                         from (select "inner_one"."id", "inner_one"."pages" from (select "book"."id", "book"."pages"
                           from "book" where "book"."pages" > ?) as "inner_one" where "inner_one"."pages" < ?) as
                           "outer_one"
                         order by "outer_one"."id"
                         """)
                .binds(300, 400)
                .rows(4L, 5L);
    }

    @Test
    void columns_of_one_name_are_told_apart() {
        var pairs = select(BOOK.id, AUTHOR.id, AUTHOR.name)
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .as("pairs");
        verify(select(pairs.get(AUTHOR.id), pairs.get(BOOK.id))
                        .from(pairs)
                        .orderBy(pairs.get(BOOK.id).asc()))
                .sql("""
                         select "pairs"."id_2", "pairs"."id"
                         from (select "book"."id", "author"."id" as "id_2", "author"."name" from "book" join "author" on
                           "book"."author_id" = "author"."id") as "pairs"
                         order by "pairs"."id"
                         """)
                .table("""
                        1 | 1
                        1 | 2
                        2 | 3
                        3 | 4
                        4 | 5
                        """);
    }

    @Test
    void limited_inside_and_joined_outside() {
        var newest = newest().limit(2).as("newest");
        verify(select(newest.get(BOOK.title), BOOK.pages)
                        .from(newest)
                        .join(BOOK)
                        .on(BOOK.id.eq(newest.get(BOOK.id)))
                        .orderBy(BOOK.pages.asc()))
                .sql(H2, """
                         select "newest"."title", "book"."pages"
                         from (select "book"."id", "book"."title" from "book" where "book"."published" is not null order
                           by "book"."published" desc nulls first limit ?) as "newest"
                         join "book" on "book"."id" = "newest"."id"
                         order by "book"."pages"
                         """)
                .sql(POSTGRES, """
                         select "newest"."title", "book"."pages"
                         from (select "book"."id", "book"."title" from "book" where "book"."published" is not null order
                           by "book"."published" desc limit ?) as "newest"
                         join "book" on "book"."id" = "newest"."id"
                         order by "book"."pages"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "newest"."title", "book"."pages" from (select "book"."id", "book"."title" from "book"
                         where "book"."published" is not null order by "book"."published" is null desc,
                         "book"."published" desc limit ?) as "newest" join "book" on "book"."id" = "newest"."id"
                         order by "book"."pages"
                         """)
                .sql(SQLSERVER, """
                         select [newest].[title], [book].[pages] from (select top (?) [book].[id], [book].[title]
                         from [book] where [book].[published] is not null order by case when [book].[published] is
                         null then 0 else 1 end, [book].[published] desc) as [newest] join [book] on [book].[id] =
                         [newest].[id] order by [book].[pages]""")
                .binds(2L)
                .table("""
                        Exhalation | 368
                        The Dispossessed | 387
                        """);
    }

    @Test
    void a_labelled_expression() {
        var gross = BOOK.price.times(new BigDecimal("1.20")).as("gross");
        var priced = select(BOOK.id, gross).from(BOOK).as("priced");
        verify(select(priced.get(gross)).from(priced).where(priced.get(BOOK.id).eq(4)))
                .sql("""
                         select "priced"."gross"
                         from (select "book"."id", "book"."price" * ? as "gross" from "book") as "priced"
                         where "priced"."id" = ?""")
                .binds(new BigDecimal("1.20"), 4L)
                .rows(new BigDecimal("14.4000"));
    }
}

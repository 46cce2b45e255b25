package io.colonnade.tests.query;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.notExists;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.scalarBoolean;
import static io.colonnade.Sql.scalarNumber;
import static io.colonnade.Sql.scalarOrdered;
import static io.colonnade.Sql.scalarText;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.tests.db.Book;
import org.junit.jupiter.api.Test;

class SubqueryTest {
    @Test
    void compared_with_one_value() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.eq(select(max(BOOK.price)).from(BOOK))))
                .sql("""
                         select "book"."title"
                         from "book"
                         where "book"."price" = (select max("book"."price") from "book")""")
                .rows("Exhalation");
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.gt(select(avg(BOOK.price)).from(BOOK)))
                        .orderBy(BOOK.id.asc()))
                .sql(H2, """
                         select "book"."title"
                         from "book"
                         where "book"."price" > (select avg(cast("book"."price" as decfloat(100))) from "book")
                         order by "book"."id"
                         """)
                .sql(POSTGRES, """
                         select "book"."title"
                         from "book"
                         where "book"."price" > (select avg("book"."price") from "book")
                         order by "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."title" from "book" where "book"."price" > (select avg(cast("book"."price" as
                         decimal(65, 20))) from "book") order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[title] from [book] where [book].[price] > (select avg(cast([book].[price] as
                         decimal(38, 16))) from [book]) order by [book].[id]""")
                .rows("Dune", "The Dispossessed", "Exhalation");
    }

    @Test
    void selected_as_a_value() {
        Book own = BOOK.as("own");
        verify(select(AUTHOR.name, scalar(select(count()).from(own).where(own.authorId.eq(AUTHOR.id))))
                        .from(AUTHOR)
                        .orderBy(AUTHOR.id.asc()))
                .sql("""
                         select "author"."name", (select count(*) from "book" as "own" where "own"."author_id" =
                           "author"."id")
                         from "author"
                         order by "author"."id"
                         """)
                .sql(SQLSERVER, """
                         select [author].[name], (select count_big(*) from [book] as [own] where [own].[author_id] =
                         [author].[id]) from [author] order by [author].[id]""")
                .table("""
                        Jane Austen | 2
                        Frank Herbert | 1
                        Ursula K. Le Guin | 1
                        Ted Chiang | 1
                        """);
    }

    @Test
    void one_value_of_each_kind_to_go_on_with() {
        Book own = BOOK.as("own");
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(
                                BOOK.price
                                        .minus(scalarNumber(
                                                        select(max(own.price)).from(own))
                                                .required())
                                        .gt(-4),
                                scalarText(select(max(own.title)).from(own))
                                        .upper()
                                        .gt(BOOK.title),
                                scalarOrdered(select(min(own.published)).from(own))
                                        .le(BOOK.published),
                                scalarBoolean(select(own.inPrint).from(own).where(own.id.eq(BOOK.id)))
                                        .not()))
                .sql("""
                         select "book"."id" from "book" where "book"."price" - (select max("own"."price") from "book" as
                         "own") > ? and upper((select max("own"."title") from "book" as "own")) > "book"."title" and
                         (select min("own"."published") from "book" as "own") <= "book"."published" and not (select
                         "own"."in_print" from "book" as "own" where "own"."id" = "book"."id")
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[price] - (select max([own].[price]) from [book] as
                         [own]) > ? and upper((select max([own].[title]) from [book] as [own])) > [book].[title] and
                         (select min([own].[published]) from [book] as [own]) <= [book].[published] and not (select
                         [own].[in_print] from [book] as [own] where [own].[id] = [book].[id]) = 1
                         """)
                .binds(new java.math.BigDecimal("-4"))
                .rows(5L);
    }

    @Test
    void a_scalar_of_no_row_is_null() {
        verify(select(
                                BOOK.id,
                                scalar(select(REVIEW.body)
                                        .from(REVIEW)
                                        .where(REVIEW.bookId.eq(BOOK.id), REVIEW.customerId.eq(1))))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", (select "review"."body" from "review" where "review"."book_id" =
                           "book"."id" and "review"."customer_id" = ?)
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."id"
                         """)
                .binds(1L, 3L)
                .table("""
                        1 | Nice.
                        2 | null
                        3 | Spice!
                        """);
    }

    @Test
    void exists_and_not_exists() {
        var reviewed = select(REVIEW.stars).from(REVIEW).where(REVIEW.bookId.eq(BOOK.id));
        verify(select(BOOK.id).from(BOOK).where(exists(reviewed)).orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         where exists (select "review"."stars" from "review" where "review"."book_id" = "book"."id")
                         order by "book"."id"
                         """)
                .rows(1L, 3L);
        verify(select(BOOK.id).from(BOOK).where(notExists(reviewed)).orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         where not exists (select "review"."stars" from "review" where "review"."book_id" = "book"."id")
                         order by "book"."id"
                         """)
                .rows(2L, 4L, 5L, 6L);
    }

    @Test
    void in_a_query() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.in(
                                select(ORDER_LINE.bookId).from(ORDER_LINE).where(ORDER_LINE.quantity.gt(1)))))
                .sql("""
                         select "book"."title"
                         from "book"
                         where "book"."id" in (select "order_line"."book_id" from "order_line" where
                           "order_line"."quantity" > ?)""")
                .binds(1)
                .rows("Dune");
        verify(select(AUTHOR.id)
                        .from(AUTHOR)
                        .where(AUTHOR.id.notIn(select(BOOK.authorId.required())
                                .from(BOOK)
                                .where(BOOK.authorId.isNotNull(), BOOK.inPrint))))
                .sql("""
                         select "author"."id"
                         from "author"
                         where "author"."id" not in (select "book"."author_id" from "book" where "book"."author_id" is
                           not null and "book"."in_print")""")
                .sql(SQLSERVER, """
                         select [author].[id] from [author] where [author].[id] not in (select [book].[author_id]
                         from [book] where [book].[author_id] is not null and [book].[in_print] = 1)""")
                .rows(4L);
    }

    @Test
    void not_in_a_query_with_a_null_is_never_true() {
        verify(select(AUTHOR.id)
                        .from(AUTHOR)
                        .where(AUTHOR.id.notIn(select(BOOK.authorId).from(BOOK))))
                .sql("""
                         select "author"."id"
                         from "author"
                         where "author"."id" not in (select "book"."author_id" from "book")""")
                .rows();
    }

    @Test
    void correlated_with_the_query_around() {
        Book other = BOOK.as("other");
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.eq(
                                select(max(other.price)).from(other).where(other.authorId.eq(BOOK.authorId))))
                        .orderBy(BOOK.title.asc()))
                .sql("""
                         select "book"."title"
                         from "book"
                         where "book"."price" = (select max("other"."price") from "book" as "other" where
                           "other"."author_id" = "book"."author_id")
                         order by "book"."title"
                         """)
                .rows("Dune", "Emma", "Exhalation", "The Dispossessed");
    }

    @Test
    void two_deep() {
        verify(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(exists(select(BOOK.id)
                                .from(BOOK)
                                .where(
                                        BOOK.authorId.eq(AUTHOR.id),
                                        exists(select(REVIEW.stars)
                                                .from(REVIEW)
                                                .where(REVIEW.bookId.eq(BOOK.id), AUTHOR.born.isNotNull())))))
                        .orderBy(AUTHOR.name.asc()))
                .sql("""
                         select "author"."name"
                         from "author"
                         where exists (select "book"."id" from "book" where "book"."author_id" = "author"."id" and
                           exists (select "review"."stars" from "review" where "review"."book_id" = "book"."id" and
                           "author"."born" is not null))
                         order by "author"."name"
                         """)
                .rows("Frank Herbert", "Jane Austen");
    }

    @Test
    void in_the_having_of_a_group() {
        verify(select(BOOK.authorId)
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .having(max(BOOK.price)
                                .ge(select(max(BOOK.as("b2").price)).from(BOOK.as("b2")))))
                .sql("""
                         select "book"."author_id"
                         from "book"
                         group by "book"."author_id"
                         having max("book"."price") >= (select max("b2"."price") from "book" as "b2")""")
                .rows(4L);
    }

    @Test
    void limited() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.in(select(BOOK.as("dear").id)
                                .from(BOOK.as("dear"))
                                .orderBy(BOOK.as("dear").price.desc())
                                .limit(2)))
                        .orderBy(BOOK.price.desc()))
                .sql("""
                         select "book"."title"
                         from "book"
                         where "book"."id" in (select "dear"."id" from "book" as "dear" order by "dear"."price" desc
                           limit ?)
                         order by "book"."price" desc""")
                .sql(MYSQL_FAMILY, """
                         select "book"."title" from "book" where "book"."id" in (select "limited"."id" from (select
                         "dear"."id" from "book" as "dear" order by "dear"."price" desc limit ?) as "limited") order
                         by "book"."price" desc""")
                .sql(SQLSERVER, """
                         select [book].[title] from [book] where [book].[id] in (select top (?) [dear].[id] from
                         [book] as [dear] order by [dear].[price] desc) order by [book].[price] desc""")
                .binds(2L)
                .rows("Exhalation", "The Dispossessed");
    }
}

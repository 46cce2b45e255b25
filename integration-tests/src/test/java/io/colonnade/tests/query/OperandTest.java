package io.colonnade.tests.query;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.tuple;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Condition;
import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.Book;
import org.junit.jupiter.api.Test;

/** Expressions as operands of others: each of these is one that random expressions have found to be wrong. */
class OperandTest {
    @Test
    void exists_stands_in_parentheses_where_it_is_compared() {
        Condition favourite = exists(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.favouriteId.eq(BOOK.id)));
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.inPrint.isNotDistinctFrom(favourite.asValue()))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id" from "book" where "book"."in_print" is not distinct from (exists (select
                         "author"."id" from "author" where "author"."favourite_id" = "book"."id")) order by
                         "book"."id\"""")
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."in_print" <=> (exists (select "author"."id" from
                         "author" where "author"."favourite_id" = "book"."id")) order by "book"."id\"""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[in_print] <> (cast(case when exists (select
                         [author].[id] from [author] where [author].[favourite_id] = [book].[id]) then 1 else 0 end as
                         bit)) or [book].[in_print] is null or (cast(case when exists (select [author].[id] from
                         [author] where [author].[favourite_id] = [book].[id]) then 1 else 0 end as bit)) is null) and
                         not ([book].[in_print] is null and (cast(case when exists (select [author].[id] from [author]
                         where [author].[favourite_id] = [book].[id]) then 1 else 0 end as bit)) is null)) order by
                         [book].[id]""")
                .rows(1L, 5L, 6L);
    }

    @Test
    void a_whole_number_that_was_rounded_is_divided_as_a_whole_number() {
        verify(select(BOOK.pages.round(-1).dividedBy(5)).from(BOOK).where(BOOK.id.eq(3)))
                .sql(H2, """
                         select cast(round(cast("book"."pages" as decfloat(100)), ?) as integer) / ? from "book" where
                         "book"."id" = ?""")
                .sql(POSTGRES, """
                         select cast(round(cast("book"."pages" as numeric), ?) as integer) / ? from "book" where
                         "book"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select round("book"."pages", ?) div ? from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select round([book].[pages], ?) / ? from [book] where [book].[id] = ?""")
                .binds(-1, 5, 3L)
                .rows(82);
    }

    @Test
    void values_of_floating_point_are_calculated_with_as_such() {
        verify(select(value(1.0).dividedBy(3.0)).from(BOOK).where(BOOK.id.eq(3)))
                .sql(H2, """
                         select cast(? as double precision) / ? from "book" where "book"."id" = ?""")
                .sql(POSTGRES, """
                         select ? / ? from "book" where "book"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select cast(? as double) / ? from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select ? / ? from [book] where [book].[id] = ?""")
                .binds(1.0, 3.0, 3L)
                .rows(0.3333333333333333);
    }

    /** Of 6 the author is unknown. */
    @Test
    void a_row_value_among_those_of_a_query_that_reads_the_row_around_it() {
        Book other = BOOK.as("other");
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(tuple(BOOK.authorId, BOOK.pages)
                                .in(select(other.authorId, other.pages)
                                        .from(other)
                                        .where(other.id.eq(BOOK.id))))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id" from "book" where ("book"."author_id", "book"."pages") in (select
                         "other"."author_id", "other"."pages" from "book" as "other" where "other"."id" = "book"."id")
                         order by "book"."id\"""")
                .sql(H2, """
                         select "book"."id" from "book" where case when exists (select 1 as "found" from "book" as
                         "other" where "other"."id" = "book"."id" and "book"."author_id" = "other"."author_id" and
                         "book"."pages" = "other"."pages") then 1 when not exists (select 1 as "found" from "book" as
                         "other" where "other"."id" = "book"."id" and ("book"."author_id" = "other"."author_id" or
                         "book"."author_id" is null or "other"."author_id" is null) and ("book"."pages" =
                         "other"."pages" or "book"."pages" is null or "other"."pages" is null)) then 0 end = 1 order by
                         "book"."id\"""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where case when exists (select 1 as [found] from (select
                         [other].[author_id], [other].[pages] from [book] as [other] where [other].[id] = [book].[id])
                         as [rows] where [book].[author_id] = [rows].[author_id] and [book].[pages] = [rows].[pages])
                         then 1 when not exists (select 1 as [found] from (select [other].[author_id], [other].[pages]
                         from [book] as [other] where [other].[id] = [book].[id]) as [rows] where ([book].[author_id] =
                         [rows].[author_id] or [book].[author_id] is null or [rows].[author_id] is null) and
                         ([book].[pages] = [rows].[pages] or [book].[pages] is null or [rows].[pages] is null)) then 0
                         end = 1 order by [book].[id]""")
                .rows(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_row_value_with_a_query_in_it_among_those_of_another() {
        Book other = BOOK.as("other");
        Condition favourite = exists(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.favouriteId.eq(BOOK.id)));
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(tuple(BOOK.id, caseWhen(favourite, BOOK.pages).orElse(BOOK.pages.negate()))
                                .in(select(other.id, other.pages).from(other)))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id" from "book" where ("book"."id", case when exists (select "author"."id" from
                         "author" where "author"."favourite_id" = "book"."id") then "book"."pages" else -"book"."pages"
                         end) in (select "other"."id", "other"."pages" from "book" as "other") order by "book"."id\"""")
                .sql(MARIADB, """
                         select `book`.`id` from `book` where exists (select 1 as `found` from (select `other`.`id`,
                         `other`.`pages` from `book` as `other`) as `rows` where `book`.`id` = `rows`.`id` and case
                         when exists (select `author`.`id` from `author` where `author`.`favourite_id` = `book`.`id`)
                         then `book`.`pages` else -`book`.`pages` end = `rows`.`pages`) order by `book`.`id`""")
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where exists (select 1 as [found] from (select [other].[id],
                         [other].[pages] from [book] as [other]) as [rows] where [book].[id] = [rows].[id] and case
                         when exists (select [author].[id] from [author] where [author].[favourite_id] = [book].[id])
                         then [book].[pages] else -[book].[pages] end = [rows].[pages]) order by [book].[id]""")
                .rows(1L);
    }

    @Test
    void the_greatest_of_a_column_and_itself_and_of_a_column_alone() {
        verify(select(greatest(BOOK.pages, BOOK.pages), least(BOOK.pages))
                        .from(BOOK)
                        .where(BOOK.id.eq(3)))
                .sql("""
                         select case when "book"."pages" >= "book"."pages" then "book"."pages" when "book"."pages" >=
                         "book"."pages" then "book"."pages" end, "book"."pages" from "book" where "book"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select greatest("book"."pages", "book"."pages"), "book"."pages" from "book" where
                         "book"."id" = ?""")
                .binds(3L)
                .rows(new Row2<>(412, 412));
    }

    /** MariaDB would read 1.33333: what was rounded has a fixed number of decimals there. */
    @Test
    void a_third_of_a_rounded_number_of_floating_point() {
        verify(select(BOOK.rating.floor().dividedBy(3.0)).from(BOOK).where(BOOK.id.eq(3)))
                .sql("""
                         select floor("book"."rating") / ? from "book" where "book"."id" = ?""")
                .sql(MARIADB, """
                         select cast(floor(`book`.`rating`) as double) / ? from `book` where `book`.`id` = ?""")
                .binds(3.0, 3L)
                .rows(1.3333333333333333);
    }

    @Test
    void a_whole_number_that_was_cut_is_divided_as_a_whole_number() {
        verify(select(BOOK.pages.truncate(-1).dividedBy(5)).from(BOOK).where(BOOK.id.eq(3)))
                .sql(H2, """
                         select cast(trunc(cast("book"."pages" as decfloat(100)), -1) as integer) / ? from "book" where
                         "book"."id" = ?""")
                .sql(POSTGRES, """
                         select cast(trunc(cast("book"."pages" as numeric), -1) as integer) / ? from "book" where
                         "book"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select truncate("book"."pages", -1) div ? from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select round([book].[pages], -1, 1) / ? from [book] where [book].[id] = ?""")
                .binds(5, 3L)
                .rows(82);
    }
}

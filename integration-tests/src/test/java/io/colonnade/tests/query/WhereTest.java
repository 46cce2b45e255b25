package io.colonnade.tests.query;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.not;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Condition;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.harness.QueryVerification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhereTest {
    private static QueryVerification<Long> where(String text, Condition first, Condition... more) {
        return verify(select(BOOK.id).from(BOOK).where(first, more).orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where " + text + " order by \"book\".\"id\"");
    }

    @Test
    void comparisons_with_a_value() {
        where("\"book\".\"pages\" = ?", BOOK.pages.eq(412)).binds(412).rows(3L);
        where("\"book\".\"pages\" <> ?", BOOK.pages.ne(412)).binds(412).rows(1L, 2L, 4L, 5L, 6L);
        where("\"book\".\"pages\" < ?", BOOK.pages.lt(249)).binds(249).rows(6L);
        where("\"book\".\"pages\" <= ?", BOOK.pages.le(249)).binds(249).rows(2L, 6L);
        where("\"book\".\"pages\" > ?", BOOK.pages.gt(412)).binds(412).rows(1L);
        where("\"book\".\"pages\" >= ?", BOOK.pages.ge(412)).binds(412).rows(1L, 3L);
    }

    @Test
    void comparisons_of_every_kind_of_value() {
        where("\"book\".\"title\" > ?", BOOK.title.gt("Emma")).binds("Emma").rows(2L, 4L, 5L);
        where("\"book\".\"published\" < ?", BOOK.published.lt(LocalDate.of(1900, 1, 1)))
                .binds(LocalDate.of(1900, 1, 1))
                .rows(1L, 2L);
        where("\"book\".\"isbn\" = ?", BOOK.isbn.eq(UUID.fromString("33333333-3333-3333-3333-333333333333")))
                .binds(UUID.fromString("33333333-3333-3333-3333-333333333333"))
                .rows(3L);
        where("\"book\".\"format\" = ?", BOOK.format.eq(BookFormat.E_BOOK))
                .binds(BookFormat.E_BOOK)
                .rows(2L);
        where("\"book\".\"rating\" >= ?", BOOK.rating.ge(4.25)).binds(4.25).rows(3L, 4L, 5L);
        where("\"book\".\"price\" = ?", BOOK.price.eq(new BigDecimal("9.990")))
                .binds(new BigDecimal("9.990"))
                .rows(3L);
    }

    @Test
    void an_enum_is_ordered_as_the_database_declares_it() {
        where("\"book\".\"format\" >= ?", BOOK.format.ge(BookFormat.PAPERBACK))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where ("book"."format" + 0) >= nullif(field(?, 'hardcover',
                         'paperback', 'e-book'), 0) order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where case [book].[format] when N'hardcover' then 1 when
                         N'paperback' then 2 when N'e-book' then 3 end >= case ? when N'hardcover' then 1 when
                         N'paperback' then 2 when N'e-book' then 3 end order by [book].[id]""")
                .binds(BookFormat.PAPERBACK)
                .rows(1L, 2L, 4L, 6L);
        verify(select(BOOK.id).from(BOOK).where(BOOK.id.le(3)).orderBy(BOOK.format.asc(), BOOK.id.asc()))
                .sql("""
                         select "book"."id"
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."format", "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[id] <= ? order by case [book].[format] when
                         N'hardcover' then 1 when N'paperback' then 2 when N'e-book' then 3 end, [book].[id]""")
                .binds(3L)
                .rows(3L, 1L, 2L);
    }

    @Test
    void comparisons_with_a_column_of_another_width() {
        verify(select(REVIEW.bookId)
                        .from(REVIEW)
                        .where(REVIEW.stars.gt(REVIEW.bookId))
                        .orderBy(REVIEW.bookId.asc()))
                .sql("""
                         select "review"."book_id"
                         from "review"
                         where "review"."stars" > "review"."book_id"
                         order by "review"."book_id"
                         """)
                .rows(1L, 3L, 3L);
        where("\"book\".\"price\" < \"book\".\"rating\"", BOOK.price.lt(BOOK.rating))
                .rows();
        where("\"book\".\"author_id\" = \"book\".\"id\"", BOOK.authorId.eq(BOOK.id))
                .rows(1L);
    }

    @Test
    void a_number_that_does_not_fit_is_compared_all_the_same() {
        verify(select(count()).from(REVIEW).where(REVIEW.stars.lt(1_000_000)))
                .sql("""
                         select count(*) from "review" where "review"."stars" < ?""")
                .sql(SQLSERVER, """
                         select count_big(*) from [review] where [review].[stars] < ?""")
                .binds(1_000_000L)
                .rows(3L);
        where("\"book\".\"pages\" < ?", BOOK.pages.lt(10_000_000_000L))
                .binds(10_000_000_000L)
                .rows(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void between_has_both_bounds() {
        where("\"book\".\"pages\" between ? and ?", BOOK.pages.between(249, 387))
                .binds(249, 387)
                .rows(2L, 4L, 5L);
        where("\"book\".\"pages\" not between ? and ?", BOOK.pages.notBetween(249, 387))
                .binds(249, 387)
                .rows(1L, 3L, 6L);
        where("\"book\".\"title\" between ? and ?", BOOK.title.between("E", "F"))
                .binds("E", "F")
                .rows(1L, 5L);
        where("? between \"book\".\"id\" and \"book\".\"pages\"", value(400).between(BOOK.id, BOOK.pages))
                .binds(400)
                .rows(1L, 3L);
    }

    @Test
    void conditions_of_one_where_are_and() {
        where(
                        "\"book\".\"pages\" > ? and \"book\".\"pages\" < ? and \"book\".\"in_print\"",
                        BOOK.pages.gt(100),
                        BOOK.pages.lt(400),
                        BOOK.inPrint)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[pages] > ? and [book].[pages] < ? and
                         [book].[in_print] = 1 order by [book].[id]""")
                .binds(100, 400)
                .rows(2L, 4L);
    }

    @Test
    void or_inside_and_has_parentheses() {
        where(
                        "(\"book\".\"id\" = ? or \"book\".\"id\" = ?) and \"book\".\"in_print\"",
                        BOOK.id.eq(1).or(BOOK.id.eq(5)).and(BOOK.inPrint))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[id] = ? or [book].[id] = ?) and
                         [book].[in_print] = 1 order by [book].[id]""")
                .binds(1L, 5L)
                .rows(1L);
        where(
                        "\"book\".\"id\" = ? or \"book\".\"id\" = ? and \"book\".\"in_print\"",
                        BOOK.id.eq(1).or(BOOK.id.eq(5).and(BOOK.inPrint)))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[id] = ? or [book].[id] = ? and
                         [book].[in_print] = 1 order by [book].[id]""")
                .binds(1L, 5L)
                .rows(1L);
        where(
                        "\"book\".\"in_print\" and (\"book\".\"id\" = ? or \"book\".\"id\" = ?)",
                        BOOK.inPrint,
                        BOOK.id.eq(1).or(BOOK.id.eq(5)))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[in_print] = 1 and ([book].[id] = ? or
                         [book].[id] = ?) order by [book].[id]""")
                .binds(1L, 5L)
                .rows(1L);
    }

    @Test
    void not_reaches_as_far_as_its_condition() {
        where(
                        "not (\"book\".\"id\" = ? or \"book\".\"id\" = ?)",
                        not(BOOK.id.eq(1).or(BOOK.id.eq(2))))
                .binds(1L, 2L)
                .rows(3L, 4L, 5L, 6L);
        where(
                        "not (\"book\".\"id\" = ?) and \"book\".\"id\" < ?",
                        BOOK.id.eq(1).not().and(BOOK.id.lt(3)))
                .binds(1L, 3L)
                .rows(2L);
        where("not \"book\".\"in_print\"", BOOK.inPrint.not())
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not [book].[in_print] = 1 order by [book].[id]""")
                .rows(5L, 6L);
        where("not (not \"book\".\"in_print\") and \"book\".\"id\" <= ?", not(not(BOOK.inPrint)), BOOK.id.le(2))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (not [book].[in_print] = 1) and [book].[id] <= ?
                         order by [book].[id]""")
                .binds(2L)
                .rows(1L, 2L);
        where("not (\"book\".\"pages\" between ? and ?)", not(BOOK.pages.between(249, 387)))
                .binds(249, 387)
                .rows(1L, 3L, 6L);
    }

    @Test
    void unknown_is_neither_true_nor_false() {
        where("\"book\".\"rating\" > ?", BOOK.rating.gt(4.0)).binds(4.0).rows(3L, 4L, 5L);
        where("not (\"book\".\"rating\" > ?)", not(BOOK.rating.gt(4.0)))
                .binds(4.0)
                .rows(1L);
    }

    @Test
    void a_truth_value_is_a_condition_and_a_condition_a_truth_value() {
        where("\"book\".\"in_print\" = ?", BOOK.inPrint.eq(false)).binds(false).rows(5L, 6L);
        verify(select(BOOK.id, BOOK.rating.gt(4.0).asValue())
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "book"."rating" > ?
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id], cast(case when [book].[rating] > ? then 1 when not ([book].[rating] > ?)
                         then 0 end as bit) from [book] where [book].[id] <= ? order by [book].[id]""")
                .bindsOn(SQLSERVER, 4.0, 4.0, 3L)
                .binds(4.0, 3L)
                .table("""
                        1 | false
                        2 | null
                        3 | true
                        """);
        where(
                        "(\"book\".\"rating\" is null) = \"book\".\"in_print\"",
                        BOOK.rating.isNull().asValue().eq(BOOK.inPrint))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where (cast(case when [book].[rating] is null then 1 else 0
                         end as bit)) = [book].[in_print] order by [book].[id]""")
                .rows(2L, 5L);
    }

    @Test
    void all_of_nothing_is_true_and_any_of_nothing_is_false() {
        where("\"book\".\"id\" <= ?", allOf(List.of()), BOOK.id.le(2)).binds(2L).rows(1L, 2L);
        where("false", anyOf(List.of())).sql(SQLSERVER, """
                         select [book].[id] from [book] where 1 = 0 order by [book].[id]""").rows();
        where(
                        "(\"book\".\"id\" = ? or \"book\".\"id\" = ? or \"book\".\"id\" = ?) and \"book\".\"in_print\"",
                        anyOf(List.of(BOOK.id.eq(1), BOOK.id.eq(2), BOOK.id.eq(3))),
                        BOOK.inPrint)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[id] = ? or [book].[id] = ? or [book].[id] = ?)
                         and [book].[in_print] = 1 order by [book].[id]""")
                .binds(1L, 2L, 3L)
                .rows(1L, 2L, 3L);
        where("false", allOf(List.of()).not()).sql(SQLSERVER, """
                         select [book].[id] from [book] where 1 = 0 order by [book].[id]""").rows();
    }

    @Test
    void where_called_again_narrows() {
        verify(select(BOOK.id).from(BOOK).where(BOOK.id.eq(1).or(BOOK.id.eq(5))).where(BOOK.inPrint.not()))
                .sql("""
                         select "book"."id"
                         from "book"
                         where ("book"."id" = ? or "book"."id" = ?) and not "book"."in_print"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where ([book].[id] = ? or [book].[id] = ?) and not
                         [book].[in_print] = 1""")
                .binds(1L, 5L)
                .rows(5L);
    }

    @Test
    void arithmetic_binds_tighter_than_comparison_and_comparison_than_logic() {
        where(
                        "(\"book\".\"pages\" + ?) * ? > ? or \"book\".\"pages\" - (\"book\".\"pages\" - ?) = ?",
                        BOOK.pages
                                .plus(1)
                                .times(2)
                                .gt(900)
                                .or(BOOK.pages.minus(BOOK.pages.minus(1)).eq(2)))
                .binds(1, 2, 900, 1, 2)
                .rows(1L);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Condition;
import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.harness.QueryVerification;
import org.junit.jupiter.api.Test;

class NullTest {
    private static QueryVerification<Long> where(String text, Condition first, Condition... more) {
        return verify(select(BOOK.id).from(BOOK).where(first, more).orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where " + text + " order by \"book\".\"id\"");
    }

    @Test
    void is_null_and_is_not_null() {
        where("\"book\".\"subtitle\" is null", BOOK.subtitle.isNull()).rows(1L, 2L, 6L);
        where("\"book\".\"subtitle\" is not null", BOOK.subtitle.isNotNull()).rows(3L, 4L, 5L);
        where("\"book\".\"details\" is null", BOOK.details.isNull()).rows(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void is_not_distinct_from_takes_null_for_a_value() {
        where("\"book\".\"subtitle\" is not distinct from ?", BOOK.subtitle.isNotDistinctFrom((String) null))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."subtitle" <=> ? order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[subtitle] <> ? or [book].[subtitle] is
                         null or ? is null) and not ([book].[subtitle] is null and ? is null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, null, null, null)
                .binds((Object) null)
                .rows(1L, 2L, 6L);
        where("\"book\".\"subtitle\" is not distinct from ?", BOOK.subtitle.isNotDistinctFrom("Stories"))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."subtitle" <=> ? order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[subtitle] <> ? or [book].[subtitle] is
                         null or ? is null) and not ([book].[subtitle] is null and ? is null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, "Stories", "Stories", "Stories")
                .binds("Stories")
                .rows(5L);
        where("\"book\".\"subtitle\" is distinct from ?", BOOK.subtitle.isDistinctFrom("Stories"))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where not ("book"."subtitle" <=> ?) order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where (([book].[subtitle] <> ? or [book].[subtitle] is null
                         or ? is null) and not ([book].[subtitle] is null and ? is null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, "Stories", "Stories", "Stories")
                .binds("Stories")
                .rows(1L, 2L, 3L, 4L, 6L);
    }

    @Test
    void numbers_dates_and_ids_are_compared_with_null() {
        where("\"book\".\"publisher_id\" is not distinct from ?", BOOK.publisherId.isNotDistinctFrom((Long) null))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."publisher_id" <=> ? order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[publisher_id] <> ? or
                         [book].[publisher_id] is null or ? is null) and not ([book].[publisher_id] is null and ? is
                         null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, null, null, null)
                .binds((Object) null)
                .rows(1L, 2L, 5L, 6L);
        where("\"book\".\"published\" is not distinct from ?", BOOK.published.isNotDistinctFrom((java.time.LocalDate)
                        null))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."published" <=> ? order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[published] <> ? or [book].[published] is
                         null or ? is null) and not ([book].[published] is null and ? is null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, null, null, null)
                .binds((Object) null)
                .rows(6L);
        where("\"book\".\"isbn\" is distinct from ?", BOOK.isbn.isDistinctFrom((java.util.UUID) null))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where not ("book"."isbn" <=> ?) order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where (([book].[isbn] <> ? or [book].[isbn] is null or ? is
                         null) and not ([book].[isbn] is null and ? is null)) order by [book].[id]""")
                .bindsOn(SQLSERVER, null, null, null)
                .binds((Object) null)
                .rows(1L, 3L);
    }

    @Test
    void columns_are_compared_with_nulls_equal() {
        where(
                        "\"book\".\"editor_id\" is not distinct from \"book\".\"publisher_id\"",
                        BOOK.editorId.isNotDistinctFrom(BOOK.publisherId))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."editor_id" <=> "book"."publisher_id" order by
                         "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where not (([book].[editor_id] <> [book].[publisher_id] or
                         [book].[editor_id] is null or [book].[publisher_id] is null) and not ([book].[editor_id] is
                         null and [book].[publisher_id] is null)) order by [book].[id]""")
                .rows(1L, 2L, 5L, 6L);
        where(
                        "\"book\".\"editor_id\" is distinct from \"book\".\"publisher_id\"",
                        BOOK.editorId.isDistinctFrom(BOOK.publisherId))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where not ("book"."editor_id" <=> "book"."publisher_id")
                         order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where (([book].[editor_id] <> [book].[publisher_id] or
                         [book].[editor_id] is null or [book].[publisher_id] is null) and not ([book].[editor_id] is
                         null and [book].[publisher_id] is null)) order by [book].[id]""")
                .rows(3L, 4L);
    }

    @Test
    void or_else_gives_what_is_not_null() {
        verify(select(BOOK.id, BOOK.subtitle.orElse("-"))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", coalesce("book"."subtitle", ?)
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."id"
                         """)
                .binds("-", 3L)
                .table("""
                        1 | -
                        2 | -
                        3 | A novel
                        """);
        verify(select(BOOK.subtitle.orElse(BOOK.title))
                        .from(BOOK)
                        .where(BOOK.id.in(1, 3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select coalesce("book"."subtitle", "book"."title")
                         from "book"
                         where "book"."id" = any (?)
                         order by "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select coalesce("book"."subtitle", "book"."title") from "book" where "book"."id" in (?, ?)
                         order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 1L, 3L)
                .binds(java.util.List.of(1L, 3L))
                .rows("Emma", "A novel");
    }

    @Test
    void or_else_takes_a_plain_number() {
        verify(select(BOOK.publisherId.orElse(0))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select coalesce("book"."publisher_id", ?)
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."id"
                         """)
                .binds(0L, 3L)
                .rows(0L, 0L, 2L);
    }

    @Test
    void coalesce_is_as_nullable_as_its_last() {
        verify(select(coalesce(BOOK.editorId, BOOK.publisherId))
                        .from(BOOK)
                        .where(BOOK.id.ge(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select coalesce("book"."editor_id", "book"."publisher_id")
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(3L)
                .rows(3L, 1L, null, null);
        verify(select(coalesce(BOOK.editorId, coalesce(BOOK.publisherId, BOOK.id)))
                        .from(BOOK)
                        .where(BOOK.id.ge(3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select coalesce("book"."editor_id", coalesce("book"."publisher_id", "book"."id"))
                         from "book"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(3L)
                .rows(3L, 1L, 5L, 6L);
    }

    @Test
    void nullable_admits_what_is_never_null_and_required_the_opposite() {
        verify(select(BOOK.title.nullable(), BOOK.subtitle.required())
                        .from(BOOK)
                        .where(BOOK.id.eq(3)))
                .sql("""
                         select "book"."title", "book"."subtitle" from "book" where "book"."id" = ?""")
                .binds(3L)
                .rows(new Row2<>("Dune", "A novel"));
    }

    @Test
    void a_null_spreads_through_an_expression() {
        verify(select(BOOK.id, BOOK.rating.plus(1.0), BOOK.subtitle.concat("!"), BOOK.subtitle.length())
                        .from(BOOK)
                        .where(BOOK.id.between(2, 3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "book"."rating" + ?, ("book"."subtitle" || ?),
                           char_length("book"."subtitle")
                         from "book"
                         where "book"."id" between ? and ?
                         order by "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id", "book"."rating" + ?, concat("book"."subtitle", ?),
                         char_length("book"."subtitle") from "book" where "book"."id" between ? and ? order by
                         "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id], [book].[rating] + ?, (cast([book].[subtitle] as nvarchar(max)) + ?),
                         (len(cast([book].[subtitle] as nvarchar(max)) + N'.') - 1) from [book] where [book].[id]
                         between ? and ? order by [book].[id]""")
                .binds(1.0, "!", 2L, 3L)
                .table("""
                        2 | null | null | null
                        3 | 5.25 | A novel! | 7
                        """);
    }
}

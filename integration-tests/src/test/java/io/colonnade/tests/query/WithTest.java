package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.recursive;
import static io.colonnade.Sql.recursiveDistinct;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.CommonTable;
import io.colonnade.query.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithTest {
    private static final Select<Long> EARLY = select(BOOK.id).from(BOOK).where(BOOK.id.le(3));

    @Test
    void a_common_query_that_is_read_twice() {
        var pages = sum(BOOK.pages);
        var totals = cte(
                "totals",
                select(BOOK.authorId, pages).from(BOOK).where(BOOK.id.lt(6)).groupBy(BOOK.authorId));
        var other = totals.as("other");
        verify(select(totals.get(BOOK.authorId), count())
                        .from(totals)
                        .join(other)
                        .on(other.get(pages).ge(totals.get(pages)))
                        .groupBy(totals.get(BOOK.authorId))
                        .orderBy(count().asc(), totals.get(BOOK.authorId).asc()))
                .sql("""
                        with "totals" ("author_id", "c2") as (select "book"."author_id", sum("book"."pages")
                        from "book"
                        where "book"."id" < ?
                        group by "book"."author_id") select "totals"."author_id", count(*)
                        from "totals"
                        join "totals" as "other" on "other"."c2" >= "totals"."c2"
                        group by "totals"."author_id"
                        order by count(*), "totals"."author_id" is null, "totals"."author_id"
                        """)
                .sql(H2, """
                        with "totals" ("author_id", "c2") as (select "book"."author_id", sum("book"."pages")
                        from "book"
                        where "book"."id" < ?
                        group by "book"."author_id") select "totals"."author_id", count(*)
                        from "totals"
                        join "totals" as "other" on "other"."c2" >= "totals"."c2"
                        group by "totals"."author_id"
                        order by count(*), "totals"."author_id" nulls last
                        """)
                .sql(POSTGRES, """
                        with "totals" ("author_id", "c2") as (select "book"."author_id", sum("book"."pages")
                        from "book"
                        where "book"."id" < ?
                        group by "book"."author_id") select "totals"."author_id", count(*)
                        from "totals"
                        join "totals" as "other" on "other"."c2" >= "totals"."c2"
                        group by "totals"."author_id"
                        order by count(*), "totals"."author_id"
                        """)
                .sql(List.of(SQLSERVER), """
                        with "totals" ("author_id", "c2") as (select "book"."author_id", sum("book"."pages")
                        from "book"
                        where "book"."id" < ?
                        group by "book"."author_id") select "totals"."author_id", count_big(*)
                        from "totals"
                        join "totals" as "other" on "other"."c2" >= "totals"."c2"
                        group by "totals"."author_id"
                        order by count_big(*), case when "totals"."author_id" is null then 1 else 0 end,
                        "totals"."author_id"
                        """)
                .binds(6L)
                .rowCount(4);
    }

    @Test
    void common_queries_that_read_others_come_in_order_of_need() {
        var early = cte("early", EARLY);
        var lines = cte(
                "lines",
                select(ORDER_LINE.bookId, ORDER_LINE.quantity)
                        .from(ORDER_LINE)
                        .where(
                                ORDER_LINE.bookId.in(select(early.get(BOOK.id)).from(early)),
                                ORDER_LINE.quantity.gt(1)));
        verify(select(early.get(BOOK.id), lines.get(ORDER_LINE.quantity))
                        .from(early)
                        .join(lines)
                        .on(lines.get(ORDER_LINE.bookId).eq(early.get(BOOK.id)))
                        .where(early.get(BOOK.id).ne(77))
                        .orderBy(lines.get(ORDER_LINE.quantity).asc()))
                .sql("""
                        with "early" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?), "lines" ("book_id", "quantity") as (select
                        "order_line"."book_id", "order_line"."quantity"
                        from "order_line"
                        where "order_line"."book_id" in (select "early"."id"
                        from "early") and "order_line"."quantity" > ?) select "early"."id",
                        "lines"."quantity"
                        from "early"
                        join "lines" on "lines"."book_id" = "early"."id"
                        where "early"."id" <> ?
                        order by "lines"."quantity"
                        """)
                .binds(3L, 1, 77L)
                .table("""
                        3 | 2
                        3 | 3
                        """);
    }

    @Test
    void rows_are_kept_or_not() {
        var kept = cte("kept", EARLY).materialized();
        var merged = cte("merged", EARLY).notMaterialized();
        verify(select(kept.get(BOOK.id))
                        .from(kept)
                        .join(merged)
                        .on(merged.get(BOOK.id).eq(kept.get(BOOK.id)))
                        .orderBy(kept.get(BOOK.id).asc()))
                .sql("""
                        with "kept" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?), "merged" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?) select "kept"."id"
                        from "kept"
                        join "merged" on "merged"."id" = "kept"."id"
                        order by "kept"."id"
                        """)
                .sql(POSTGRES, """
                        with "kept" ("id") as materialized (select "book"."id"
                        from "book"
                        where "book"."id" <= ?), "merged" ("id") as not materialized (select "book"."id"
                        from "book"
                        where "book"."id" <= ?) select "kept"."id"
                        from "kept"
                        join "merged" on "merged"."id" = "kept"."id"
                        order by "kept"."id"
                        """)
                .binds(3L, 3L)
                .rows(1L, 2L, 3L);
    }

    @Test
    void a_path_of_texts_grows_with_each_step() {
        var depth = value(0).as("depth");
        var tree = recursive(
                "tree",
                select(AUTHOR.id, AUTHOR.name, depth).from(AUTHOR).where(AUTHOR.mentorId.isNull()),
                self -> select(
                                AUTHOR.id,
                                self.get(AUTHOR.name).concat("/").concat(AUTHOR.name),
                                self.get(value(0)).plus(1))
                        .from(AUTHOR)
                        .join(self)
                        .on(AUTHOR.mentorId.nullable().eq(self.get(AUTHOR.id))));
        verify(select(tree).from(tree).orderBy(tree.get(AUTHOR.id).asc()))
                .sql("""
                        with recursive "tree" ("id", "name", "depth") as (select "author"."id",
                        cast("author"."name" as varchar), cast(cast(? as integer) as integer) as "depth"
                        from "author"
                        where "author"."mentor_id" is null
                        union all select "author"."id", cast((("tree"."name" || ?) || "author"."name") as
                        varchar), cast("tree"."depth" + ? as integer)
                        from "author"
                        join "tree" on "author"."mentor_id" = "tree"."id") select "tree"."id",
                        "tree"."name", "tree"."depth"
                        from "tree"
                        order by "tree"."id"
                        """)
                .sql(List.of(MARIADB), """
                        set statement max_recursive_iterations = 4294967295 for with recursive "tree" ("id",
                        "name", "depth") as (select "author"."id", cast("author"."name" as char(1000000)),
                        cast(? as signed) as "depth"
                        from "author"
                        where "author"."mentor_id" is null
                        union all select "author"."id", cast(concat(concat("tree"."name", ?),
                        "author"."name") as char(1000000)), cast("tree"."depth" + ? as signed)
                        from "author"
                        join "tree" on "author"."mentor_id" = "tree"."id") select "tree"."id",
                        "tree"."name", "tree"."depth"
                        from "tree"
                        order by "tree"."id"
                        """)
                .sql(List.of(MYSQL), """
                        with recursive "tree" ("id", "name", "depth") as (select "author"."id",
                        cast("author"."name" as char(1000000)), cast(? as signed) as "depth"
                        from "author"
                        where "author"."mentor_id" is null
                        union all select "author"."id", cast(concat(concat("tree"."name", ?),
                        "author"."name") as char(1000000)), cast("tree"."depth" + ? as signed)
                        from "author"
                        join "tree" on "author"."mentor_id" = "tree"."id") select "tree"."id",
                        "tree"."name", "tree"."depth"
                        from "tree"
                        order by "tree"."id"
                        """)
                .sql(POSTGRES, """
                        with recursive "tree" ("id", "name", "depth") as (select "author"."id",
                        cast("author"."name" as varchar), cast(? as integer) as "depth"
                        from "author"
                        where "author"."mentor_id" is null
                        union all select "author"."id", cast((("tree"."name" || ?) || "author"."name") as
                        varchar), cast("tree"."depth" + ? as integer)
                        from "author"
                        join "tree" on "author"."mentor_id" = "tree"."id") select "tree"."id",
                        "tree"."name", "tree"."depth"
                        from "tree"
                        order by "tree"."id"
                        """)
                .sql(List.of(SQLSERVER), """
                        with "tree" ("id", "name", "depth") as (select "author"."id", cast("author"."name"
                        as nvarchar(max)), cast(? as int) as "depth"
                        from "author"
                        where "author"."mentor_id" is null
                        union all select "author"."id", cast((cast((cast("tree"."name" as nvarchar(max)) +
                        ?) as nvarchar(max)) + "author"."name") as nvarchar(max)), cast("tree"."depth" + ?
                        as int)
                        from "author"
                        join "tree" on "author"."mentor_id" = "tree"."id") select "tree"."id",
                        "tree"."name", "tree"."depth"
                        from "tree"
                        order by "tree"."id"
                        option (maxrecursion 0)
                        """)
                .binds(0, "/", 1)
                .table("""
                        1 | Jane Austen | 0
                        2 | Frank Herbert | 0
                        3 | Frank Herbert/Ursula K. Le Guin | 1
                        4 | Frank Herbert/Ursula K. Le Guin/Ted Chiang | 2
                        """);
    }

    @Test
    void thousands_of_steps() {
        var n = value(1L);
        CommonTable<Long> numbers = recursive(
                "numbers",
                select(n),
                self -> select(self.get(n).plus(1)).from(self).where(self.get(n).lt(900)));
        verify(select(count(), sum(numbers.get(n))).from(numbers))
                .sql("""
                        with recursive "numbers" ("c1") as (select cast(cast(? as bigint) as bigint)
                        union all select cast("numbers"."c1" + ? as bigint)
                        from "numbers"
                        where "numbers"."c1" < ?) select count(*), sum("numbers"."c1")
                        from "numbers"
                        """)
                .sql(List.of(MARIADB), """
                        set statement max_recursive_iterations = 4294967295 for with recursive "numbers"
                        ("c1") as (select cast(? as signed)
                        union all select cast("numbers"."c1" + ? as signed)
                        from "numbers"
                        where "numbers"."c1" < ?) select count(*), sum("numbers"."c1")
                        from "numbers"
                        """)
                .sql(List.of(MYSQL), """
                        with recursive "numbers" ("c1") as (select cast(? as signed)
                        union all select cast("numbers"."c1" + ? as signed)
                        from "numbers"
                        where "numbers"."c1" < ?) select count(*), sum("numbers"."c1")
                        from "numbers"
                        """)
                .sql(POSTGRES, """
                        with recursive "numbers" ("c1") as (select cast(? as bigint)
                        union all select cast("numbers"."c1" + ? as bigint)
                        from "numbers"
                        where "numbers"."c1" < ?) select count(*), sum("numbers"."c1")
                        from "numbers"
                        """)
                .sql(List.of(SQLSERVER), """
                        with "numbers" ("c1") as (select cast(? as bigint)
                        union all select cast("numbers"."c1" + ? as bigint)
                        from "numbers"
                        where "numbers"."c1" < ?) select count_big(*), sum("numbers"."c1")
                        from "numbers"
                        option (maxrecursion 0)
                        """)
                .binds(1L, 1L, 900L)
                .numerically()
                .table("900 | 405450");
    }

    @Test
    void a_circle_ends_when_rows_come_again() {
        var circle = recursiveDistinct(
                "circle",
                select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(4)),
                self -> select(AUTHOR.mentorId.orElse(4L))
                        .from(AUTHOR)
                        .join(self)
                        .on(self.get(AUTHOR.id).eq(AUTHOR.id)));
        verify(select(circle).from(circle).orderBy(circle.get(AUTHOR.id).asc()))
                .sql("""
                        set statement max_recursive_iterations = 4294967295 for with recursive "circle"
                        ("id") as (select cast("author"."id" as signed)
                        from "author"
                        where "author"."id" = ?
                        union select cast(coalesce("author"."mentor_id", ?) as signed)
                        from "author"
                        join "circle" on "circle"."id" = "author"."id") select "circle"."id"
                        from "circle"
                        order by "circle"."id"
                        """)
                .sql(List.of(MYSQL), """
                        with recursive "circle" ("id") as (select cast("author"."id" as signed)
                        from "author"
                        where "author"."id" = ?
                        union select cast(coalesce("author"."mentor_id", ?) as signed)
                        from "author"
                        join "circle" on "circle"."id" = "author"."id") select "circle"."id"
                        from "circle"
                        order by "circle"."id"
                        """)
                .sql(POSTGRES, """
                        with recursive "circle" ("id") as (select cast("author"."id" as bigint)
                        from "author"
                        where "author"."id" = ?
                        union select cast(coalesce("author"."mentor_id", ?) as bigint)
                        from "author"
                        join "circle" on "circle"."id" = "author"."id") select "circle"."id"
                        from "circle"
                        order by "circle"."id"
                        """)
                .binds(4L, 4L)
                .refused(
                        H2,
                        "recursiveDistinct(…) is not available on H2, where rows that were there already "
                                + "are not left out. Use recursive(…), with a column that counts the steps and ends"
                                + " them. [colonnade:dialect]")
                .refused(
                        SQLSERVER,
                        "recursiveDistinct(…) is not available on SQL Server, where rows that were there "
                                + "already are not left out. Use recursive(…), with a column that counts the steps "
                                + "and ends them. [colonnade:dialect]")
                .rows(2L, 3L, 4L);
    }

    @Test
    void a_common_query_in_subqueries() {
        var early = cte("early", EARLY);
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id
                                .in(select(early)
                                        .from(early)
                                        .where(early.get(BOOK.id).gt(2)))
                                .or(BOOK.id.in(select(early)
                                        .from(early)
                                        .where(early.get(BOOK.id).lt(2)))))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                        with "early" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?) select "book"."title"
                        from "book"
                        where "book"."id" in (select "early"."id"
                        from "early"
                        where "early"."id" > ?) or "book"."id" in (select "early"."id"
                        from "early"
                        where "early"."id" < ?)
                        order by "book"."id"
                        """)
                .binds(3L, 2L, 2L)
                .rows("Emma", "Dune");
    }

    @Test
    void a_common_query_of_combined_queries_in_a_combined_query() {
        var both = cte("both", EARLY.union(select(AUTHOR.id).from(AUTHOR)));
        verify(select(both)
                        .from(both)
                        .except(select(BOOK.id).from(BOOK).where(BOOK.id.eq(2)))
                        .orderBy(both.get(BOOK.id).desc()))
                .sql("""
                        with "both" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?
                        union select "author"."id"
                        from "author") select "both"."id"
                        from "both"
                        except select "book"."id"
                        from "book"
                        where "book"."id" = ?
                        order by "id" desc
                        """)
                .binds(3L, 2L)
                .rows(4L, 3L, 1L);
    }

    @Test
    void rows_that_a_common_query_names_are_changed() {
        var early = cte("early", EARLY);
        verify(update(ORDER_LINE)
                        .set(ORDER_LINE.quantity, 9)
                        .where(ORDER_LINE.bookId.in(select(early).from(early))))
                .sql("""
                        with "early" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?) update "order_line"
                        set "quantity" = ?
                        where "order_line"."book_id" in (select "early"."id"
                        from "early")
                        """)
                .sql(List.of(H2, MARIADB), """
                        update "order_line"
                        set "quantity" = ?
                        where "order_line"."book_id" in (with "early" ("id") as (select "book"."id"
                        from "book"
                        where "book"."id" <= ?) select "early"."id"
                        from "early")
                        """)
                .binds(3L, 9)
                .bindsOn(List.of(H2, MARIADB), 9, 3L)
                .changes(3);
    }

    @Test
    void rows_that_a_recursive_query_names_are_deleted() {
        var pupils = recursive(
                "pupils",
                select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(2)),
                self -> select(AUTHOR.id).from(AUTHOR).join(self).on(AUTHOR.mentorId.eq(self.get(AUTHOR.id))));
        verify(deleteFrom(ORDER_LINE)
                        .where(ORDER_LINE.bookId.in(select(BOOK.id)
                                .from(BOOK)
                                .where(BOOK.authorId.in(
                                        select(pupils.get(AUTHOR.id).nullable()).from(pupils))))))
                .sql("""
                        with recursive "pupils" ("id") as (select "author"."id"
                        from "author"
                        where "author"."id" = ?
                        union all select "author"."id"
                        from "author"
                        join "pupils" on "author"."mentor_id" = "pupils"."id") delete
                        from "order_line"
                        where "order_line"."book_id" in (select "book"."id"
                        from "book"
                        where "book"."author_id" in (select "pupils"."id"
                        from "pupils"))
                        """)
                .sql(H2, """
                        delete
                        from "order_line"
                        where "order_line"."book_id" in (with recursive "pupils" ("id") as (select
                        "author"."id"
                        from "author"
                        where "author"."id" = ?
                        union all select "author"."id"
                        from "author"
                        join "pupils" on "author"."mentor_id" = "pupils"."id") select "book"."id"
                        from "book"
                        where "book"."author_id" in (select "pupils"."id"
                        from "pupils"))
                        """)
                .sql(List.of(MARIADB), """
                        set statement max_recursive_iterations = 4294967295 for delete
                        from "order_line"
                        where "order_line"."book_id" in (with recursive "pupils" ("id") as (select
                        "author"."id"
                        from "author"
                        where "author"."id" = ?
                        union all select "author"."id"
                        from "author"
                        join "pupils" on "author"."mentor_id" = "pupils"."id") select "book"."id"
                        from "book"
                        where "book"."author_id" in (select "pupils"."id"
                        from "pupils"))
                        """)
                .sql(List.of(SQLSERVER), """
                        with "pupils" ("id") as (select "author"."id"
                        from "author"
                        where "author"."id" = ?
                        union all select "author"."id"
                        from "author"
                        join "pupils" on "author"."mentor_id" = "pupils"."id") delete
                        from "order_line"
                        where "order_line"."book_id" in (select "book"."id"
                        from "book"
                        where "book"."author_id" in (select "pupils"."id"
                        from "pupils"))
                        option (maxrecursion 0)
                        """)
                .binds(2L)
                .changes(3);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Filled.FILLED;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetTest {
    private static final Select<String> TITLES = select(BOOK.title).from(BOOK).where(BOOK.id.le(3));
    private static final Select<String> NAMES = select(AUTHOR.name).from(AUTHOR).where(AUTHOR.id.le(2));
    private static final Select<Integer> SMALL = select(DIGIT.n).from(DIGIT).where(DIGIT.n.lt(5));
    private static final Select<Integer> HIGH = select(DIGIT.n).from(DIGIT).where(DIGIT.n.between(3, 5));

    @Test
    void a_union_is_ordered_and_limited_as_a_whole() {
        verify(TITLES.union(NAMES).orderBy(BOOK.title.asc()).limit(3))
                .sql("""
                        select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        union select "author"."name"
                        from "author"
                        where "author"."id" <= ?
                        order by "title"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "rows"."title"
                        from (select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        union select "author"."name"
                        from "author"
                        where "author"."id" <= ?) as "rows"
                        order by "rows"."title"
                        """)
                .binds(3L, 2L, 3L)
                .bindsOn(SQLSERVER, 3L, 3L, 2L)
                .rows("Dune", "Emma", "Frank Herbert");
    }

    @Test
    void union_all_gives_rows_as_often_as_they_come() {
        verify(SMALL.unionAll(HIGH).orderBy(DIGIT.n.desc()).offset(1).limit(4))
                .sql("""
                        select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?
                        order by "n" desc
                        limit ?
                        offset ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select "rows"."n"
                        from (select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?) as "rows"
                        order by "rows"."n" desc
                        offset ? rows fetch next ? rows only
                        """)
                .binds(5, 3, 5, 4L, 1L)
                .bindsOn(SQLSERVER, 5, 3, 5, 1L, 4L)
                .rows(4, 4, 3, 3);
    }

    @Test
    void intersect_and_except_give_equal_rows_once() {
        verify(SMALL.unionAll(HIGH)
                        .intersect(HIGH)
                        .except(select(value(3).as("three")))
                        .orderBy(DIGIT.n.asc()))
                .sql("""
                        ((select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        intersect select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        except select ? as "three"
                        order by "n"
                        """)
                .sql(H2, """
                        ((select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        intersect select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        except select cast(? as integer) as "three"
                        order by "n"
                        """)
                .binds(5, 3, 5, 3, 5, 3)
                .rows(4, 5);
    }

    @Test
    void intersect_all_gives_rows_as_often_as_both_have_them() {
        verify(SMALL.unionAll(HIGH).intersectAll(HIGH.unionAll(HIGH)).orderBy(DIGIT.n.asc()))
                .sql("""
                        (select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        intersect all (select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        order by "n"
                        """)
                .binds(5, 3, 5, 3, 5, 3, 5)
                .refused(
                        H2,
                        "INTERSECT ALL is not available on H2. Use intersect(…), which gives equal rows "
                                + "once; select a column that tells them apart where each counts. "
                                + "[colonnade:dialect]")
                .refused(
                        SQLSERVER,
                        "INTERSECT ALL is not available on SQL Server. Use intersect(…), which gives "
                                + "equal rows once; select a column that tells them apart where each counts. "
                                + "[colonnade:dialect]")
                .rows(3, 3, 4, 4, 5);
    }

    @Test
    void except_all_takes_one_row_away_for_each() {
        verify(SMALL.unionAll(HIGH).exceptAll(HIGH).orderBy(DIGIT.n.asc()))
                .sql("""
                        (select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        union all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?)
                        except all select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?
                        order by "n"
                        """)
                .binds(5, 3, 5, 3, 5)
                .refused(
                        H2,
                        "EXCEPT ALL is not available on H2. Use except(…), which gives equal rows once; "
                                + "select a column that tells them apart where each counts. [colonnade:dialect]")
                .refused(
                        SQLSERVER,
                        "EXCEPT ALL is not available on SQL Server. Use except(…), which gives equal rows"
                                + " once; select a column that tells them apart where each counts. "
                                + "[colonnade:dialect]")
                .rows(0, 1, 2, 3, 4);
    }

    @Test
    void a_query_that_is_combined_can_be_limited_itself() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.price.desc())
                        .limit(1)
                        .unionAll(select(AUTHOR.name)
                                .from(AUTHOR)
                                .orderBy(AUTHOR.born.desc().nullsLast())
                                .limit(1))
                        .orderBy(BOOK.title.asc()))
                .sql("""
                        (select "book"."title"
                        from "book"
                        order by "book"."price" desc
                        limit ?)
                        union all (select "author"."name"
                        from "author"
                        order by "author"."born" desc nulls last
                        limit ?)
                        order by "title"
                        """)
                .sql(MYSQL_FAMILY, """
                        (select "book"."title"
                        from "book"
                        order by "book"."price" desc
                        limit ?)
                        union all (select "author"."name"
                        from "author"
                        order by "author"."born" desc
                        limit ?)
                        order by "title"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "limited"."title"
                        from (select top (?) "book"."title"
                        from "book"
                        order by "book"."price" desc) as "limited"
                        union all select "limited"."name"
                        from (select top (?) "author"."name"
                        from "author"
                        order by "author"."born" desc) as "limited"
                        order by "title"
                        """)
                .binds(1L, 1L)
                .rows("Exhalation", "Ursula K. Le Guin");
    }

    @Test
    void nulls_stand_where_the_order_says() {
        verify(select(BOOK.subtitle)
                        .from(BOOK)
                        .union(select(BOOK.title.nullable()).from(BOOK).where(BOOK.id.le(2)))
                        .orderBy(BOOK.subtitle.asc()))
                .sql("""
                        select "rows"."subtitle"
                        from (select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?) as "rows"
                        order by "rows"."subtitle" is null, "rows"."subtitle"
                        """)
                .sql(H2, """
                        select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        order by "subtitle" nulls last
                        """)
                .sql(POSTGRES, """
                        select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        order by "subtitle"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "rows"."subtitle"
                        from (select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?) as "rows"
                        order by case when "rows"."subtitle" is null then 1 else 0 end, "rows"."subtitle"
                        """)
                .binds(2L)
                .rows("A novel", "An ambiguous utopia", "Emma", "Persuasion", "Stories", null);
    }

    @Test
    void nulls_first() {
        verify(select(BOOK.subtitle)
                        .from(BOOK)
                        .union(select(BOOK.title.nullable()).from(BOOK).where(BOOK.id.le(2)))
                        .orderBy(BOOK.subtitle.asc().nullsFirst())
                        .limit(2))
                .sql("""
                        select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        order by "subtitle" nulls first
                        limit ?
                        """)
                .sql(MYSQL_FAMILY, """
                        select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        order by "subtitle"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "rows"."subtitle"
                        from (select "book"."subtitle"
                        from "book"
                        union select "book"."title"
                        from "book"
                        where "book"."id" <= ?) as "rows"
                        order by "rows"."subtitle"
                        """)
                .binds(2L, 2L)
                .rows(null, "A novel");
    }

    @Test
    void an_enum_is_sorted_by_its_labels() {
        verify(select(BOOK.format)
                        .from(BOOK)
                        .union(select(BOOK.format).from(BOOK))
                        .orderBy(BOOK.format.desc()))
                .sql("""
                        select "book"."format"
                        from "book"
                        union select "book"."format"
                        from "book"
                        order by "format" desc
                        """)
                .sql(MYSQL_FAMILY, """
                        select "rows"."format"
                        from (select "book"."format"
                        from "book"
                        union select "book"."format"
                        from "book") as "rows"
                        order by nullif(field("rows"."format", 'hardcover', 'paperback', 'e-book'), 0) desc
                        """)
                .sql(List.of(SQLSERVER), """
                        select "rows"."format"
                        from (select "book"."format"
                        from "book"
                        union select "book"."format"
                        from "book") as "rows"
                        order by case "rows"."format" when N'hardcover' then 1 when N'paperback' then 2 when
                        N'e-book' then 3 end desc
                        """)
                .rowCount(3);
    }

    @Test
    void what_has_no_name_is_sorted_by_its_place() {
        var pages = max(BOOK.pages);
        verify(select(BOOK.authorId, pages)
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .unionAll(select(BOOK.editorId, max(BOOK.pages))
                                .from(BOOK)
                                .groupBy(BOOK.editorId))
                        .orderBy(pages.desc(), BOOK.authorId.asc())
                        .limit(2))
                .sql("""
                        select "rows"."author_id", "rows"."c2"
                        from (select "book"."author_id", max("book"."pages") as "c2"
                        from "book"
                        group by "book"."author_id"
                        union all select "book"."editor_id", max("book"."pages") as "c2"
                        from "book"
                        group by "book"."editor_id") as "rows"
                        order by "rows"."c2" is null desc, "rows"."c2" desc, "rows"."author_id" is null,
                        "rows"."author_id"
                        limit ?
                        """)
                .sql(H2, """
                        select "book"."author_id", max("book"."pages")
                        from "book"
                        group by "book"."author_id"
                        union all select "book"."editor_id", max("book"."pages")
                        from "book"
                        group by "book"."editor_id"
                        order by 2 desc nulls first, "author_id" nulls last
                        limit ?
                        """)
                .sql(POSTGRES, """
                        select "book"."author_id", max("book"."pages")
                        from "book"
                        group by "book"."author_id"
                        union all select "book"."editor_id", max("book"."pages")
                        from "book"
                        group by "book"."editor_id"
                        order by 2 desc, "author_id"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "rows"."author_id", "rows"."c2"
                        from (select "book"."author_id", max("book"."pages") as "c2"
                        from "book"
                        group by "book"."author_id"
                        union all select "book"."editor_id", max("book"."pages") as "c2"
                        from "book"
                        group by "book"."editor_id") as "rows"
                        order by case when "rows"."c2" is null then 0 else 1 end, "rows"."c2" desc, case
                        when "rows"."author_id" is null then 1 else 0 end, "rows"."author_id"
                        """)
                .binds(2L)
                .rowCount(2);
    }

    @Test
    void a_union_as_a_table() {
        var all = TITLES.union(NAMES).as("all");
        verify(select(all.get(BOOK.title).upper())
                        .from(all)
                        .where(all.get(BOOK.title).ne("Emma"))
                        .orderBy(all.get(BOOK.title).asc()))
                .sql("""
                        select upper("all"."title")
                        from (select "book"."title"
                        from "book"
                        where "book"."id" <= ?
                        union select "author"."name"
                        from "author"
                        where "author"."id" <= ?) as "all"
                        where "all"."title" <> ?
                        order by "all"."title"
                        """)
                .binds(3L, 2L, "Emma")
                .rows("DUNE", "FRANK HERBERT", "JANE AUSTEN", "PERSUASION");
    }

    @Test
    void a_union_inside_of_expressions() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.in(select(BOOK.id)
                                .from(BOOK)
                                .orderBy(BOOK.price.asc())
                                .limit(1)
                                .union(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(BOOK.id), AUTHOR.id.lt(3)))))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."title"
                        from "book"
                        where "book"."id" in ((select "book"."id"
                        from "book"
                        order by "book"."price"
                        limit ?)
                        union select "author"."id"
                        from "author"
                        where "author"."id" = "book"."id" and "author"."id" < ?)
                        order by "book"."id"
                        """)
                .sql(MYSQL_FAMILY, """
                        select "book"."title"
                        from "book"
                        where "book"."id" in (select "limited"."id"
                        from (select "book"."id"
                        from "book"
                        order by "book"."price"
                        limit ?) as "limited"
                        union select "author"."id"
                        from "author"
                        where "author"."id" = "book"."id" and "author"."id" < ?)
                        order by "book"."id"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "book"."title"
                        from "book"
                        where "book"."id" in (select "limited"."id"
                        from (select top (?) "book"."id"
                        from "book"
                        order by "book"."price") as "limited"
                        union select "author"."id"
                        from "author"
                        where "author"."id" = "book"."id" and "author"."id" < ?)
                        order by "book"."id"
                        """)
                .binds(1L, 3L)
                .rows("Emma", "Persuasion", "100% wool_[!\\]");
    }

    @Test
    void points_in_time_and_floats() {
        verify(select(FILLED.id, FILLED.anInstant, FILLED.aReal)
                        .from(FILLED)
                        .union(select(FILLED.id, FILLED.anInstant, FILLED.aReal).from(FILLED))
                        .orderBy(FILLED.anInstant.asc()))
                .sql("""
                        select "filled"."id", "filled"."an_instant", "filled"."a_real"
                        from "filled"
                        union select "filled"."id", "filled"."an_instant", "filled"."a_real"
                        from "filled"
                        order by "an_instant"
                        """)
                .sql(MYSQL_FAMILY, """
                        select "rows"."id", unix_timestamp("rows"."an_instant"), cast("rows"."a_real" as
                        double)
                        from (select "filled"."id", "filled"."an_instant", "filled"."a_real"
                        from "filled"
                        union select "filled"."id", "filled"."an_instant", "filled"."a_real"
                        from "filled") as "rows"
                        order by "rows"."an_instant"
                        """)
                .rowCount(0);
    }

    @Test
    void exists_and_scalar() {
        verify(select(scalar(select(max(BOOK.id))
                                .from(BOOK)
                                .union(select(max(BOOK.id)).from(BOOK))))
                        .from(DIGIT)
                        .where(exists(SMALL.except(HIGH)), DIGIT.n.eq(1)))
                .sql("""
                        select (select max("book"."id")
                        from "book"
                        union select max("book"."id")
                        from "book")
                        from "digit"
                        where exists (select "digit"."n"
                        from "digit"
                        where "digit"."n" < ?
                        except select "digit"."n"
                        from "digit"
                        where "digit"."n" between ? and ?) and "digit"."n" = ?
                        """)
                .binds(5, 3, 5, 1)
                .rows(6L);
    }
}

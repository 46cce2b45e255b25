package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.generateSeries;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.unnest;
import static io.colonnade.Sql.values;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FromTest {
    record Change(long id, @Nullable String subtitle, BigDecimal price) {}

    private static final List<Change> CHANGES =
            List.of(new Change(3, null, new BigDecimal("8.50")), new Change(1, "A comedy", new BigDecimal("7.00")));

    @Test
    void a_join_along_the_only_key() {
        verify(select(ORDER_LINE.line, BOOK.title)
                        .from(ORDER_LINE)
                        .join(BOOK)
                        .onKey()
                        .where(ORDER_LINE.orderId.eq(1))
                        .orderBy(ORDER_LINE.line.asc()))
                .sql("""
                        select "order_line"."line", "book"."title"
                        from "order_line"
                        join "book" on "order_line"."book_id" = "book"."id"
                        where "order_line"."order_id" = ?
                        order by "order_line"."line"
                        """)
                .binds(1L)
                .table("""
                        1 | Dune
                        2 | Emma
                        """);
    }

    @Test
    void a_join_along_the_key_of_a_column() {
        var editor = AUTHOR.as("editor");
        verify(select(BOOK.title, editor.name.nullable())
                        .from(BOOK)
                        .leftJoin(editor)
                        .onKey(BOOK.editorId)
                        .join(PUBLISHER)
                        .onKey(BOOK.publisherId)
                        .orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."title", "editor"."name"
                        from "book"
                        left join "author" as "editor" on "book"."editor_id" = "editor"."id"
                        join "publisher" on "book"."publisher_id" = "publisher"."id"
                        order by "book"."id"
                        """)
                .table("""
                        Dune | Ursula K. Le Guin
                        The Dispossessed | null
                        """);
    }

    @Test
    void a_table_joined_with_itself_along_its_key() {
        var mentor = AUTHOR.as("mentor");
        verify(select(AUTHOR.name, mentor.name)
                        .from(AUTHOR)
                        .join(mentor)
                        .onKey(AUTHOR.mentorId)
                        .orderBy(AUTHOR.id.asc()))
                .sql("""
                        select "author"."name", "mentor"."name"
                        from "author"
                        join "author" as "mentor" on "author"."mentor_id" = "mentor"."id"
                        order by "author"."id"
                        """)
                .table("""
                        Ursula K. Le Guin | Frank Herbert
                        Ted Chiang | Ursula K. Le Guin
                        """);
    }

    @Test
    void a_semi_join_keeps_each_row_with_a_match_once() {
        verify(select(AUTHOR.name)
                        .from(AUTHOR)
                        .semiJoin(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id), BOOK.price.lt(10))
                        .where(AUTHOR.id.gt(0))
                        .orderBy(AUTHOR.id.asc()))
                .sql("""
                        select "author"."name"
                        from "author"
                        where exists (select 1
                        from "book"
                        where "book"."author_id" = "author"."id" and "book"."price" < ?) and "author"."id" >
                        ?
                        order by "author"."id"
                        """)
                .binds(new BigDecimal("10"), 0L)
                .rows("Jane Austen", "Frank Herbert");
    }

    @Test
    void an_anti_join_keeps_what_has_no_match() {
        verify(select(BOOK.title).from(BOOK).antiJoin(ORDER_LINE).onKey().orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."title"
                        from "book"
                        where not exists (select 1
                        from "order_line"
                        where "order_line"."book_id" = "book"."id")
                        order by "book"."id"
                        """)
                .rows("Persuasion", "Exhalation", "100% wool_[!\\]");
    }

    @Test
    void a_lateral_query_is_worked_out_for_each_row() {
        var dearest = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.price.desc())
                .limit(1)
                .as("dearest")
                .lateral();
        verify(select(AUTHOR.name, dearest.get(BOOK.title))
                        .from(AUTHOR)
                        .crossJoin(dearest)
                        .orderBy(AUTHOR.id.asc()))
                .sql("""
                        select "author"."name", "dearest"."title"
                        from "author"
                        cross join lateral (select "book"."title", "book"."price"
                        from "book"
                        where "book"."author_id" = "author"."id"
                        order by "book"."price" desc
                        limit ?) as "dearest"
                        order by "author"."id"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "author"."name", "dearest"."title"
                        from "author"
                        cross apply (select top (?) "book"."title", "book"."price"
                        from "book"
                        where "book"."author_id" = "author"."id"
                        order by "book"."price" desc) as "dearest"
                        order by "author"."id"
                        """)
                .binds(1L)
                .refused(
                        H2,
                        "LATERAL is not available on H2. Use scalar(select(…)) for a single value, or "
                                + "number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .refused(
                        MARIADB,
                        "LATERAL is not available on MariaDB. Use scalar(select(…)) for a single value, "
                                + "or number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .table("""
                        Jane Austen | Emma
                        Frank Herbert | Dune
                        Ursula K. Le Guin | The Dispossessed
                        Ted Chiang | Exhalation
                        """);
    }

    @Test
    void a_lateral_query_that_may_find_nothing() {
        var dearest = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.price.desc())
                .limit(1)
                .as("dearest")
                .lateral();
        verify(select(AUTHOR.name, dearest.get(BOOK.title).nullable())
                        .from(AUTHOR)
                        .leftJoin(dearest)
                        .on(dearest.get(BOOK.price).gt(9))
                        .orderBy(AUTHOR.id.asc())
                        .limit(2))
                .sql("""
                        select "author"."name", "dearest"."title"
                        from "author"
                        left join lateral (select "book"."title", "book"."price"
                        from "book"
                        where "book"."author_id" = "author"."id"
                        order by "book"."price" desc
                        limit ?) as "dearest" on "dearest"."price" > ?
                        order by "author"."id"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "author"."name", "dearest"."title"
                        from "author"
                        outer apply (select "dearest"."title", "dearest"."price"
                        from (select top (?) "book"."title", "book"."price"
                        from "book"
                        where "book"."author_id" = "author"."id"
                        order by "book"."price" desc) as "dearest"
                        where "dearest"."price" > ?) as "dearest"
                        order by "author"."id"
                        """)
                .binds(1L, new BigDecimal("9"), 2L)
                .bindsOn(SQLSERVER, 2L, 1L, new BigDecimal("9"))
                .refused(
                        H2,
                        "LATERAL is not available on H2. Use scalar(select(…)) for a single value, or "
                                + "number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .refused(
                        MARIADB,
                        "LATERAL is not available on MariaDB. Use scalar(select(…)) for a single value, "
                                + "or number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .table("""
                        Jane Austen | null
                        Frank Herbert | Dune
                        """);
    }

    @Test
    void a_lateral_query_joined_on_true() {
        var counted = select(count())
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .as("counted")
                .lateral();
        verify(select(AUTHOR.id, counted.get(count()))
                        .from(AUTHOR)
                        .join(counted)
                        .onTrue()
                        .orderBy(AUTHOR.id.asc())
                        .limit(1))
                .sql("""
                        select "author"."id", "counted"."c1"
                        from "author"
                        join lateral (select count(*) as "c1"
                        from "book"
                        where "book"."author_id" = "author"."id") as "counted" on true
                        order by "author"."id"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "author"."id", "counted"."c1"
                        from "author"
                        cross apply (select count_big(*) as "c1"
                        from "book"
                        where "book"."author_id" = "author"."id") as "counted"
                        order by "author"."id"
                        """)
                .binds(1L)
                .refused(
                        H2,
                        "LATERAL is not available on H2. Use scalar(select(…)) for a single value, or "
                                + "number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .refused(
                        MARIADB,
                        "LATERAL is not available on MariaDB. Use scalar(select(…)) for a single value, "
                                + "or number the rows in a derived table and join the first ones of each. "
                                + "[colonnade:dialect]")
                .table("1 | 2");
    }

    @Test
    void values_as_a_table() {
        var v = values("v", CHANGES)
                .column(BOOK.id, Change::id)
                .column(BOOK.subtitle, Change::subtitle)
                .column(BOOK.price, Change::price);
        verify(select(BOOK.title, v.get(BOOK.subtitle), v.get(BOOK.price))
                        .from(BOOK)
                        .join(v)
                        .on(v.get(BOOK.id).eq(BOOK.id), v.get(BOOK.price).lt(BOOK.price))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."title", "v"."subtitle", "v"."price"
                        from "book"
                        join (values (?, ?, ?), (?, ?, ?)) as "v" ("id", "subtitle", "price") on "v"."id" =
                        "book"."id" and "v"."price" < "book"."price"
                        order by "book"."id"
                        """)
                .sql(H2, """
                        select "book"."title", "v"."subtitle", "v"."price"
                        from "book"
                        join (values (cast(? as bigint), cast(? as varchar), cast(? as decfloat(100))),
                        (cast(? as bigint), cast(? as varchar), cast(? as decfloat(100)))) as "v" ("id",
                        "subtitle", "price") on "v"."id" = "book"."id" and "v"."price" < "book"."price"
                        order by "book"."id"
                        """)
                .sql(List.of(MARIADB), """
                        select "book"."title", "v"."subtitle", "v"."price"
                        from "book"
                        join (select ? as "id", ? as "subtitle", ? as "price"
                        union all select ?, ?, ?) as "v" on "v"."id" = "book"."id" and "v"."price" <
                        "book"."price"
                        order by "book"."id"
                        """)
                .sql(List.of(MYSQL), """
                        select "book"."title", "v"."subtitle", "v"."price"
                        from "book"
                        join (values row(?, ?, ?), row(?, ?, ?)) as "v" ("id", "subtitle", "price") on
                        "v"."id" = "book"."id" and "v"."price" < "book"."price"
                        order by "book"."id"
                        """)
                .binds(3L, null, new BigDecimal("8.50"), 1L, "A comedy", new BigDecimal("7.00"))
                .numerically()
                .table("""
                        Emma | A comedy | 7
                        Dune | null | 8.5
                        """);
    }

    @Test
    void no_values_are_a_table_without_rows() {
        var v = values("v", List.<Change>of()).column(BOOK.id, Change::id).column(BOOK.subtitle, Change::subtitle);
        verify(select(BOOK.title, v.get(BOOK.subtitle))
                        .from(BOOK)
                        .leftJoin(v)
                        .on(v.get(BOOK.id).eq(BOOK.id))
                        .orderBy(BOOK.id.asc())
                        .limit(1))
                .sql("""
                        select "book"."title", "v"."subtitle"
                        from "book"
                        left join (select ? as "id", ? as "subtitle"
                        where false) as "v" on "v"."id" = "book"."id"
                        order by "book"."id"
                        limit ?
                        """)
                .sql(H2, """
                        select "book"."title", "v"."subtitle"
                        from "book"
                        left join (select cast(? as bigint) as "id", cast(? as varchar) as "subtitle"
                        where false) as "v" on "v"."id" = "book"."id"
                        order by "book"."id"
                        limit ?
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "book"."title", "v"."subtitle"
                        from "book"
                        left join (select ? as "id", ? as "subtitle"
                        where 1 = 0) as "v" on "v"."id" = "book"."id"
                        order by "book"."id"
                        """)
                .binds(null, null, 1L)
                .bindsOn(SQLSERVER, 1L, null, null)
                .table("Emma | null");
    }

    @Test
    void a_series_of_numbers() {
        var n = generateSeries("n", 10, 1, -4);
        verify(select(n).from(n).orderBy(n.value().asc()))
                .sql("""
                        select "n"."value"
                        from (select ? + ("place" - 1) * ? as "value"
                        from json_table(concat('[0', repeat(',0', ? - 1), ']'), '$[*]' columns ("place" for
                        ordinality)) as "list") as "n"
                        order by "n"."value"
                        """)
                .sql(H2, """
                        select "n"."value"
                        from system_range(cast(? as bigint), cast(? as bigint), cast(? as bigint)) as "n"
                        ("value")
                        order by "n"."value"
                        """)
                .sql(POSTGRES, """
                        select "n"."value"
                        from generate_series(?, ?, ?) as "n" ("value")
                        order by "n"."value"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "n"."value"
                        from (select ? + cast("key" as bigint) * ? as "value"
                        from openjson(concat(N'[0', replicate(cast(N',0' as nvarchar(max)), ? - 1), N']')))
                        as "n"
                        order by "n"."value"
                        """)
                .binds(10L, -4L, 3L)
                .bindsOn(List.of(H2, POSTGRES), 10L, 1L, -4L)
                .rows(2L, 6L, 10L);
    }

    @Test
    void a_long_series() {
        var n = generateSeries("n", 1, 100_000);
        verify(select(count()).from(n).where(n.value().gt(1)))
                .sql("""
                        select count(*)
                        from (select ? + ("place" - 1) * ? as "value"
                        from json_table(concat('[0', repeat(',0', ? - 1), ']'), '$[*]' columns ("place" for
                        ordinality)) as "list") as "n"
                        where "n"."value" > ?
                        """)
                .sql(H2, """
                        select count(*)
                        from system_range(cast(? as bigint), cast(? as bigint), cast(? as bigint)) as "n"
                        ("value")
                        where "n"."value" > ?
                        """)
                .sql(
                        POSTGRES,
                        "select count(*) from generate_series(?, ?, ?) as \"n\" (\"value\") where \"n\".\"value\" > ?")
                .sql(List.of(SQLSERVER), """
                        select count_big(*)
                        from (select ? + cast("key" as bigint) * ? as "value"
                        from openjson(concat(N'[0', replicate(cast(N',0' as nvarchar(max)), ? - 1), N']')))
                        as "n"
                        where "n"."value" > ?
                        """)
                .binds(1L, 1L, 100000L, 1L)
                .bindsOn(List.of(H2, POSTGRES), 1L, 100000L, 1L, 1L)
                .rows(99_999L);
    }

    @Test
    void a_series_without_numbers() {
        var n = generateSeries("n", 2, 1);
        verify(select(n).from(n))
                .sql("select \"n\".\"value\" from (select ? as \"value\" where false) as \"n\"")
                .sql(H2, "select \"n\".\"value\" from (select cast(? as bigint) as \"value\" where false) as \"n\"")
                .sql(List.of(SQLSERVER), "select \"n\".\"value\" from (select ? as \"value\" where 1 = 0) as \"n\"")
                .binds(0L)
                .rowCount(0);
    }

    @Test
    void the_elements_of_a_list() {
        var ids = unnest("ids", BOOK.id, List.of(3L, 77L, 1L));
        verify(select(ids.get(BOOK.id), BOOK.title.nullable())
                        .from(ids)
                        .leftJoin(BOOK)
                        .on(BOOK.id.eq(ids.get(BOOK.id)))
                        .orderBy(ids.get(BOOK.id).asc()))
                .sql("""
                        select "ids"."id", "book"."title"
                        from unnest(?) as "ids" ("id")
                        left join "book" on "book"."id" = "ids"."id"
                        order by "ids"."id"
                        """)
                .sql(MYSQL_FAMILY, """
                        select "ids"."id", "book"."title"
                        from json_table(?, '$[*]' columns ("id" bigint path '$')) as "ids"
                        left join "book" on "book"."id" = "ids"."id"
                        order by "ids"."id"
                        """)
                .sql(List.of(SQLSERVER), """
                        select "ids"."id", "book"."title"
                        from openjson(?) with ("id" bigint '$') as "ids"
                        left join "book" on "book"."id" = "ids"."id"
                        order by "ids"."id"
                        """)
                .binds(List.of(3L, 77L, 1L))
                .table("""
                        1 | Emma
                        3 | Dune
                        77 | null
                        """);
    }

    @Test
    void texts_of_a_list() {
        var titles = unnest("titles", BOOK.title, List.of("Emma", "O'Brien \"é\" \\"));
        verify(select(titles.get(BOOK.title)).from(titles).antiJoin(BOOK).on(BOOK.title.eq(titles.get(BOOK.title))))
                .sql("""
                        select "titles"."title"
                        from unnest(?) as "titles" ("title")
                        where not exists (select 1
                        from "book"
                        where "book"."title" = "titles"."title")
                        """)
                .sql(MYSQL_FAMILY, """
                        select "titles"."title"
                        from json_table(?, '$[*]' columns ("title" longtext path '$')) as "titles"
                        where not exists (select 1
                        from "book"
                        where "book"."title" = "titles"."title")
                        """)
                .sql(List.of(SQLSERVER), """
                        select "titles"."title"
                        from openjson(?) with ("title" nvarchar(max) '$') as "titles"
                        where not exists (select 1
                        from "book"
                        where "book"."title" = "titles"."title")
                        """)
                .binds(List.of("Emma", "O'Brien \"é\" \\"))
                .rows("O'Brien \"é\" \\");
    }
}

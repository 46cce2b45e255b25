package io.colonnade.tests.plain;

import static io.colonnade.Sql.identifier;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.db.Book;
import io.colonnade.type.Json;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plain SQL with places for values, expressions and names. */
class TemplateTest {
    @Test
    void a_place_binds_a_value_and_nests_a_column() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(sql("{0} % {1} = 0", BOOK.pages, 2).asCondition())
                        .orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where \"book\".\"pages\" % ? = 0 order by \"book\".\"id\"")
                .sql(H2, """
                        select "book"."id" from "book" where "book"."pages" % cast(? as integer) = 0
                        order by "book"."id"
                        """)
                .binds(2)
                .rows(1L, 3L, 5L, 6L);
    }

    @Test
    void an_operand_stands_in_parentheses_on_both_sides_of_a_template() {
        var sum = sql("{0} + {1}", BOOK.pages.minus(BOOK.pages), BOOK.pages).asNumber(SqlTypes.INTEGER);
        verify(select(sum.times(sum)).from(BOOK).where(BOOK.id.eq(6)))
                .sql("""
                        select (("book"."pages" - "book"."pages") + "book"."pages") *
                        (("book"."pages" - "book"."pages") + "book"."pages") from "book" where "book"."id" = ?
                        """)
                .binds(6L)
                .rows(48 * 48);
    }

    @Test
    void a_condition_of_a_template_among_others() {
        var either = sql("{0} or {1}", BOOK.id.eq(1), BOOK.price.gt(15).or(BOOK.inPrint.not()))
                .asCondition();
        verify(select(BOOK.id).from(BOOK).where(either, either.not().not()).orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."id" from "book" where (("book"."id" = ?) or ("book"."price" > ? or not
                        "book"."in_print")) and not (not (("book"."id" = ?) or ("book"."price" > ? or not
                        "book"."in_print"))) order by "book"."id"
                        """)
                .sql(SQLSERVER, """
                        select [book].[id] from [book] where (([book].[id] = ?) or ([book].[price] > ? or not
                        [book].[in_print] = 1)) and not (not (([book].[id] = ?) or ([book].[price] > ? or not
                        [book].[in_print] = 1))) order by [book].[id]
                        """)
                .binds(1L, new BigDecimal("15"), 1L, new BigDecimal("15"))
                .rows(1L, 5L, 6L);
    }

    @Test
    void a_condition_is_selected_as_a_value() {
        verify(select(BOOK.id, sql("{0} is null", BOOK.subtitle).asCondition().asValue())
                        .from(BOOK)
                        .where(BOOK.id.in(1, 3))
                        .orderBy(BOOK.id.asc()))
                .sql(List.of(H2, POSTGRES), """
                        select "book"."id", "book"."subtitle" is null from "book" where "book"."id" = any (?)
                        order by "book"."id"
                        """)
                .sql(MYSQL_FAMILY, """
                        select "book"."id", "book"."subtitle" is null from "book" where "book"."id" in (?, ?)
                        order by "book"."id"
                        """)
                .sql(SQLSERVER, """
                        select [book].[id], cast(case when [book].[subtitle] is null then 1 when not
                        ([book].[subtitle] is null) then 0 end as bit) from [book] where [book].[id] in (?, ?)
                        order by [book].[id]
                        """)
                .binds(1L, 3L)
                .bindsOn(List.of(H2, POSTGRES), List.of(1L, 3L))
                .table("""
                        1 | true
                        3 | false
                        """);
    }

    @Test
    void a_place_may_come_twice_and_places_in_any_order() {
        verify(select(sql("concat({1}, {0}, {1})", BOOK.title, "*").asText().required())
                        .from(BOOK)
                        .where(BOOK.id.eq(3)))
                .sql("select concat(?, \"book\".\"title\", ?) from \"book\" where \"book\".\"id\" = ?")
                .sql(H2, """
                        select concat(cast(? as varchar), "book"."title", cast(? as varchar)) from "book"
                        where "book"."id" = ?""")
                .binds("*", "*", 3L)
                .rows("*Dune*");
    }

    @Test
    void a_query_is_nested() {
        Book other = BOOK.as("other");
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(sql(
                                        "{0} in {1}",
                                        BOOK.price, select(max(other.price)).from(other))
                                .asCondition()))
                .sql("""
                        select "book"."title" from "book" where "book"."price" in (select max("other"."price") from
                        "book"
                        as "other")
                        """)
                .rows("Exhalation");
    }

    @Test
    void names_are_quoted_by_the_dialect() {
        verify(select(sql("{0}.{1}", identifier("book"), identifier("title")).asText())
                        .from(BOOK)
                        .where(sql("{0}", identifier("book", "id"))
                                .asNumber(SqlTypes.BIGINT)
                                .eq(3)))
                .sql("select \"book\".\"title\" from \"book\" where (\"book\".\"id\") = ?")
                .binds(3L)
                .rows("Dune");
        var hostile = sql("{0}", identifier("a`b\"c]d?{0};--")).asText();
        assertThat(hostile.asc()).isNotNull();
        assertThat(select(hostile).toSql(H2.dialect())).isEqualTo("select \"a`b\"\"c]d?{0};--\"");
        assertThat(select(hostile).toSql(MARIADB.dialect())).isEqualTo("select `a``b\"c]d?{0};--`");
        assertThat(select(hostile).toSql(SQLSERVER.dialect())).isEqualTo("select [a`b\"c]]d?{0};--]");
    }

    @Test
    void quotes_and_comments_are_left_as_they_are() {
        String template = """
                concat('it''s {0}, ? and ; -- # $1 /* )' /* "?{0};' */, -- '?{9}
                {0})""";
        String written = everywhereResult(
                (target, db) -> select(sql(template, "x").asText().required()).fetchOne(db));
        assertThat(written).isEqualTo("it's {0}, ? and ; -- # $1 /* )x");
    }

    @Test
    void quoted_names_may_have_anything_in_them() {
        var books =
                select(BOOK.title.as("?{0}''")).from(BOOK).where(BOOK.id.eq(3)).as("b");
        String title = everywhereResult((target, db) -> {
            boolean backticks = MYSQL_FAMILY.contains(target);
            var quoted = sql(backticks ? "`b`.`?{0}''`" : "\"b\".\"?{0}''\"").asText();
            return select(quoted.required()).from(books).fetchOne(db);
        });
        assertThat(title).isEqualTo("Dune");
    }

    @Test
    void operators_with_question_marks() {
        var details = sql("cast({0} as jsonb)", "{\"a\": {\"b\": 7}}").as(SqlTypes.JSON);
        String message = " does not have. For a value write a place, such as {0}. [colonnade:dialect]";
        verify(select(sql("{0}?{1} and {0} ?| array['x', 'a']", details, "a").asBoolean()))
                .sql(POSTGRES, "select (cast(? as jsonb)) ?? ? and (cast(? as jsonb)) ??| array['x', 'a']")
                .binds("{\"a\": {\"b\": 7}}", "a", "{\"a\": {\"b\": 7}}")
                .refused(H2, "A template has a ? outside of quotes, an operator that H2" + message)
                .refused(MYSQL, "A template has a ? outside of quotes, an operator that MySQL" + message)
                .refused(MARIADB, "A template has a ? outside of quotes, an operator that MariaDB" + message)
                .refused(SQLSERVER, "A template has a ? outside of quotes, an operator that SQL Server" + message)
                .rows(true);
    }

    @Test
    void operators_with_number_signs() {
        verify(select(sql("{0} # {1}", 5, 3).asNumber(SqlTypes.INTEGER)))
                .sql(POSTGRES, "select ? # ?")
                .sql(SQLSERVER, "select ? # ?")
                .binds(5, 3)
                .refused(H2, numberSign("H2"))
                .refused(MYSQL, numberSign("MySQL"))
                .refused(MARIADB, numberSign("MariaDB"))
                .rows(6);
    }

    private static String numberSign(String database) {
        return "A template has a # outside of quotes, which is no operator of " + database
                + ", and no part of a name; it may even begin a comment. Write this template for a database"
                + " that has the"
                + " operator, or the name as a place: identifier(\"name\"). [colonnade:dialect]";
    }

    @Test
    void texts_between_dollar_signs() {
        String message = " does not read as a text. Write it between single quotes, or as a place, such as {0}."
                + " [colonnade:dialect]";
        verify(select(sql("$q$it's {0}? $$ $q$ || $$;$$ || {0}", "!").asText().required()))
                .sql(POSTGRES, "select $q$it's {0}? $$ $q$ || $$;$$ || ?")
                .binds("!")
                .refused(H2, "A template has a text between dollar signs, which H2" + message)
                .refused(MYSQL, "A template has a text between dollar signs, which MySQL" + message)
                .refused(MARIADB, "A template has a text between dollar signs, which MariaDB" + message)
                .refused(SQLSERVER, "A template has a text between dollar signs, which SQL Server" + message)
                .rows("it's {0}? $$ ;!");
    }

    @Test
    void names_between_backticks() {
        String message =
                " does not read as a name. Write a place for it, such as {0}, and give it identifier(\"name\")."
                        + " [colonnade:dialect]";
        verify(select(sql("`book`.`title`").asText().required()).from(BOOK).where(BOOK.id.eq(3)))
                .sql(MYSQL, "select `book`.`title` from `book` where `book`.`id` = ?")
                .sql(MARIADB, "select `book`.`title` from `book` where `book`.`id` = ?")
                .binds(3L)
                .refused(H2, "A template has a name between backticks, which H2" + message)
                .refused(POSTGRES, "A template has a name between backticks, which PostgreSQL" + message)
                .refused(SQLSERVER, "A template has a name between backticks, which SQL Server" + message)
                .rows("Dune");
    }

    @Test
    void places_do_not_grow_together_with_what_touches_them() {
        var touching = sql("case{0}when{1}then{2}else{3}end", 1, 1, 7, 8).asNumber(SqlTypes.INTEGER);
        verify(select(touching.required()))
                .sql("select case ? when ? then ? else ? end")
                .sql(H2, """
                        select case cast(? as integer) when cast(? as integer) then cast(? as integer) else
                        cast(? as integer) end""")
                .binds(1, 1, 7, 8)
                .rows(7);
    }

    @Test
    void values_of_every_known_type() {
        Object[] values = {
            true,
            (short) 1,
            2,
            3L,
            new BigDecimal("4.5"),
            BigInteger.TEN,
            6.5f,
            7.5,
            "text",
            LocalDate.of(2024, 2, 29),
            LocalTime.of(1, 2, 3),
            LocalDateTime.of(2024, 2, 29, 1, 2),
            OffsetDateTime.parse("2024-02-29T01:02Z"),
            UUID.fromString("11111111-1111-1111-1111-111111111111"),
            new byte[] {1},
            new Json("[1]"),
        };
        everywhere(db -> {
            for (Object value : values) {
                boolean there = select(sql("case when {0} is not null then 1 else 0 end", value)
                                        .asNumber(SqlTypes.INTEGER)
                                        .required())
                                .fetchOne(db)
                        == 1;
                assertThat(there).as("a " + value.getClass()).isTrue();
            }
        });
    }

    @Test
    void a_template_in_a_change() {
        verify(update(BOOK)
                        .set(
                                BOOK.pages,
                                sql("{0} + {1}", BOOK.pages, 1)
                                        .asNumber(SqlTypes.INTEGER)
                                        .required())
                        .where(sql("{0} = {1}", BOOK.title, "Dune").asCondition()))
                .sql("update \"book\" set \"pages\" = \"book\".\"pages\" + ? where \"book\".\"title\" = ?")
                .sql(H2, """
                        update "book" set "pages" = "book"."pages" + cast(? as integer)
                        where "book"."title" = cast(? as varchar)""")
                .binds(1, "Dune")
                .changes(1);
    }

    @Test
    void a_template_of_what_may_be_null_is_null() {
        verify(select(sql("upper({0})", BOOK.subtitle).asText())
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.desc()))
                .sql("""
                        select upper("book"."subtitle") from "book" where "book"."id" <= ? order by "book"."id" desc""")
                .binds(3L)
                .rows("A NOVEL", null, null);
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.Condition;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.db.NewMaybe;
import io.colonnade.tests.harness.QueryVerification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InTest {
    private static final UUID DUNE = UUID.fromString("33333333-3333-3333-3333-333333333333");

    private static QueryVerification<Long> where(String text, Condition first, Condition... more) {
        return verify(select(BOOK.id).from(BOOK).where(first, more).orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where " + text + " order by \"book\".\"id\"");
    }

    @Test
    void in_no_value_is_never_true() {
        where("\"book\".\"id\" = any (?)", BOOK.id.in(List.of()))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where false order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where 1 = 0 order by [book].[id]""")
                .bindsOn(WITHOUT_ARRAYS)
                .binds(List.of())
                .rows();
    }

    @Test
    void not_in_no_value_is_true() {
        where("\"book\".\"id\" <> all (?)", BOOK.id.notIn(List.of()))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where true order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where 1 = 1 order by [book].[id]""")
                .bindsOn(WITHOUT_ARRAYS)
                .binds(List.of())
                .rows(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void in_one_and_three_values_have_one_text() {
        where("\"book\".\"id\" = any (?)", BOOK.id.in(List.of(3L)))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."id" in (?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 3L)
                .binds(List.of(3L))
                .rows(3L);
        where("\"book\".\"id\" = any (?)", BOOK.id.in(1, 3, 99))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."id" in (?, ?, ?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 1L, 3L, 99L, 99L)
                .binds(List.of(1L, 3L, 99L))
                .rows(1L, 3L);
    }

    @Test
    void in_five_thousand_values() {
        List<Long> many = LongStream.range(4, 5_004).boxed().toList();
        where("\"book\".\"id\" = any (?)", BOOK.id.in(many))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" from "book" where "book"."id" in (select "value" from json_table(?,
                         '$[*]' columns ("value" bigint path '$')) as "list") order by "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[id] in (select [value] from openjson(?) with
                         ([value] bigint '$')) order by [book].[id]""")
                .binds(many)
                .rows(4L, 5L, 6L);
        verify(select(count()).from(BOOK).where(BOOK.id.notIn(many)))
                .sql("""
                         select count(*) from "book" where "book"."id" <> all (?)""")
                .sql(MYSQL_FAMILY, """
                         select count(*) from "book" where "book"."id" not in (select "value" from json_table(?,
                         '$[*]' columns ("value" bigint path '$')) as "list")""")
                .sql(SQLSERVER, """
                         select count_big(*) from [book] where [book].[id] not in (select [value] from openjson(?)
                         with ([value] bigint '$'))""")
                .binds(many)
                .rows(3L);
    }

    @Test
    void in_a_set_of_texts() {
        where("\"book\".\"title\" = any (?)", BOOK.title.in(Set.of("Dune")))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."title" in (?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, "Dune")
                .binds(List.of("Dune"))
                .rows(3L);
        where("\"book\".\"title\" = any (?)", BOOK.title.in("Dune", "Emma", "O'Hara, \"{}\\"))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."title" in (?, ?, ?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, "Dune", "Emma", "O'Hara, \"{}\\", "O'Hara, \"{}\\")
                .binds(List.of("Dune", "Emma", "O'Hara, \"{}\\"))
                .rows(1L, 3L);
    }

    @Test
    void in_decimals_dates_and_ids() {
        where("\"book\".\"price\" = any (?)", BOOK.price.in(List.of(new BigDecimal("9.99"), new BigDecimal("3.0"))))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."price" in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, new BigDecimal("9.99"), new BigDecimal("3.0"))
                .binds(List.of(new BigDecimal("9.99"), new BigDecimal("3.0")))
                .rows(3L, 6L);
        where("\"book\".\"published\" = any (?)", BOOK.published.in(LocalDate.of(1965, 8, 1)))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."published" in (?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, LocalDate.of(1965, 8, 1))
                .binds(List.of(LocalDate.of(1965, 8, 1)))
                .rows(3L);
        where("\"book\".\"isbn\" = any (?)", BOOK.isbn.in(DUNE))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."isbn" in (?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, UUID.fromString("33333333-3333-3333-3333-333333333333"))
                .binds(List.of(DUNE))
                .rows(3L);
    }

    @Test
    void in_numbers_and_truth_values() {
        where("\"book\".\"rating\" = any (?)", BOOK.rating.in(4.5, 4.0))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."rating" in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 4.5, 4.0)
                .binds(List.of(4.5, 4.0))
                .rows(1L, 4L);
        where("\"book\".\"in_print\" = any (?)", BOOK.inPrint.in(false))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."in_print" in (?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, false)
                .binds(List.of(false))
                .rows(5L, 6L);
        where("\"book\".\"pages\" = any (?)", BOOK.pages.in(List.of(412, 48)))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."pages" in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 412, 48)
                .binds(List.of(412, 48))
                .rows(3L, 6L);
    }

    @Test
    void in_bytes() {
        byte[] kept = {1, 0, -1, 92, 39};
        everywhere(db -> {
            insertInto(MAYBE).values(NewMaybe.id(11).aBinary(kept)).execute(db);
            insertInto(MAYBE).values(NewMaybe.id(12).aBinary(new byte[] {2})).execute(db);
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .where(MAYBE.aBinary.in(kept))
                            .fetch(db))
                    .containsExactly(11L);
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .where(MAYBE.aBinary.notIn(List.of(kept, new byte[0])))
                            .fetch(db))
                    .containsExactly(12L);
        });
    }

    @Test
    void in_enums() {
        where("\"book\".\"format\" = any (?)", BOOK.format.in(BookFormat.E_BOOK, BookFormat.HARDCOVER))
                .sql(POSTGRES, """
                         select "book"."id" from "book"
                         where "book"."format" = any (cast(? as "book_format"[])) order by "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."format" in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, BookFormat.E_BOOK, BookFormat.HARDCOVER)
                .binds(List.of(BookFormat.E_BOOK, BookFormat.HARDCOVER))
                .rows(2L, 3L, 5L);
    }

    @Test
    void in_points_in_time_whatever_their_offset() {
        OffsetDateTime joined = OffsetDateTime.parse("2024-01-15T09:30:00Z");
        verify(select(CUSTOMER.email).from(CUSTOMER).where(CUSTOMER.joined.in(joined)))
                .sql("""
                         select "customer"."email"
                         from "customer"
                         where "customer"."joined" = any (?)""")
                .sql(MYSQL, """
                         select `customer`.`email`
                         from `customer`
                         where `customer`.`joined` in (cast(? as datetime(6)))""")
                .sql(MARIADB, """
                         select `customer`.`email` from `customer` where `customer`.`joined` in (from_unixtime(?))""")
                .sql(SQLSERVER, """
                         select [customer].[email] from [customer] where [customer].[joined] in (?)""")
                .bindsOn(WITHOUT_ARRAYS, OffsetDateTime.parse("2024-01-15T09:30Z"))
                .binds(List.of(joined))
                .rows("ann@example.org");
    }

    @Test
    void not_in_leaves_out_nulls() {
        where("\"book\".\"author_id\" <> all (?)", BOOK.authorId.notIn(1, 2))
                .sql(WITHOUT_ARRAYS, """
                         select "book"."id" from "book" where "book"."author_id" not in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 1L, 2L)
                .binds(List.of(1L, 2L))
                .rows(4L, 5L);
    }

    @Test
    void a_null_among_the_values_is_refused() {
        assertThatThrownBy(() -> BOOK.title.in(Arrays.asList("Dune", null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("BOOK.title is compared with null, which is never true in SQL. Write isNull(), or"
                        + " isNotDistinctFrom(x) where x may be null. [colonnade:null]");
    }
}

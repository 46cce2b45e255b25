package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.Condition;
import io.colonnade.tests.db.BookFormat;
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
                .binds(List.of())
                .rows();
    }

    @Test
    void not_in_no_value_is_true() {
        where("\"book\".\"id\" <> all (?)", BOOK.id.notIn(List.of()))
                .binds(List.of())
                .rows(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void in_one_and_three_values_have_one_text() {
        where("\"book\".\"id\" = any (?)", BOOK.id.in(List.of(3L)))
                .binds(List.of(3L))
                .rows(3L);
        where("\"book\".\"id\" = any (?)", BOOK.id.in(1, 3, 99))
                .binds(List.of(1L, 3L, 99L))
                .rows(1L, 3L);
    }

    @Test
    void in_five_thousand_values() {
        List<Long> many = LongStream.range(4, 5_004).boxed().toList();
        where("\"book\".\"id\" = any (?)", BOOK.id.in(many)).binds(many).rows(4L, 5L, 6L);
        verify(select(count()).from(BOOK).where(BOOK.id.notIn(many)))
                .sql("""
                         select count(*) from "book" where "book"."id" <> all (?)""")
                .binds(many)
                .rows(3L);
    }

    @Test
    void in_a_set_of_texts() {
        where("\"book\".\"title\" = any (?)", BOOK.title.in(Set.of("Dune")))
                .binds(List.of("Dune"))
                .rows(3L);
        where("\"book\".\"title\" = any (?)", BOOK.title.in("Dune", "Emma", "O'Hara, \"{}\\"))
                .binds(List.of("Dune", "Emma", "O'Hara, \"{}\\"))
                .rows(1L, 3L);
    }

    @Test
    void in_values_of_every_kind() {
        where("\"book\".\"price\" = any (?)", BOOK.price.in(List.of(new BigDecimal("9.99"), new BigDecimal("3.0"))))
                .binds(List.of(new BigDecimal("9.99"), new BigDecimal("3.0")))
                .rows(3L, 6L);
        where("\"book\".\"published\" = any (?)", BOOK.published.in(LocalDate.of(1965, 8, 1)))
                .binds(List.of(LocalDate.of(1965, 8, 1)))
                .rows(3L);
        where("\"book\".\"isbn\" = any (?)", BOOK.isbn.in(DUNE))
                .binds(List.of(DUNE))
                .rows(3L);
        where("\"book\".\"rating\" = any (?)", BOOK.rating.in(4.5, 4.0))
                .binds(List.of(4.5, 4.0))
                .rows(1L, 4L);
        where("\"book\".\"in_print\" = any (?)", BOOK.inPrint.in(false))
                .binds(List.of(false))
                .rows(5L, 6L);
        where("\"book\".\"pages\" = any (?)", BOOK.pages.in(List.of(412, 48)))
                .binds(List.of(412, 48))
                .rows(3L, 6L);
    }

    @Test
    void in_enums() {
        where("\"book\".\"format\" = any (?)", BOOK.format.in(BookFormat.E_BOOK, BookFormat.HARDCOVER))
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
                .binds(List.of(joined))
                .rows("ann@example.org");
    }

    @Test
    void not_in_leaves_out_nulls() {
        where("\"book\".\"author_id\" <> all (?)", BOOK.authorId.notIn(1, 2))
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

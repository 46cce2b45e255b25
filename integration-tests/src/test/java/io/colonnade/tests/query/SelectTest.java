package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.PricedBook.PRICED_BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Expr;
import io.colonnade.query.Row;
import io.colonnade.query.Rows.Row2;
import io.colonnade.query.Select;
import io.colonnade.tests.db.AuthorRecord;
import io.colonnade.tests.db.OrderLineRecord;
import io.colonnade.tests.db.PricedBookRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectTest {
    record Shelf(String title, BigDecimal price) {}

    record Money(BigDecimal amount, int pages) {}

    record Offer(String title, Money money, @Nullable String subtitle) {}

    @Test
    void one_column() {
        verify(select(BOOK.title).from(BOOK).where(BOOK.price.lt(7)).orderBy(BOOK.title.asc()))
                .sql("""
                         select "book"."title"
                         from "book"
                         where "book"."price" < ?
                         order by "book"."title"
                         """)
                .binds(new BigDecimal(7))
                .rows("100% wool_[!\\]", "Persuasion");
    }

    @Test
    void two_columns_are_rows_of_two() {
        verify(select(BOOK.title, BOOK.pages).from(BOOK).where(BOOK.id.le(2)).orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."title", "book"."pages"
                         from "book"
                         where "book"."id" <= ?
                         order by "book"."id"
                         """)
                .binds(2L)
                .rows(new Row2<>("Emma", 474), new Row2<>("Persuasion", 249));
    }

    @Test
    void columns_into_a_record() {
        verify(select(BOOK.title, BOOK.price).into(Shelf::new).from(BOOK).where(BOOK.id.eq(3)))
                .sql("""
                         select "book"."title", "book"."price" from "book" where "book"."id" = ?""")
                .binds(3L)
                .rows(new Shelf("Dune", new BigDecimal("9.99")));
    }

    @Test
    void one_column_into_anything() {
        verify(select(BOOK.title).into(String::length).from(BOOK).where(BOOK.id.eq(3)))
                .sql("""
                         select "book"."title" from "book" where "book"."id" = ?""")
                .binds(3L)
                .rows(4);
    }

    @Test
    void a_whole_table() {
        verify(select(AUTHOR).from(AUTHOR).where(AUTHOR.id.le(2)).orderBy(AUTHOR.id.asc()))
                .sql("""
                         select "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         from "author"
                         where "author"."id" <= ?
                         order by "author"."id"
                         """)
                .binds(2L)
                .rows(
                        new AuthorRecord(1, "Jane Austen", LocalDate.of(1775, 12, 16), null, null),
                        new AuthorRecord(2, "Frank Herbert", LocalDate.of(1920, 10, 8), null, null));
    }

    @Test
    void a_whole_table_beside_a_column() {
        verify(select(AUTHOR, BOOK.title)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.eq(5)))
                .sql("""
                         select "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id", "book"."title"
                         from "book"
                         join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" = ?""")
                .binds(5L)
                .rows(new Row2<>(new AuthorRecord(4, "Ted Chiang", null, 3L, null), "Exhalation"));
    }

    @Test
    void a_table_with_a_computed_column() {
        verify(select(ORDER_LINE).from(ORDER_LINE).where(ORDER_LINE.orderId.eq(3)))
                .sql("""
                         select "order_line"."order_id", "order_line"."line", "order_line"."book_id",
                           "order_line"."price", "order_line"."quantity", "order_line"."total"
                         from "order_line"
                         where "order_line"."order_id" = ?""")
                .binds(3L)
                .rows(new OrderLineRecord(3, 1, 3, new BigDecimal("9.49"), 3, new BigDecimal("28.47")));
    }

    @Test
    void a_view_whose_columns_may_all_be_null() {
        verify(select(PRICED_BOOK)
                        .from(PRICED_BOOK)
                        .orderBy(PRICED_BOOK.price.asc())
                        .limit(2))
                .sql(H2, """
                         select "priced_book"."title", "priced_book"."price", "priced_book"."author"
                         from "priced_book"
                         order by "priced_book"."price" nulls last
                         limit ?""")
                .sql(POSTGRES, """
                         select "priced_book"."title", "priced_book"."price", "priced_book"."author"
                         from "priced_book"
                         order by "priced_book"."price"
                         limit ?""")
                .sql(MYSQL_FAMILY, """
                         select "priced_book"."title", "priced_book"."price", "priced_book"."author" from
                         "priced_book" order by "priced_book"."price" is null, "priced_book"."price" limit ?""")
                .sql(SQLSERVER, """
                         select top (?) [priced_book].[title], [priced_book].[price], [priced_book].[author] from
                         [priced_book] order by case when [priced_book].[price] is null then 1 else 0 end,
                         [priced_book].[price]""")
                .binds(2L)
                .rows(
                        new PricedBookRecord("100% wool_[!\\]", new BigDecimal("3.00"), null),
                        new PricedBookRecord("Persuasion", new BigDecimal("6.25"), "Jane Austen"));
    }

    @Test
    void rows_nest() {
        verify(select(BOOK.title, row(BOOK.price, BOOK.pages).into(Money::new), BOOK.subtitle)
                        .into(Offer::new)
                        .from(BOOK)
                        .where(BOOK.id.in(1, 3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."title", "book"."price", "book"."pages", "book"."subtitle"
                         from "book"
                         where "book"."id" = any (?)
                         order by "book"."id"
                         """)
                .sql(WITHOUT_ARRAYS, """
                         select "book"."title", "book"."price", "book"."pages", "book"."subtitle" from "book" where
                         "book"."id" in (?, ?) order by "book"."id"
                         """)
                .bindsOn(WITHOUT_ARRAYS, 1L, 3L)
                .binds(List.of(1L, 3L))
                .rows(
                        new Offer("Emma", new Money(new BigDecimal("7.50"), 474), null),
                        new Offer("Dune", new Money(new BigDecimal("9.99"), 412), "A novel"));
    }

    @Test
    void columns_chosen_at_run_time() {
        List<Expr<?>> columns = List.of(BOOK.title, BOOK.price, BOOK.authorId);
        Select<Row> query = select(columns).from(BOOK).where(BOOK.id.ge(5)).orderBy(BOOK.id.asc());
        verify(query).sql("""
                        select "book"."title", "book"."price", "book"."author_id"
                        from "book"
                        where "book"."id" >= ?
                        order by "book"."id"
                        """).binds(5L).table("""
                       Exhalation | 15.80 | 4
                       100% wool_[!\\] | 3.00 | null
                       """);
        String title = everywhereResult((target, db) -> query.fetch(db).get(0).get(BOOK.title));
        assertThat(title).isEqualTo("Exhalation");
    }

    @Test
    void labels_name_columns() {
        verify(select(BOOK.title.as("name"), BOOK.price.as("cost of it"))
                        .from(BOOK)
                        .where(BOOK.id.eq(1)))
                .sql("""
                         select "book"."title" as "name", "book"."price" as "cost of it"
                         from "book"
                         where "book"."id" = ?""")
                .binds(1L)
                .table("""
                        Emma | 7.50
                        """);
    }

    @Test
    void a_value_is_a_bind_of_its_type() {
        verify(select(value("x"), value(1), value(2L), value(new BigDecimal("3.5")))
                        .from(AUTHOR)
                        .where(AUTHOR.id.eq(1)))
                .sql(H2, """
                         select cast(? as varchar), cast(? as integer), cast(? as bigint), cast(? as decfloat(100))
                         from "author"
                         where "author"."id" = ?""")
                .sql(POSTGRES, """
                         select ?, ?, ?, ? from "author" where "author"."id" = ?""")
                .sql(WITHOUT_ARRAYS, """
                         select ?, ?, ?, ? from "author" where "author"."id" = ?""")
                .binds("x", 1, 2L, new BigDecimal("3.5"), 1L)
                .table("""
                        x | 1 | 2 | 3.5
                        """);
    }

    @Test
    void nothing_has_to_be_selected_from() {
        verify(select(value(7L)))
                .sql(H2, "select cast(? as bigint)")
                .sql(POSTGRES, "select ?")
                .sql(WITHOUT_ARRAYS, """
                         select ?""")
                .binds(7L)
                .rows(7L);
    }

    @Test
    void the_same_column_twice() {
        verify(select(BOOK.title, BOOK.title).from(BOOK).where(BOOK.id.eq(1)))
                .sql("""
                         select "book"."title", "book"."title" from "book" where "book"."id" = ?""")
                .binds(1L)
                .rows(new Row2<>("Emma", "Emma"));
    }

    @Test
    void a_reserved_word_is_a_name_like_any_other() {
        var order = io.colonnade.tests.db.Order.ORDER;
        verify(select(order.id, order.status)
                        .from(order)
                        .where(order.status.eq("open"))
                        .orderBy(order.id.asc()))
                .sql("""
                         select "order"."id", "order"."status"
                         from "order"
                         where "order"."status" = ?
                         order by "order"."id"
                         """)
                .binds("open")
                .table("""
                        2 | open
                        3 | open
                        """);
    }

    @Test
    void a_query_is_a_value_that_narrowing_leaves_alone() {
        Select<String> all = select(BOOK.title).from(BOOK).orderBy(BOOK.id.asc());
        Select<String> cheap = all.where(BOOK.price.lt(5));
        verify(cheap).sql("""
                        select "book"."title"
                        from "book"
                        where "book"."price" < ?
                        order by "book"."id"
                        """).binds(new BigDecimal(5)).rows("100% wool_[!\\]");
        verify(all).sql("""
                        select "book"."title" from "book" order by "book"."id"
                        """).rowCount(6);
    }

    @Test
    void a_condition_only_where_there_is_a_value() {
        BigDecimal none = null;
        verify(select(count()).from(BOOK).whereIfPresent(none, BOOK.price::le).whereIfPresent(400, BOOK.pages::ge))
                .sql("""
                         select count(*) from "book" where "book"."pages" >= ?""")
                .sql(SQLSERVER, """
                         select count_big(*) from [book] where [book].[pages] >= ?""")
                .binds(400)
                .rows(2L);
    }

    @Test
    void one_row_is_read_by_fetch_one_and_fetch_optional() {
        Select<String> dune = select(BOOK.title).from(BOOK).where(BOOK.id.eq(3));
        Select<String> none = select(BOOK.title).from(BOOK).where(BOOK.id.eq(33));
        String one = everywhereResult((target, db) -> dune.fetchOne(db));
        assertThat(one).isEqualTo("Dune");
        Optional<String> found = everywhereResult((target, db) -> dune.fetchOptional(db));
        assertThat(found).contains("Dune");
        Optional<String> missing = everywhereResult((target, db) -> none.fetchOptional(db));
        assertThat(missing).isEmpty();
    }

    @Test
    void the_greatest_of_no_rows_is_null() {
        verify(select(max(BOOK.price)).from(BOOK).where(BOOK.id.eq(33)))
                .sql("""
                         select max("book"."price") from "book" where "book"."id" = ?""")
                .binds(33L)
                .rows((BigDecimal) null);
    }
}

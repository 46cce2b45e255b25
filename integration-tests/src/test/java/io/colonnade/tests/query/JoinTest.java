package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.Author;
import io.colonnade.tests.db.AuthorRecord;
import io.colonnade.tests.db.Book;
import io.colonnade.tests.db.Order;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoinTest {
    record Listing(String title, @Nullable String author) {}

    record Person(String name, @Nullable LocalDate born) {}

    @Test
    void an_inner_join_keeps_what_matches() {
        verify(select(BOOK.title, AUTHOR.name)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(BOOK.title.asc()))
                .sql("""
                         select "book"."title", "author"."name"
                         from "book"
                         join "author" on "book"."author_id" = "author"."id"
                         order by "book"."title"
                         """)
                .table("""
                        Dune | Frank Herbert
                        Emma | Jane Austen
                        Exhalation | Ted Chiang
                        Persuasion | Jane Austen
                        The Dispossessed | Ursula K. Le Guin
                        """);
    }

    @Test
    void a_left_join_admits_null() {
        verify(select(BOOK.title, AUTHOR.name.nullable())
                        .into(Listing::new)
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.ge(5))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."title", "author"."name"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(5L)
                .rows(new Listing("Exhalation", "Ted Chiang"), new Listing("100% wool_[!\\]", null));
    }

    @Test
    void a_left_joined_column_with_a_substitute() {
        verify(select(BOOK.title, AUTHOR.name.orElse("unknown"))
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.eq(6)))
                .sql("""
                         select "book"."title", coalesce("author"."name", ?)
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" = ?""")
                .binds("unknown", 6L)
                .rows(new Row2<>("100% wool_[!\\]", "unknown"));
    }

    @Test
    void a_left_joined_column_that_is_known_to_be_there() {
        verify(select(BOOK.title, AUTHOR.name.required())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.eq(3)))
                .sql("""
                         select "book"."title", "author"."name"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" = ?""")
                .binds(3L)
                .rows(new Row2<>("Dune", "Frank Herbert"));
    }

    @Test
    void a_left_joined_table_is_null_or_empty() {
        AuthorRecord chiang = new AuthorRecord(4, "Ted Chiang", null, 3L, null);
        verify(select(BOOK.id, AUTHOR.nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.ge(5))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(5L)
                .rows(new Row2<>(5L, chiang), new Row2<>(6L, null));
        verify(select(BOOK.id, AUTHOR.optional())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.ge(5))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(5L)
                .rows(new Row2<>(5L, Optional.of(chiang)), new Row2<>(6L, Optional.empty()));
    }

    @Test
    void a_left_joined_nested_row_is_null_as_a_whole() {
        verify(select(BOOK.id, row(AUTHOR.name, AUTHOR.born).into(Person::new).nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.ge(5))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "author"."name", "author"."born"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id"
                         where "book"."id" >= ?
                         order by "book"."id"
                         """)
                .binds(5L)
                .rows(new Row2<>(5L, new Person("Ted Chiang", null)), new Row2<>(6L, null));
    }

    @Test
    void a_right_join_keeps_the_right_side() {
        verify(select(BOOK.title.nullable(), PUBLISHER.name)
                        .from(BOOK)
                        .rightJoin(PUBLISHER)
                        .on(BOOK.publisherId.eq(PUBLISHER.id))
                        .orderBy(PUBLISHER.name.asc()))
                .sql("""
                         select "book"."title", "publisher"."name"
                         from "book"
                         right join "publisher" on "book"."publisher_id" = "publisher"."id"
                         order by "publisher"."name"
                         """)
                .table("""
                        The Dispossessed | Ace
                        Dune | Chilton
                        null | Tor
                        """);
    }

    @Test
    void a_full_join_keeps_both_sides() {
        verify(select(BOOK.title.nullable(), PUBLISHER.name.nullable())
                        .from(BOOK)
                        .fullJoin(PUBLISHER)
                        .on(BOOK.publisherId.eq(PUBLISHER.id))
                        .orderBy(BOOK.title.asc(), PUBLISHER.name.asc()))
                .sql("""
                         select "book"."title", "publisher"."name"
                         from "book"
                         full join "publisher" on "book"."publisher_id" = "publisher"."id"
                         order by "book"."title", "publisher"."name"
                         """)
                .refused(
                        H2,
                        "FULL JOIN is not available on H2. Use leftJoin(…), and a second query for the unmatched rows."
                                + " [colonnade:dialect]")
                .sql(SQLSERVER, """
                         select [book].[title], [publisher].[name] from [book] full join [publisher] on
                         [book].[publisher_id] = [publisher].[id] order by case when [book].[title] is null then 1
                         else 0 end, [book].[title], case when [publisher].[name] is null then 1 else 0 end,
                         [publisher].[name]""")
                .refused(
                        MYSQL,
                        "FULL JOIN is not available on MySQL. Use leftJoin(…), and a second query for the"
                                + " unmatched rows. [colonnade:dialect]")
                .refused(
                        MARIADB,
                        "FULL JOIN is not available on MariaDB. Use leftJoin(…), and a second query for the"
                                + " unmatched rows. [colonnade:dialect]")
                .table("""
                        100% wool_[!\\] | null
                        Dune | Chilton
                        Emma | null
                        Exhalation | null
                        Persuasion | null
                        The Dispossessed | Ace
                        null | Tor
                        """);
    }

    @Test
    void a_cross_join_pairs_all() {
        verify(select(AUTHOR.id, DIGIT.n)
                        .from(AUTHOR)
                        .crossJoin(DIGIT)
                        .where(DIGIT.n.lt(2), AUTHOR.id.lt(3))
                        .orderBy(AUTHOR.id.asc(), DIGIT.n.desc()))
                .sql("""
                         select "author"."id", "digit"."n"
                         from "author"
                         cross join "digit"
                         where "digit"."n" < ? and "author"."id" < ?
                         order by "author"."id", "digit"."n" desc""")
                .binds(2, 3L)
                .table("""
                        1 | 1
                        1 | 0
                        2 | 1
                        2 | 0
                        """);
    }

    @Test
    void a_table_joins_itself_under_another_name() {
        Author mentor = AUTHOR.as("mentor");
        verify(select(AUTHOR.name, mentor.name)
                        .from(AUTHOR)
                        .join(mentor)
                        .on(AUTHOR.mentorId.eq(mentor.id))
                        .orderBy(AUTHOR.name.asc()))
                .sql("""
                         select "author"."name", "mentor"."name"
                         from "author"
                         join "author" as "mentor" on "author"."mentor_id" = "mentor"."id"
                         order by "author"."name"
                         """)
                .table("""
                        Ted Chiang | Ursula K. Le Guin
                        Ursula K. Le Guin | Frank Herbert
                        """);
    }

    @Test
    void two_copies_of_a_table() {
        Author writer = AUTHOR.as("writer");
        Author editor = AUTHOR.as("editor");
        verify(select(BOOK.title, writer.name.nullable(), editor.name)
                        .from(BOOK)
                        .leftJoin(writer)
                        .on(BOOK.authorId.eq(writer.id))
                        .join(editor)
                        .on(BOOK.editorId.eq(editor.id)))
                .sql("""
                         select "book"."title", "writer"."name", "editor"."name"
                         from "book"
                         left join "author" as "writer" on "book"."author_id" = "writer"."id"
                         join "author" as "editor" on "book"."editor_id" = "editor"."id"
                         """)
                .table("""
                        Dune | Frank Herbert | Ursula K. Le Guin
                        """);
    }

    @Test
    void a_chain_of_joins() {
        Order order = Order.ORDER;
        verify(select(order.id, BOOK.title, ORDER_LINE.quantity)
                        .from(order)
                        .join(ORDER_LINE)
                        .on(ORDER_LINE.orderId.eq(order.id))
                        .join(BOOK)
                        .on(BOOK.id.eq(ORDER_LINE.bookId), BOOK.price.gt(8))
                        .orderBy(order.id.asc(), ORDER_LINE.line.asc()))
                .sql("""
                         select "order"."id", "book"."title", "order_line"."quantity"
                         from "order"
                         join "order_line" on "order_line"."order_id" = "order"."id"
                         join "book" on "book"."id" = "order_line"."book_id" and "book"."price" > ?
                         order by "order"."id", "order_line"."line"
                         """)
                .binds(new java.math.BigDecimal(8))
                .table("""
                        1 | Dune | 2
                        2 | The Dispossessed | 1
                        3 | Dune | 3
                        """);
    }

    @Test
    void a_condition_of_an_outer_join_is_no_filter() {
        verify(select(BOOK.id, AUTHOR.name.nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id), AUTHOR.name.startsWith("Jane"))
                        .where(BOOK.id.in(1, 3))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                         select "book"."id", "author"."name"
                         from "book"
                         left join "author" on "book"."author_id" = "author"."id" and "author"."name" like ? escape '!'
                         where "book"."id" = any (?)
                         order by "book"."id"
                         """)
                .sql(MYSQL_FAMILY, """
                         select "book"."id", "author"."name" from "book" left join "author" on "book"."author_id" =
                         "author"."id" and "author"."name" like ? escape '!' where "book"."id" in (?, ?) order by
                         "book"."id"
                         """)
                .sql(SQLSERVER, """
                         select [book].[id], [author].[name] from [book] left join [author] on [book].[author_id] =
                         [author].[id] and [author].[name] like replace(?, N'[', N'![') escape N'!' where [book].[id]
                         in (?, ?) order by [book].[id]""")
                .bindsOn(WITHOUT_ARRAYS, "Jane%", 1L, 3L)
                .binds("Jane%", java.util.List.of(1L, 3L))
                .table("""
                        1 | Jane Austen
                        3 | null
                        """);
    }

    @Test
    void an_anti_join() {
        verify(select(AUTHOR.name)
                        .from(AUTHOR)
                        .leftJoin(BOOK)
                        .on(BOOK.editorId.eq(AUTHOR.id))
                        .where(BOOK.id.isNull())
                        .orderBy(AUTHOR.name.asc()))
                .sql("""
                         select "author"."name"
                         from "author"
                         left join "book" on "book"."editor_id" = "author"."id"
                         where "book"."id" is null
                         order by "author"."name"
                         """)
                .rows("Frank Herbert", "Jane Austen", "Ted Chiang");
    }

    @Test
    void a_nullable_key_meets_a_key_that_is_not() {
        Book favourite = BOOK.as("favourite");
        verify(select(AUTHOR.name, favourite.title, count())
                        .from(AUTHOR)
                        .join(favourite)
                        .on(AUTHOR.favouriteId.eq(favourite.id))
                        .groupBy(AUTHOR.name, favourite.title))
                .sql("""
                         select "author"."name", "favourite"."title", count(*)
                         from "author"
                         join "book" as "favourite" on "author"."favourite_id" = "favourite"."id"
                         group by "author"."name", "favourite"."title"
                         """)
                .sql(SQLSERVER, """
                         select [author].[name], [favourite].[title], count_big(*) from [author] join [book] as
                         [favourite] on [author].[favourite_id] = [favourite].[id] group by [author].[name],
                         [favourite].[title]""")
                .table("""
                        Ursula K. Le Guin | Emma | 1
                        """);
    }
}

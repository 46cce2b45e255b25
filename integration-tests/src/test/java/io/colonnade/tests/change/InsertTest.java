package io.colonnade.tests.change;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Preference.PREFERENCE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.AuthorRecord;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.db.BookRecord;
import io.colonnade.tests.db.NewAuthor;
import io.colonnade.tests.db.NewBook;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewOrderLine;
import io.colonnade.tests.db.NewPreference;
import io.colonnade.tests.db.NewPublisher;
import io.colonnade.tests.db.PreferenceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InsertTest {
    @Test
    void a_new_row() {
        verify(insertInto(BOOK)
                        .values(NewBook.title("Babel")
                                .price(new BigDecimal("11.50"))
                                .pages(560)
                                .authorId(2L)))
                .sql("""
                         insert into "book" ("title", "price", "pages", "author_id")
                         values (?, ?, ?, ?)""")
                .binds("Babel", new BigDecimal("11.50"), 560, 2L)
                .changes(1);
        verify(select(BOOK).from(BOOK).where(BOOK.title.eq("Babel")))
                .sql("""
                         select "book"."id", "book"."title", "book"."author_id", "book"."price", "book"."pages",
                           "book"."subtitle", "book"."editor_id", "book"."publisher_id", "book"."format",
                           "book"."in_print", "book"."published", "book"."isbn", "book"."rating", "book"."details"
                         from "book"
                         where "book"."title" = ?""")
                .binds("Babel")
                .rows(new BookRecord(
                        100,
                        "Babel",
                        2L,
                        new BigDecimal("11.50"),
                        560,
                        null,
                        null,
                        null,
                        BookFormat.PAPERBACK,
                        true,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void what_the_database_made_comes_back() {
        verify(insertInto(AUTHOR).values(NewAuthor.name("R. F. Kuang")).returning(AUTHOR.id))
                .sql(H2, """
                         select "author"."id"
                         from final table (insert into "author" ("name") values (?)) as "author"
                         """)
                .sql(POSTGRES, """
                         insert into "author" ("name") values (?) returning "author"."id"
                         """)
                .sql(MYSQL, """
                         insert into `author` (`name`) values (?); select `author`.`id` from `author` where
                         `author`.`id` in (?) order by `author`.`id`""")
                .sql(MARIADB, """
                         insert into `author` (`name`) values (?) returning `author`.`id`""")
                .sql(SQLSERVER, """
                         insert into [author] ([name]) output inserted.[id] values (?)""")
                .bindsOn(MYSQL, "R. F. Kuang", List.of())
                .binds("R. F. Kuang")
                .rows(100L);
    }

    @Test
    void the_whole_new_row_comes_back() {
        verify(insertInto(AUTHOR).values(NewAuthor.name("Italo Calvino")).returning(AUTHOR))
                .sql(H2, """
                         select "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         from final table (insert into "author" ("name") values (?)) as "author"
                         """)
                .sql(POSTGRES, """
                         insert into "author" ("name")
                         values (?)
                         returning "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         """)
                .sql(MYSQL, """
                         insert into `author` (`name`) values (?); select `author`.`id`, `author`.`name`,
                         `author`.`born`, `author`.`mentor_id`, `author`.`favourite_id` from `author` where
                         `author`.`id` in (?) order by `author`.`id`""")
                .sql(MARIADB, """
                         insert into `author` (`name`) values (?) returning `author`.`id`, `author`.`name`,
                         `author`.`born`, `author`.`mentor_id`, `author`.`favourite_id`""")
                .sql(SQLSERVER, """
                         insert into [author] ([name]) output inserted.[id], inserted.[name], inserted.[born],
                         inserted.[mentor_id], inserted.[favourite_id] values (?)""")
                .bindsOn(MYSQL, "Italo Calvino", List.of())
                .binds("Italo Calvino")
                .rows(new AuthorRecord(100, "Italo Calvino", null, null, null));
    }

    @Test
    void some_columns_of_the_new_row_come_back() {
        verify(insertInto(PUBLISHER).values(NewPublisher.name("Gollancz")).returning(row(PUBLISHER.id, PUBLISHER.name)))
                .sql(H2, """
                         select "publisher"."id", "publisher"."name"
                         from final table (insert into "publisher" ("name") values (?)) as "publisher"
                         """)
                .sql(POSTGRES, """
                         insert into "publisher" ("name")
                         values (?)
                         returning "publisher"."id", "publisher"."name"
                         """)
                .sql(MYSQL, """
                         insert into `publisher` (`name`) values (?); select `publisher`.`id`, `publisher`.`name`
                         from `publisher` where `publisher`.`id` in (?) order by `publisher`.`id`""")
                .sql(MARIADB, """
                         insert into `publisher` (`name`) values (?) returning `publisher`.`id`, `publisher`.`name`""")
                .sql(SQLSERVER, """
                         insert into [publisher] ([name]) output inserted.[id], inserted.[name] values (?)""")
                .bindsOn(MYSQL, "Gollancz", List.of())
                .binds("Gollancz")
                .rows(new Row2<>(4L, "Gollancz"));
    }

    @Test
    void many_rows_with_different_columns() {
        verify(insertInto(AUTHOR)
                        .values(List.of(
                                NewAuthor.name("A"),
                                NewAuthor.name("B").born(LocalDate.of(1900, 1, 2)),
                                NewAuthor.name("C").mentorId(1L))))
                .sql("""
                         insert into "author" ("name", "born", "mentor_id")
                         values (?, default, default), (?, ?, default), (?, default, ?)""")
                .binds("A", "B", LocalDate.of(1900, 1, 2), "C", 1L)
                .changes(3);
        verify(select(AUTHOR).from(AUTHOR).where(AUTHOR.id.gt(99)).orderBy(AUTHOR.id.asc()))
                .sql("""
                         select "author"."id", "author"."name", "author"."born", "author"."mentor_id",
                           "author"."favourite_id"
                         from "author"
                         where "author"."id" > ?
                         order by "author"."id"
                         """)
                .binds(99L)
                .rows(
                        new AuthorRecord(100, "A", null, null, null),
                        new AuthorRecord(101, "B", LocalDate.of(1900, 1, 2), null, null),
                        new AuthorRecord(102, "C", null, 1L, null));
    }

    @Test
    void many_rows_come_back() {
        verify(insertInto(DIGIT).values(NewDigit.n(10)).values(NewDigit.n(11)).returning(DIGIT.n))
                .sql(H2, """
                         select "digit"."n"
                         from final table (insert into "digit" ("n") values (?), (?)) as "digit"
                         """)
                .sql(POSTGRES, """
                         insert into "digit" ("n") values (?), (?) returning "digit"."n"
                         """)
                .sql(MYSQL, """
                         insert into `digit` (`n`) values (?), (?); select `digit`.`n` from `digit` where `digit`.`n`
                         = ? or `digit`.`n` = ? order by `digit`.`n`""")
                .sql(MARIADB, """
                         insert into `digit` (`n`) values (?), (?) returning `digit`.`n`""")
                .sql(SQLSERVER, """
                         insert into [digit] ([n]) output inserted.[n] values (?), (?)""")
                .bindsOn(MYSQL, 10, 11, 10, 11)
                .binds(10, 11)
                .rowsInAnyOrder(10, 11);
    }

    @Test
    void no_rows_send_nothing() {
        everywhere(
                db -> assertThat(insertInto(DIGIT).values(List.<NewDigit>of()).execute(db))
                        .isZero());
    }

    @Test
    void column_by_column() {
        verify(insertInto(BOOK)
                        .set(BOOK.title, "Piranesi")
                        .set(BOOK.price, 8)
                        .set(BOOK.pages, value(200).plus(72))
                        .set(BOOK.format, BookFormat.HARDCOVER)
                        .setNull(BOOK.subtitle))
                .sql(H2, """
                         insert into "book" ("title", "price", "pages", "format", "subtitle")
                         values (?, ?, cast(? as integer) + ?, ?, ?)""")
                .sql(POSTGRES, """
                         insert into "book" ("title", "price", "pages", "format", "subtitle")
                         values (?, ?, ? + ?, ?, ?)""")
                .sql(WITHOUT_ARRAYS, """
                         insert into "book" ("title", "price", "pages", "format", "subtitle") values (?, ?, ? + ?, ?,
                         ?)""")
                .binds("Piranesi", new BigDecimal(8), 200, 72, BookFormat.HARDCOVER, null)
                .changes(1);
        verify(select(BOOK.pages, BOOK.format).from(BOOK).where(BOOK.title.eq("Piranesi")))
                .sql("""
                         select "book"."pages", "book"."format" from "book" where "book"."title" = ?""")
                .binds("Piranesi")
                .rows(new Row2<>(272, BookFormat.HARDCOVER));
    }

    @Test
    void the_last_value_of_a_column_counts() {
        verify(insertInto(DIGIT).set(DIGIT.n, 20).set(DIGIT.n, 21).returning(DIGIT.n))
                .sql(H2, """
                        select "digit"."n"
                        from final table (insert into "digit" ("n") values (?)) as "digit"
                        """)
                .sql(POSTGRES, """
                        insert into "digit" ("n") values (?) returning "digit"."n"
                        """)
                .sql(MYSQL, """
                         insert into `digit` (`n`) values (?); select `digit`.`n` from `digit` where `digit`.`n` = ?
                         order by `digit`.`n`""")
                .sql(MARIADB, """
                         insert into `digit` (`n`) values (?) returning `digit`.`n`""")
                .sql(SQLSERVER, """
                         insert into [digit] ([n]) output inserted.[n] values (?)""")
                .bindsOn(MYSQL, 21, 21)
                .binds(21)
                .rows(21);
    }

    @Test
    void only_defaults() {
        verify(insertInto(PREFERENCE).values(NewPreference.defaults()).returning(PREFERENCE))
                .sql(H2, """
                         select "preference"."id", "preference"."theme", "preference"."page_size",
                           "preference"."nickname"
                         from final table (insert into "preference" default values) as "preference"
                         """)
                .sql(POSTGRES, """
                         insert into "preference" default
                         values
                         returning "preference"."id", "preference"."theme", "preference"."page_size",
                           "preference"."nickname"
                         """)
                .sql(MYSQL, """
                         insert into `preference` () values (); select `preference`.`id`, `preference`.`theme`,
                         `preference`.`page_size`, `preference`.`nickname` from `preference` where `preference`.`id`
                         in (?) order by `preference`.`id`""")
                .sql(MARIADB, """
                         insert into `preference` () values () returning `preference`.`id`, `preference`.`theme`,
                         `preference`.`page_size`, `preference`.`nickname`""")
                .sql(SQLSERVER, """
                         insert into [preference] output inserted.[id], inserted.[theme], inserted.[page_size],
                         inserted.[nickname] default values""")
                .bindsOn(MYSQL, List.of())
                .rows(new PreferenceRecord(1, "light", 20, null));
    }

    @Test
    void a_default_beside_a_value() {
        verify(insertInto(PREFERENCE)
                        .values(List.of(
                                NewPreference.defaults().theme("dark"),
                                NewPreference.defaults().pageSize(50).nickname("z")))
                        .returning(PREFERENCE))
                .sql(H2, """
                         select "preference"."id", "preference"."theme", "preference"."page_size",
                           "preference"."nickname"
                         from final table (insert into "preference" ("theme", "page_size", "nickname") values (?,
                           default, default), (default, ?, ?)) as "preference"
                         """)
                .sql(POSTGRES, """
                         insert into "preference" ("theme", "page_size", "nickname")
                         values (?, default, default), (default, ?, ?)
                         returning "preference"."id", "preference"."theme", "preference"."page_size",
                           "preference"."nickname"
                         """)
                .sql(MYSQL, """
                         insert into `preference` (`theme`, `page_size`, `nickname`) values (?, default, default),
                         (default, ?, ?); select `preference`.`id`, `preference`.`theme`, `preference`.`page_size`,
                         `preference`.`nickname` from `preference` where `preference`.`id` in (?, ?) order by
                         `preference`.`id`""")
                .sql(MARIADB, """
                         insert into `preference` (`theme`, `page_size`, `nickname`) values (?, default, default),
                         (default, ?, ?) returning `preference`.`id`, `preference`.`theme`, `preference`.`page_size`,
                         `preference`.`nickname`""")
                .sql(SQLSERVER, """
                         insert into [preference] ([theme], [page_size], [nickname]) output inserted.[id],
                         inserted.[theme], inserted.[page_size], inserted.[nickname] values (?, default, default),
                         (default, ?, ?)""")
                .bindsOn(MYSQL, "dark", 50, "z", List.of(), List.of())
                .binds("dark", 50, "z")
                .rowsInAnyOrder(new PreferenceRecord(1, "dark", 20, null), new PreferenceRecord(2, "light", 50, "z"));
    }

    @Test
    void a_computed_column_is_not_written() {
        verify(insertInto(ORDER_LINE)
                        .values(NewOrderLine.orderId(3)
                                .line(2)
                                .bookId(5)
                                .price(new BigDecimal("1.50"))
                                .quantity(4))
                        .returning(ORDER_LINE.total))
                .sql(H2, """
                         select "order_line"."total"
                         from final table (insert into "order_line" ("order_id", "line", "book_id", "price", "quantity")
                           values (?, ?, ?, ?, ?)) as "order_line"
                         """)
                .sql(POSTGRES, """
                         insert into "order_line" ("order_id", "line", "book_id", "price", "quantity")
                         values (?, ?, ?, ?, ?)
                         returning "order_line"."total"
                         """)
                .sql(MYSQL, """
                         insert into `order_line` (`order_id`, `line`, `book_id`, `price`, `quantity`) values (?, ?,
                         ?, ?, ?); select `order_line`.`total` from `order_line` where `order_line`.`order_id` = ?
                         and `order_line`.`line` = ? order by `order_line`.`order_id`""")
                .sql(MARIADB, """
                         insert into `order_line` (`order_id`, `line`, `book_id`, `price`, `quantity`) values (?, ?,
                         ?, ?, ?) returning `order_line`.`total`""")
                .sql(SQLSERVER, """
                         insert into [order_line] ([order_id], [line], [book_id], [price], [quantity]) output
                         inserted.[total] values (?, ?, ?, ?, ?)""")
                .bindsOn(MYSQL, 3L, 2, 5L, new BigDecimal("1.50"), 4, 3L, 2)
                .binds(3L, 2, 5L, new BigDecimal("1.50"), 4)
                .rows(new BigDecimal("6.00"));
    }

    @Test
    void a_record_is_written_back_as_a_new_row() {
        BookRecord dune = everywhereResult((target, db) -> BOOK.byKey(3).fetchOne(db));
        BookRecord copy = new BookRecord(
                50,
                "Dune II",
                dune.authorId(),
                dune.price(),
                dune.pages(),
                dune.subtitle(),
                dune.editorId(),
                dune.publisherId(),
                dune.format(),
                dune.inPrint(),
                dune.published(),
                null,
                dune.rating(),
                dune.details());
        BookRecord read = everywhereResult((target, db) -> {
            insertInto(BOOK).values(NewBook.from(copy)).execute(db);
            return BOOK.byKey(50).fetchOne(db);
        });
        assertThat(read).isEqualTo(copy);
    }

    @Test
    void a_prefix_is_used_again() {
        NewBook.NeedsPages cheap = NewBook.title("Cheap").price(BigDecimal.ONE);
        everywhere(db -> {
            insertInto(BOOK)
                    .values(List.of(cheap.pages(1), cheap.pages(2).subtitle("two")))
                    .execute(db);
            assertThat(select(BOOK.pages, BOOK.subtitle)
                            .from(BOOK)
                            .where(BOOK.title.eq("Cheap"))
                            .orderBy(BOOK.pages.asc())
                            .fetch(db))
                    .containsExactly(new Row2<>(1, null), new Row2<>(2, "two"));
        });
    }

    @Test
    void a_thousand_rows_in_one_statement() {
        List<NewDigit> rows =
                IntStream.range(1_000, 2_000).mapToObj(NewDigit::n).toList();
        everywhere(db -> assertThat(insertInto(DIGIT).values(rows).execute(db)).isEqualTo(1_000));
    }
}

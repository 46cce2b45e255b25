package io.colonnade.tests.change;

import static io.colonnade.Sql.excluded;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.NewBook;
import io.colonnade.tests.db.NewCustomer;
import io.colonnade.tests.db.NewPublisher;
import io.colonnade.tests.db.NewReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpsertTest {
    private static final UUID DUNE = UUID.fromString("33333333-3333-3333-3333-333333333333");

    private static NewReview review(long book, int stars, String body) {
        return NewReview.bookId(book).customerId(1).stars((short) stars).body(body);
    }

    private static List<@Nullable String> bodies(Database db) {
        return select(REVIEW.body)
                .from(REVIEW)
                .where(REVIEW.customerId.eq(1))
                .orderBy(REVIEW.bookId.asc())
                .fetch(db);
    }

    private static NewBook book(long id) {
        return NewBook.title("Dune, again")
                .price(BigDecimal.TEN)
                .pages(1)
                .id(id)
                .isbn(DUNE);
    }

    @Test
    void a_row_that_is_there_stays_as_it_is() {
        verify(insertInto(PUBLISHER)
                        .values(List.of(NewPublisher.name("Tor").flagshipId(1L), NewPublisher.name("Gollancz")))
                        .onConflict(PUBLISHER.name)
                        .doNothing())
                .sql("""
                         insert into "publisher" ("name", "flagship_id")
                         values (?, ?), (?, default)
                         on conflict ("name") do nothing""")
                .sql(MYSQL, """
                         insert into `publisher` (`name`, `flagship_id`) values (?, ?), (?, default) as `excluded` on
                         duplicate key update `name` = `publisher`.`name`""")
                .sql(MARIADB, """
                         insert into `publisher` (`name`, `flagship_id`) values (?, ?), (?, default) on duplicate key
                         update `name` = `publisher`.`name`""")
                .refused(
                        H2,
                        "Rows that leave different columns to their defaults cannot be inserted with"
                                + " onConflict(…) on H2, whose MERGE takes no default among its rows. Insert them one"
                                + " by one. [colonnade:dialect]")
                .refused(
                        SQLSERVER,
                        "Rows that leave different columns to their defaults cannot be inserted with"
                                + " onConflict(…) on SQL Server, whose MERGE takes no default among its rows. Insert"
                                + " them one by one. [colonnade:dialect]")
                .binds("Tor", 1L, "Gollancz")
                .counting(MYSQL_FAMILY, 2)
                .changes(1);
    }

    @Test
    void one_row_that_is_there_stays_as_it_is() {
        verify(insertInto(PUBLISHER)
                        .values(NewPublisher.name("Tor").flagshipId(1L))
                        .onConflict(PUBLISHER.name)
                        .doNothing())
                .sql("""
                         insert into "publisher" ("name", "flagship_id") values (?, ?) on conflict ("name") do nothing
                         """)
                .sql(MYSQL, """
                         insert into `publisher` (`name`, `flagship_id`) values (?, ?) as `excluded` on duplicate key
                         update `name` = `publisher`.`name`""")
                .sql(MARIADB, """
                         insert into `publisher` (`name`, `flagship_id`) values (?, ?) on duplicate key update `name`
                         = `publisher`.`name`""")
                .sql(H2, """
                         merge into "publisher" using (values (cast(? as varchar), cast(? as bigint))) as "excluded"
                         ("name", "flagship_id") on "publisher"."name" = "excluded"."name" when not matched then
                         insert ("name", "flagship_id") values ("excluded"."name", "excluded"."flagship_id")""")
                .sql(SQLSERVER, """
                         merge into [publisher] with (holdlock) as [publisher] using (values (?, ?)) as [excluded]
                         ([name], [flagship_id]) on [publisher].[name] = [excluded].[name] when not matched then
                         insert ([name], [flagship_id]) values ([excluded].[name], [excluded].[flagship_id]);""")
                .binds("Tor", 1L)
                .counting(MYSQL_FAMILY, 1)
                .changes(0);
        everywhere(db -> assertThat(select(PUBLISHER.flagshipId)
                        .from(PUBLISHER)
                        .where(PUBLISHER.name.eq("Tor"))
                        .fetchOne(db))
                .isNull());
    }

    @Test
    void a_row_that_is_there_takes_the_new_values() {
        verify(insertInto(REVIEW)
                        .values(List.of(review(3, 1, "Worms."), review(4, 5, "Walls.")))
                        .onConflict(REVIEW.bookId, REVIEW.customerId)
                        .doUpdate(REVIEW.stars, REVIEW.body))
                .sql("""
                         insert into "review" ("book_id", "customer_id", "stars", "body")
                         values (?, ?, ?, ?), (?, ?, ?, ?)
                         on conflict ("book_id", "customer_id")
                         do update set "stars" = "excluded"."stars", "body" = "excluded"."body"
                         """)
                .sql(MYSQL, """
                         insert into `review` (`book_id`, `customer_id`, `stars`, `body`) values (?, ?, ?, ?), (?, ?,
                         ?, ?) as `excluded` on duplicate key update `stars` = `excluded`.`stars`, `body` =
                         `excluded`.`body`""")
                .sql(MARIADB, """
                         insert into `review` (`book_id`, `customer_id`, `stars`, `body`) values (?, ?, ?, ?), (?, ?,
                         ?, ?) on duplicate key update `stars` = values(`stars`), `body` = values(`body`)""")
                .sql(H2, """
                         merge into "review" using (values (cast(? as bigint), cast(? as bigint), cast(? as
                         smallint), cast(? as varchar)), (cast(? as bigint), cast(? as bigint), cast(? as smallint),
                         cast(? as varchar))) as "excluded" ("book_id", "customer_id", "stars", "body") on
                         "review"."book_id" = "excluded"."book_id" and "review"."customer_id" =
                         "excluded"."customer_id" when matched then update set "stars" = "excluded"."stars", "body" =
                         "excluded"."body" when not matched then insert ("book_id", "customer_id", "stars", "body")
                         values ("excluded"."book_id", "excluded"."customer_id", "excluded"."stars",
                         "excluded"."body")""")
                .sql(SQLSERVER, """
                         merge into [review] with (holdlock) as [review] using (values (?, ?, ?, ?), (?, ?, ?, ?)) as
                         [excluded] ([book_id], [customer_id], [stars], [body]) on [review].[book_id] =
                         [excluded].[book_id] and [review].[customer_id] = [excluded].[customer_id] when matched then
                         update set [stars] = [excluded].[stars], [body] = [excluded].[body] when not matched then
                         insert ([book_id], [customer_id], [stars], [body]) values ([excluded].[book_id],
                         [excluded].[customer_id], [excluded].[stars], [excluded].[body]);""")
                .binds(3L, 1L, (short) 1, "Worms.", 4L, 1L, (short) 5, "Walls.")
                .changes(2);
        everywhere(db -> assertThat(bodies(db)).containsExactly("Nice.", "Worms.", "Walls."));
    }

    @Test
    void a_row_that_is_there_is_computed_with_the_new_values() {
        verify(insertInto(REVIEW)
                        .values(NewReview.bookId(3).customerId(1).stars((short) 2))
                        .onConflict(REVIEW.bookId, REVIEW.customerId)
                        .doUpdate(row -> row.set(REVIEW.stars, REVIEW.stars.plus(excluded(REVIEW.stars)))
                                .set(REVIEW.body, "again")))
                .sql("""
                         insert into "review" ("book_id", "customer_id", "stars")
                         values (?, ?, ?)
                         on conflict ("book_id", "customer_id")
                         do update set "stars" = "review"."stars" + "excluded"."stars", "body" = ?
                         """)
                .sql(MYSQL, """
                         insert into `review` (`book_id`, `customer_id`, `stars`) values (?, ?, ?) as `excluded` on
                         duplicate key update `stars` = `review`.`stars` + `excluded`.`stars`, `body` = ?""")
                .sql(MARIADB, """
                         insert into `review` (`book_id`, `customer_id`, `stars`) values (?, ?, ?) on duplicate key
                         update `stars` = `review`.`stars` + values(`stars`), `body` = ?""")
                .sql(H2, """
                         merge into "review" using (values (cast(? as bigint), cast(? as bigint), cast(? as
                         smallint))) as "excluded" ("book_id", "customer_id", "stars") on "review"."book_id" =
                         "excluded"."book_id" and "review"."customer_id" = "excluded"."customer_id" when matched then
                         update set "stars" = "review"."stars" + "excluded"."stars", "body" = ? when not matched then
                         insert ("book_id", "customer_id", "stars") values ("excluded"."book_id",
                         "excluded"."customer_id", "excluded"."stars")""")
                .sql(SQLSERVER, """
                         merge into [review] with (holdlock) as [review] using (values (?, ?, ?)) as [excluded]
                         ([book_id], [customer_id], [stars]) on [review].[book_id] = [excluded].[book_id] and
                         [review].[customer_id] = [excluded].[customer_id] when matched then update set [stars] =
                         [review].[stars] + [excluded].[stars], [body] = ? when not matched then insert ([book_id],
                         [customer_id], [stars]) values ([excluded].[book_id], [excluded].[customer_id],
                         [excluded].[stars]);""")
                .binds(3L, 1L, (short) 2, "again")
                .changes(1);
        everywhere(db -> assertThat(select(REVIEW.stars, REVIEW.body)
                        .from(REVIEW)
                        .where(REVIEW.bookId.eq(3), REVIEW.customerId.eq(1))
                        .fetchOne(db))
                .isEqualTo(new Row2<>((short) 7, "again")));
    }

    @Test
    void the_row_comes_back() {
        verify(insertInto(CUSTOMER)
                        .values(NewCustomer.email("bob@example.org"))
                        .onConflict(CUSTOMER.email)
                        .doUpdate(CUSTOMER.email)
                        .returning(CUSTOMER.id))
                .sql("""
                         insert into "customer" ("email")
                         values (?)
                         on conflict ("email") do update set "email" = "excluded"."email"
                         returning "customer"."id"
                         """)
                .sql(MARIADB, """
                         insert into `customer` (`email`) values (?) on duplicate key update `email` =
                         values(`email`) returning `customer`.`id`""")
                .sql(H2, """
                         select "customer"."id" from final table (merge into "customer" using (values (cast(? as
                         varchar))) as "excluded" ("email") on "customer"."email" = "excluded"."email" when matched
                         then update set "email" = "excluded"."email" when not matched then insert ("email") values
                         ("excluded"."email")) as "customer"
                         """)
                .sql(SQLSERVER, """
                         merge into [customer] with (holdlock) as [customer] using (values (?)) as [excluded]
                         ([email]) on [customer].[email] = [excluded].[email] when matched then update set [email] =
                         [excluded].[email] when not matched then insert ([email]) values ([excluded].[email]) output
                         inserted.[id];""")
                .refused(
                        MYSQL,
                        "MySQL has no insert … returning, and the row that was there already would have to be"
                                + " found. Select it by its key instead. [colonnade:dialect]")
                .binds("bob@example.org")
                .rows(2L);
    }

    /** The other database would act on the other key. */
    @Test
    void a_row_that_may_meet_another_by_a_second_key() {
        verify(insertInto(BOOK).values(book(1)).onConflict(BOOK.isbn).doUpdate(BOOK.title))
                .sql("""
                         insert into "book" ("title", "price", "pages", "id", "isbn")
                         values (?, ?, ?, ?, ?)
                         on conflict ("isbn") do update set "title" = "excluded"."title"
                         """)
                .sql(H2, """
                         merge into "book" using (values (cast(? as varchar), cast(? as decfloat(100)), cast(? as
                         integer), cast(? as bigint), cast(? as uuid))) as "excluded" ("title", "price", "pages",
                         "id", "isbn") on "book"."isbn" = "excluded"."isbn" when matched then update set "title" =
                         "excluded"."title" when not matched then insert ("title", "price", "pages", "id", "isbn")
                         values ("excluded"."title", "excluded"."price", "excluded"."pages", "excluded"."id",
                         "excluded"."isbn")""")
                .sql(SQLSERVER, """
                         merge into [book] with (holdlock) as [book] using (values (?, ?, ?, ?, ?)) as [excluded]
                         ([title], [price], [pages], [id], [isbn]) on [book].[isbn] = [excluded].[isbn] when matched
                         then update set [title] = [excluded].[title] when not matched then insert ([title], [price],
                         [pages], [id], [isbn]) values ([excluded].[title], [excluded].[price], [excluded].[pages],
                         [excluded].[id], [excluded].[isbn]);""")
                .refused(
                        MYSQL,
                        "onConflict(isbn) is not exact here on MySQL: its ON DUPLICATE KEY UPDATE acts on"
                                + " every unique key, and this insert gives id, which is one, too. Leave that column to"
                                + " its default, or look for the row first, in a transaction. [colonnade:dialect]")
                .refused(
                        MARIADB,
                        "onConflict(isbn) is not exact here on MariaDB: its ON DUPLICATE KEY UPDATE acts on"
                                + " every unique key, and this insert gives id, which is one, too. Leave that column to"
                                + " its default, or look for the row first, in a transaction. [colonnade:dialect]")
                .binds("Dune, again", BigDecimal.TEN, 1, 1L, DUNE)
                .changes(1);
        everywhere(db -> assertThat(BOOK.byKey(1).fetchOne(db).title()).isEqualTo("Emma"));
    }

    @Test
    void set_column_by_column() {
        verify(insertInto(REVIEW)
                        .set(REVIEW.bookId, 3)
                        .set(REVIEW.customerId, 1)
                        .set(REVIEW.stars, (short) 4)
                        .onConflict(REVIEW.customerId, REVIEW.bookId)
                        .doUpdate(REVIEW.stars))
                .sql("""
                         insert into "review" ("book_id", "customer_id", "stars")
                         values (?, ?, ?)
                         on conflict ("customer_id", "book_id") do update set "stars" = "excluded"."stars"
                         """)
                .sql(MYSQL, """
                         insert into `review` (`book_id`, `customer_id`, `stars`) values (?, ?, ?) as `excluded` on
                         duplicate key update `stars` = `excluded`.`stars`""")
                .sql(MARIADB, """
                         insert into `review` (`book_id`, `customer_id`, `stars`) values (?, ?, ?) on duplicate key
                         update `stars` = values(`stars`)""")
                .sql(H2, """
                         merge into "review" using (values (cast(? as bigint), cast(? as bigint), cast(? as
                         smallint))) as "excluded" ("book_id", "customer_id", "stars") on "review"."customer_id" =
                         "excluded"."customer_id" and "review"."book_id" = "excluded"."book_id" when matched then
                         update set "stars" = "excluded"."stars" when not matched then insert ("book_id",
                         "customer_id", "stars") values ("excluded"."book_id", "excluded"."customer_id",
                         "excluded"."stars")""")
                .sql(SQLSERVER, """
                         merge into [review] with (holdlock) as [review] using (values (?, ?, ?)) as [excluded]
                         ([book_id], [customer_id], [stars]) on [review].[customer_id] = [excluded].[customer_id] and
                         [review].[book_id] = [excluded].[book_id] when matched then update set [stars] =
                         [excluded].[stars] when not matched then insert ([book_id], [customer_id], [stars]) values
                         ([excluded].[book_id], [excluded].[customer_id], [excluded].[stars]);""")
                .binds(3L, 1L, (short) 4)
                .changes(1);
    }
}

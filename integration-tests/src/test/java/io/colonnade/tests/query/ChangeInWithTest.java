package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.jdbc.Database;
import io.colonnade.query.CommonTable;
import io.colonnade.query.RowQuery;
import io.colonnade.query.Rows.Row2;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.harness.QueryVerification;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes in WITH, whose rows the statement goes on with. */
class ChangeInWithTest {
    private static final CommonTable<Long> GONE =
            cte("gone", deleteFrom(REVIEW).where(REVIEW.stars.lt(5)).returning(REVIEW.bookId));
    private static final Select<String> TITLES = select(BOOK.title)
            .from(BOOK)
            .where(BOOK.id.in(select(GONE).from(GONE)))
            .orderBy(BOOK.title.asc());

    private static final CommonTable<Row2<Long, Integer>> RAISED = cte(
            "raised",
            update(BOOK)
                    .set(BOOK.pages, BOOK.pages.plus(1))
                    .where(BOOK.authorId.eq(1))
                    .returning(row(BOOK.id, BOOK.pages)));
    private static final CommonTable<Row2<Long, Integer>> AGAIN = RAISED.as("again");
    private static final Select<Row2<Long, Integer>> RAISED_TWICE = select(RAISED.get(BOOK.id), AGAIN.get(BOOK.pages))
            .from(RAISED)
            .join(AGAIN)
            .on(AGAIN.get(BOOK.id).eq(RAISED.get(BOOK.id)))
            .orderBy(RAISED.get(BOOK.id).asc());

    private static final CommonTable<Long> LINES =
            cte("lines", deleteFrom(ORDER_LINE).where(ORDER_LINE.bookId.eq(3)).returning(ORDER_LINE.orderId));

    private static <R extends @Nullable Object> QueryVerification<R> onPostgres(String name, RowQuery<R> query) {
        QueryVerification<R> verification = recipe(query).changing();
        Map.of(H2, "H2", MYSQL, "MySQL", MARIADB, "MariaDB", SQLSERVER, "SQL Server")
                .forEach((target, database) -> verification.refused(
                        target,
                        database + " has no changes in WITH, and \"" + name + "\" is one. Run it by itself before, in"
                                + " one transaction with the query: .returning(…).fetch(tx), and read its rows from"
                                + " values(\"" + name + "\", rows). [colonnade:dialect]"));
        return verification;
    }

    private static void onPostgres(Consumer<Database> test) throws Exception {
        everywhereConnected((target, dataSource) -> {
            if (target == POSTGRES) {
                test.accept(Database.of(dataSource));
            }
        });
    }

    @Test
    void the_rows_of_a_delete() {
        onPostgres("gone", TITLES).rows("Dune", "Emma");
    }

    @Test
    void the_rows_of_a_delete_are_gone() throws Exception {
        onPostgres(db -> {
            assertThat(TITLES.fetch(db)).containsExactly("Dune", "Emma");
            assertThat(select(count()).from(REVIEW).fetchOne(db)).isEqualTo(1);
            assertThat(TITLES.fetch(db)).isEmpty();
        });
    }

    @Test
    void an_update_that_is_read_twice() {
        onPostgres("raised", RAISED_TWICE).table("""
                1 | 475
                2 | 250
                """);
    }

    @Test
    void an_update_that_is_read_twice_runs_once() throws Exception {
        onPostgres(db -> {
            assertThat(RAISED_TWICE.fetch(db)).hasSize(2);
            assertThat(select(BOOK.pages).from(BOOK).where(BOOK.id.eq(1)).fetchOne(db))
                    .isEqualTo(475);
        });
    }

    @Test
    void the_rows_of_an_insert_beside_those_that_were_there() {
        var added = cte("added", insertInto(DIGIT).values(NewDigit.n(10)).returning(DIGIT.n));
        var before = select(count()).from(DIGIT).as("before");
        onPostgres(
                        "added",
                        select(added.get(DIGIT.n), before.get(count()))
                                .from(added)
                                .crossJoin(before))
                .table("10 | 10");
    }

    @Test
    void a_change_whose_rows_another_goes_on_with() {
        var cancelled = cte(
                "cancelled",
                update(ORDER)
                        .set(ORDER.status, "partial")
                        .where(ORDER.id.in(select(LINES).from(LINES)))
                        .returning(ORDER.id));
        onPostgres(
                        "cancelled",
                        select(cancelled)
                                .from(cancelled)
                                .orderBy(cancelled.get(ORDER.id).asc()))
                .rows(1L, 3L);
    }

    @Test
    void a_change_whose_rows_an_update_goes_on_with() throws Exception {
        var change = update(ORDER)
                .set(ORDER.status, "partial")
                .where(ORDER.id.in(select(LINES).from(LINES)));
        onPostgres(db -> {
            assertThat(change.execute(db)).isEqualTo(2);
            assertThat(select(count()).from(ORDER_LINE).fetchOne(db)).isEqualTo(2);
        });
    }

    @Test
    void all_rows_are_changed_though_one_is_asked_for() throws Exception {
        onPostgres(db -> {
            assertThat(TITLES.limit(1).fetchOptional(db)).contains("Dune");
            assertThat(select(count()).from(REVIEW).fetchOne(db)).isEqualTo(1);
        });
    }

    @Test
    void a_delete_in_with_whose_conditions_are_all_absent() {
        fails(db -> {
            var all = cte(
                    "all",
                    deleteFrom(REVIEW)
                            .whereIfPresent((Short) null, REVIEW.stars::eq)
                            .returning(REVIEW.bookId));
            return select(all).from(all).fetch(db);
        });
    }

    @Test
    void a_change_in_with_that_is_called_like_its_table() throws Exception {
        var review = cte("review", deleteFrom(REVIEW).where(REVIEW.stars.lt(5)).returning(REVIEW.bookId));
        onPostgres(db -> assertThatThrownBy(() -> select(review).from(review).fetch(db))
                .hasMessageContaining("The common query \"review\" has the name of a table"));
    }
}

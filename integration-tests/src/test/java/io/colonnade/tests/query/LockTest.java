package io.colonnade.tests.query;

import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.verify;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTest {
    private static final Select<Long> FIRST =
            select(BOOK.id).from(BOOK).where(BOOK.id.le(3)).orderBy(BOOK.id.asc());

    @Test
    void rows_are_locked_for_a_change() {
        verify(FIRST.limit(1).forUpdate())
                .sql("""
                        select "book"."id"
                        from "book"
                        where "book"."id" <= ?
                        order by "book"."id"
                        limit ?
                        for update
                        """)
                .sql(List.of(SQLSERVER), """
                        select top (?) "book"."id"
                        from "book" with (updlock, rowlock)
                        where "book"."id" <= ?
                        order by "book"."id"
                        """)
                .binds(3L, 1L)
                .bindsOn(SQLSERVER, 1L, 3L)
                .rows(1L);
    }

    @Test
    void rows_are_locked_against_changes() {
        verify(FIRST.forShare().skipLocked())
                .sql("""
                        select "book"."id"
                        from "book"
                        where "book"."id" <= ?
                        order by "book"."id"
                        for share skip locked
                        """)
                .sql(List.of(MARIADB), """
                        select "book"."id"
                        from "book"
                        where "book"."id" <= ?
                        order by "book"."id" lock in share mode skip locked
                        """)
                .sql(List.of(SQLSERVER), """
                        select "book"."id"
                        from "book" with (repeatableread, rowlock, readpast)
                        where "book"."id" <= ?
                        order by "book"."id"
                        """)
                .binds(3L)
                .refused(
                        H2,
                        "FOR SHARE is not available on H2. Use forUpdate(), which locks more. " + "[colonnade:dialect]")
                .rows(1L, 2L, 3L);
    }

    @Test
    void rows_of_one_table_are_locked() {
        verify(select(BOOK.title, AUTHOR.name.nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .onKey(BOOK.authorId)
                        .where(BOOK.id.eq(1))
                        .forUpdate()
                        .of(BOOK)
                        .noWait())
                .sql("""
                        select "book"."title", "author"."name"
                        from "book"
                        left join "author" on "book"."author_id" = "author"."id"
                        where "book"."id" = ?
                        for update of "book" nowait
                        """)
                .sql(List.of(SQLSERVER), """
                        select "book"."title", "author"."name"
                        from "book" with (updlock, rowlock, nowait)
                        left join "author" on "book"."author_id" = "author"."id"
                        where "book"."id" = ?
                        """)
                .binds(1L)
                .refused(
                        MARIADB,
                        "FOR UPDATE OF is not available on MariaDB, which locks the rows of all tables. "
                                + "Leave of(…) out, or lock in a query of that table alone. [colonnade:dialect]")
                .table("Emma | Jane Austen");
    }

    @Test
    void the_last_call_says_how() {
        verify(FIRST.forUpdate().skipLocked().forUpdate().noWait())
                .sql("""
                        select "book"."id"
                        from "book"
                        where "book"."id" <= ?
                        order by "book"."id"
                        for update nowait
                        """)
                .sql(List.of(SQLSERVER), """
                        select "book"."id"
                        from "book" with (updlock, rowlock, nowait)
                        where "book"."id" <= ?
                        order by "book"."id"
                        """)
                .binds(3L)
                .rows(1L, 2L, 3L);
    }

    @Test
    void what_another_holds_is_left_out_or_an_error() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Database db = Database.of(dataSource);
            try (Connection other = dataSource.getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("select id from book where id = 1 for update");
                assertThat(db.<List<Long>, RuntimeException>transactionResult(
                                tx -> FIRST.forUpdate().skipLocked().fetch(tx)))
                        .as("on " + target)
                        .containsExactly(2L, 3L);
                assertThatThrownBy(() -> db.transactionResult(
                                tx -> FIRST.forUpdate().noWait().fetch(tx)))
                        .isInstanceOfSatisfying(
                                DatabaseException.class,
                                wrong -> assertThat(wrong.kind())
                                        .as("on " + target)
                                        .isEqualTo(ErrorKind.LOCK_TIMEOUT));
                other.rollback();
            }
        });
    }

    @Test
    void a_lock_of_what_an_outer_join_can_leave_out() {
        failsOn(
                POSTGRES,
                db -> select(BOOK.title, AUTHOR.name.nullable())
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .onKey(BOOK.authorId)
                        .forUpdate()
                        .fetch(db));
    }

    @Test
    void a_lock_of_what_a_full_join_can_leave_out() {
        failsOn(
                POSTGRES,
                db -> select(BOOK.title.nullable(), AUTHOR.name.nullable())
                        .from(BOOK)
                        .fullJoin(AUTHOR)
                        .onKey(BOOK.authorId)
                        .forShare()
                        .of(BOOK)
                        .fetch(db));
    }

    @Test
    void a_lock_beside_a_window() {
        failsOn(
                POSTGRES,
                db -> select(rowNumber().over()).from(BOOK).forUpdate().fetch(db));
    }

    @Test
    void a_lock_of_rows_that_are_chosen_by_windows() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .qualify(rowNumber().over(partitionBy(BOOK.authorId)).le(1))
                .forUpdate()
                .fetch(db));
    }
}

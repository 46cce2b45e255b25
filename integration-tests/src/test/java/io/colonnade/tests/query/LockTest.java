package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.verify;
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
                .sql("TODO")
                .rows(1L);
    }

    @Test
    void rows_are_locked_against_changes() {
        verify(FIRST.forShare().skipLocked())
                .sql("TODO")
                .rows(1L, 2L, 3L);
    }

    @Test
    void rows_of_one_table_are_locked() {
        verify(select(BOOK.title, AUTHOR.name.nullable()).from(BOOK).leftJoin(AUTHOR).onKey(BOOK.authorId)
                        .where(BOOK.id.eq(1)).forUpdate().of(BOOK).noWait())
                .sql("TODO")
                .table("Emma | Jane Austen");
    }

    @Test
    void the_last_call_says_how() {
        verify(FIRST.forUpdate().skipLocked().forUpdate().noWait())
                .sql("TODO")
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
                assertThat(db.<java.util.List<Long>, RuntimeException>transactionResult(
                                tx -> FIRST.forUpdate().skipLocked().fetch(tx)))
                        .as("on " + target)
                        .containsExactly(2L, 3L);
                assertThatThrownBy(() -> db.transaction(tx -> FIRST.forUpdate().noWait().fetch(tx)))
                        .isInstanceOfSatisfying(
                                DatabaseException.class,
                                wrong -> assertThat(wrong.kind()).as("on " + target).isEqualTo(ErrorKind.LOCK_TIMEOUT));
                other.rollback();
            }
        });
    }

    @Test
    void a_limit_with_ties() {
        verify(select(BOOK.rating, BOOK.id).from(BOOK).where(BOOK.rating.isNotNull())
                        .orderBy(BOOK.rating.desc().nullsLast()).limit(2).withTies())
                .sql("TODO")
                .rowCount(3);
    }
}

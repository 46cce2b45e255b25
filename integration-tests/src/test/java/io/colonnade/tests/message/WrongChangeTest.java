package io.colonnade.tests.message;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Preference.PREFERENCE;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;
import static io.colonnade.tests.harness.Wrong.failsOnEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.jdbc.Database;
import io.colonnade.jdbc.Transaction;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewBook;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewFilled;
import io.colonnade.tests.db.NewPreference;
import io.colonnade.tests.harness.Wrong.Attempt;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes that are refused before they are sent, or by the database. */
class WrongChangeTest {
    private static final @Nullable Long NOBODY = null;

    private static Attempt failing(ErrorKind kind, Attempt attempt) {
        return db -> {
            Throwable failure = catchThrowable(() -> attempt.with(db));
            assertThat(failure).isInstanceOfSatisfying(DatabaseException.class, wrong -> {
                assertThat(wrong.kind()).isEqualTo(kind);
                assertThat(wrong.getCause()).isInstanceOf(SQLException.class);
                assertThat(wrong.sql()).isNotNull();
            });
            throw (DatabaseException) failure;
        };
    }

    private static void alter(String sql) throws SQLException {
        alter(sql, sql, sql);
    }

    private static void alter(String standard, String mysql, String sqlServer) throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        switch (target) {
                            case H2, POSTGRES -> standard;
                            case MYSQL, MARIADB -> mysql;
                            case SQLSERVER -> sqlServer;
                        });
            }
        });
    }

    @Test
    void an_insert_into_a_table_under_another_name() {
        var copy = BOOK.as("b");
        fails(db -> insertInto(copy).set(copy.title, "Emma").execute(db));
    }

    @Test
    void a_delete_whose_conditions_are_all_absent() {
        fails(db -> deleteFrom(BOOK).whereIfPresent(NOBODY, BOOK.authorId::eq).execute(db));
    }

    @Test
    void a_delete_where_nothing_is_all_of_the_conditions() {
        fails(db -> deleteFrom(BOOK).where(allOf(List.of())).execute(db));
    }

    @Test
    void an_update_whose_conditions_are_all_absent() {
        fails(db -> update(BOOK)
                .set(BOOK.inPrint, false)
                .whereIfPresent(NOBODY, BOOK.authorId::eq)
                .execute(db));
    }

    @Test
    void an_update_of_a_column_of_another_table() {
        fails(db -> update(BOOK).set(AUTHOR.name, "X").where(BOOK.id.eq(1)).execute(db));
    }

    @Test
    void an_update_where_another_table_says_so() {
        fails(db -> update(BOOK).set(BOOK.title, "X").where(AUTHOR.name.eq("Y")).execute(db));
    }

    @Test
    void a_not_null_column_that_is_set_to_null() {
        String none = null;
        fails(db -> update(BOOK).set(BOOK.title, none).where(BOOK.id.eq(1)).execute(db));
    }

    @Test
    void a_new_row_with_a_null_where_there_must_be_a_value() {
        String none = null;
        fails(db -> insertInto(BOOK)
                .values(NewBook.title(none).price(BigDecimal.ONE).pages(1))
                .execute(db));
    }

    @Test
    void a_wide_new_row_that_is_not_complete() {
        fails(db -> insertInto(io.colonnade.tests.db.Filled.FILLED)
                .values(NewFilled.draft().id(1).aBoolean(true).aText("x").complete())
                .execute(db));
    }

    @Test
    void a_second_row_with_a_unique_key() {
        failsOnEach(failing(
                ErrorKind.UNIQUE, db -> insertInto(DIGIT).values(NewDigit.n(7)).execute(db)));
    }

    @Test
    void a_foreign_key_to_nowhere() {
        failsOnEach(failing(
                ErrorKind.FOREIGN_KEY,
                db -> update(BOOK).set(BOOK.authorId, 77L).where(BOOK.id.eq(1)).execute(db)));
    }

    @Test
    void a_row_that_is_still_referenced() {
        failsOnEach(failing(ErrorKind.FOREIGN_KEY, db -> AUTHOR.deleteByKey(1).execute(db)));
    }

    @Test
    void a_check_that_does_not_hold() {
        failsOnEach(failing(
                ErrorKind.CHECK,
                db -> update(BOOK).set(BOOK.price, -1).where(BOOK.id.eq(1)).execute(db)));
    }

    @Test
    void a_required_column_that_is_left_out() {
        failsOnEach(failing(
                ErrorKind.NOT_NULL,
                db -> insertInto(AUTHOR).set(AUTHOR.mentorId, 1L).execute(db)));
    }

    @Test
    void more_values_than_a_statement_takes() {
        failsOn(
                POSTGRES,
                db -> insertInto(DIGIT)
                        .values(IntStream.range(100, 70_000)
                                .mapToObj(NewDigit::n)
                                .toList())
                        .execute(db));
    }

    @Test
    void a_not_null_column_that_is_read_as_null() throws SQLException {
        alter(
                "alter table book alter column title drop not null",
                "alter table book modify title varchar(200) null",
                "alter table book alter column title nvarchar(200) null");
        alter("update book set title = null where id = 1");
        fails(db -> BOOK.byKey(1).fetchOne(db));
    }

    @Test
    void a_not_null_number_that_is_read_as_null() throws SQLException {
        alter(
                "alter table book alter column pages drop not null",
                "alter table book modify pages integer null",
                "alter table book alter column pages int null");
        alter("update book set pages = null where id = 1");
        fails(db -> select(BOOK.pages).from(BOOK).where(BOOK.id.eq(1)).fetchOne(db));
    }

    @Test
    void a_new_row_whose_key_is_not_told() throws SQLException {
        alter("select 1", "alter table preference modify id bigint not null default 77", "select 1");
        failsOn(
                MYSQL,
                db -> insertInto(PREFERENCE)
                        .values(NewPreference.defaults())
                        .returning(PREFERENCE.theme)
                        .fetchOne(db));
        everywhere(db ->
                assertThat(select(PREFERENCE.theme).from(PREFERENCE).fetch(db)).isEmpty());
    }

    @Test
    void a_table_that_is_gone() throws SQLException {
        alter("drop table digit");
        failsOnEach(failing(ErrorKind.OTHER, db -> select(DIGIT.n).from(DIGIT).fetch(db)));
    }

    @Test
    void a_column_whose_type_has_changed() throws SQLException {
        alter(
                "alter table digit drop constraint digit_pk",
                "alter table digit drop primary key",
                "alter table digit drop constraint digit_pk");
        alter(
                "alter table digit alter column n set data type varchar(10)",
                "alter table digit modify n varchar(10) not null",
                "alter table digit alter column n nvarchar(10) not null");
        alter("update digit set n = 'seven' where n = '7'");
        fails(db -> select(DIGIT).from(DIGIT).orderBy(DIGIT.n.asc()).fetch(db));
    }

    @Test
    void the_outer_database_inside_its_transaction() {
        fails(db -> db.transactionResult(tx -> select(DIGIT.n).from(DIGIT).fetch(db)));
    }

    @Test
    void a_transaction_after_its_end() {
        fails(db -> {
            AtomicReference<Executor> kept = new AtomicReference<>();
            db.transaction((Transaction tx) -> kept.set(tx));
            return select(DIGIT.n).from(DIGIT).fetch(kept.get());
        });
    }

    @Test
    void a_database_that_cannot_be_reached() {
        Database nowhere = Database.of(io.colonnade.migrations.DriverDataSource.of(
                "jdbc:postgresql://localhost:1/shop?loginTimeout=5", "shop", "s3cret"));
        fails(db -> select(DIGIT.n).from(DIGIT).fetch(nowhere));
    }
}

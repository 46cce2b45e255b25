package io.colonnade.tests.listen;

import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.listen.Told.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import io.colonnade.listen.SlowStatements;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewCustomer;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewPublisher;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is logged, and what never is. */
class LogTest {
    private static final @Nullable String NOTHING = null;
    private static final String SECRET = "s3cret-7261";

    /** Statements that have the secret for a value, and that go well or wrong. */
    private static void secretly(Executor db) {
        read(select(BOOK.id).from(BOOK).where(BOOK.title.eq(SECRET)).fetch(db));
        read(select(BOOK.id)
                .from(BOOK)
                .where(BOOK.title.in(List.of(SECRET, "Emma")))
                .fetch(db));
        try (Stream<Long> rows = select(BOOK.id).from(BOOK).where(BOOK.title.ne(SECRET)).stream(db)) {
            rows.forEach(row -> {});
        }
        insertInto(PUBLISHER).values(NewPublisher.name(SECRET)).execute(db);
        insertInto(PUBLISHER)
                .values(List.of(NewPublisher.name("Other " + SECRET)))
                .executeBatch(db);
        update(BOOK).set(BOOK.subtitle, SECRET).where(BOOK.id.eq(1)).execute(db);
        Throwable second = catchThrowable(
                () -> insertInto(PUBLISHER).values(NewPublisher.name(SECRET)).execute(db));
        assertThat(second).isInstanceOf(DatabaseException.class).hasStackTraceContaining(SECRET);
        assertThat(catchThrowable(() -> select(BOOK.subtitle)
                        .from(BOOK)
                        .where(BOOK.id.eq(1))
                        .into(LogTest::refusing)
                        .fetch(db)))
                .hasMessage(SECRET);
    }

    private static String refusing(Object value) {
        throw new IllegalStateException(value.toString());
    }

    @Test
    void by_default_nothing_is_logged() {
        try (Logged logged = Logged.under("io.colonnade")) {
            everywhere(LogTest::secretly);
            assertThat(logged.records()).isEmpty();
        }
    }

    @Test
    void no_value_is_logged_with_statements_or_slow_ones() {
        try (Logged logged = Logged.under("io.colonnade.sql", Level.ALL);
                Logged slow = Logged.under("io.colonnade.slow", Level.ALL)) {
            everywhere(db -> {
                logged.records().clear();
                slow.records().clear();
                secretly(db.listening(SlowStatements.after(Duration.ZERO)));
                assertThat(logged.messages()).hasSize(8);
                assertThat(slow.messages()).hasSize(8);
                assertThat(logged.everything() + slow.everything())
                        .contains("failed (UNIQUE, SQLState 23")
                        .contains("failed (java.lang.IllegalStateException) after")
                        .doesNotContain(SECRET);
            });
        }
    }

    @Test
    void a_statement_with_its_name_its_rows_its_time_and_its_line() {
        try (Logged logged = Logged.under("io.colonnade.sql", Level.FINE)) {
            everywhere(db -> {
                logged.records().clear();
                read(select(DIGIT.n)
                        .from(DIGIT)
                        .where(DIGIT.n.lt(1))
                        .named("few")
                        .fetch(db));
                int line = Told.line() - 1;
                assertThat(logged.records()).extracting(LogRecord::getLevel).containsExactly(Level.FINE);
                assertThat(logged.messages().get(0))
                        .matches("\"few\": 1 row in \\d+\\.\\d\\d ms at io\\.colonnade\\.tests\\.listen\\.LogTest\\."
                                + "\\S+\\(LogTest\\.java:" + line + "\\): select \\S+ from .digit. where \\S+ < \\?");
            });
        }
    }

    @Test
    void what_is_slow_where_it_is_asked_for() {
        try (Logged logged = Logged.under("io.colonnade.slow")) {
            everywhere(db -> {
                logged.records().clear();
                read(select(DIGIT.n).from(DIGIT).fetch(db.listening(SlowStatements.after(Duration.ofMinutes(5)))));
                assertThat(logged.records()).isEmpty();
                read(select(DIGIT.n).from(DIGIT).fetch(db.listening(SlowStatements.after(Duration.ofNanos(1)))));
                assertThat(logged.records()).extracting(LogRecord::getLevel).containsExactly(Level.WARNING);
                assertThat(logged.messages().get(0)).startsWith("10 rows in ");
            });
        }
    }

    /** The values that a statement is logged with. */
    private static String values(Database db, Logged logged, Trial trial) {
        logged.records().clear();
        trial.on(db);
        return String.join("\n", logged.messages());
    }

    @FunctionalInterface
    private interface Trial {
        void on(Executor db);
    }

    @Test
    void values_with_the_columns_that_they_stand_beside() {
        try (Logged logged = Logged.under("io.colonnade.bind", Level.FINER)) {
            everywhere(db -> {
                assertThat(values(
                                db,
                                logged,
                                on -> read(select(BOOK.id)
                                        .from(BOOK)
                                        .where(
                                                BOOK.title.lower().eq("du\nne"),
                                                BOOK.price.plus(1).lt(7))
                                        .fetch(on))))
                        .matches("book.title = 'du.u000ane', book.price = 1, book.price = 7");
                assertThat(values(
                                db,
                                logged,
                                on -> update(BOOK)
                                        .set(BOOK.pages, 9)
                                        .set(BOOK.subtitle, NOTHING)
                                        .where(BOOK.id.eq(1))
                                        .execute(on)))
                        .isEqualTo("book.pages = 9, book.subtitle = null, book.id = 1");
            });
        }
    }

    @Test
    void values_of_batches_limits_and_long_texts() {
        try (Logged logged = Logged.under("io.colonnade.bind", Level.FINER)) {
            everywhere(db -> {
                assertThat(values(
                                db,
                                logged,
                                on -> insertInto(DIGIT)
                                        .values(List.of(NewDigit.n(10), NewDigit.n(11)))
                                        .executeBatch(on)))
                        .isEqualTo("the first row: digit.n = 10");
                assertThat(values(
                                db,
                                logged,
                                on -> read(select(DIGIT.n)
                                        .from(DIGIT)
                                        .orderBy(DIGIT.n.asc())
                                        .limit(3)
                                        .fetch(on))))
                        .isEqualTo("? = 3");
                assertThat(values(
                                db,
                                logged,
                                on -> deleteFrom(BOOK)
                                        .where(BOOK.title.eq("x".repeat(300)))
                                        .execute(on)))
                        .isEqualTo("book.title = '" + "x".repeat(200) + "… (300 characters)'");
                assertThat(values(
                                db,
                                logged,
                                on -> read(select(BOOK.id).from(BOOK).fetch(on))))
                        .isEmpty();
            });
        }
    }

    @Test
    void no_values_of_hidden_columns_however_they_are_reached() {
        try (Logged logged = Logged.under("io.colonnade.bind", Level.ALL)) {
            everywhere(plain -> {
                Database db = plain.hidingValues(column -> column.startsWith("customer."))
                        .hidingValues("publisher.name"::equals);
                assertThat(values(db, logged, LogTest::hidden))
                        .contains("book.id = 1")
                        .contains("customer.email = (hidden)")
                        .contains("publisher.name = (hidden)")
                        .contains("publisher.flagship_id = 2")
                        .doesNotContain(SECRET);
                assertThat(values(
                                plain,
                                logged,
                                on -> deleteFrom(CUSTOMER)
                                        .where(CUSTOMER.email.eq(SECRET))
                                        .execute(on)))
                        .isEqualTo("customer.email = '" + SECRET + "'");
            });
        }
    }

    private static void hidden(Executor db) {
        var copy = CUSTOMER.as("c");
        read(select(copy.id)
                .from(copy)
                .where(copy.email.lower().like("%" + SECRET))
                .fetch(db));
        var table = select(CUSTOMER.email).from(CUSTOMER).as("derived");
        read(select(table)
                .from(table)
                .where(table.get(CUSTOMER.email).eq(SECRET))
                .fetch(db));
        var address = CUSTOMER.email.as("address");
        var inner = cte("inner", select(address).from(CUSTOMER));
        var outer = select(inner).from(inner).as("outer");
        read(select(outer)
                .from(outer)
                .where(outer.get(inner.get(address)).eq(SECRET))
                .fetch(db));
        read(select(BOOK.id)
                .from(BOOK)
                .where(
                        BOOK.id.eq(1),
                        BOOK.title.in(select(CUSTOMER.email).from(CUSTOMER).where(CUSTOMER.email.ne(SECRET))))
                .fetch(db));
        insertInto(CUSTOMER).values(NewCustomer.email(SECRET)).execute(db);
        update(CUSTOMER)
                .set(CUSTOMER.email, "a" + SECRET)
                .where(CUSTOMER.email.in(List.of(SECRET)))
                .execute(db);
        insertInto(PUBLISHER)
                .values(List.of(NewPublisher.name(SECRET).flagshipId(2L)))
                .onConflict(PUBLISHER.name)
                .doUpdate(row -> row.set(PUBLISHER.name, "b" + SECRET))
                .executeBatch(db);
    }
}

package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.ConversionException;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.NullReadException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewPublisher;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every path closes what it opened. */
@Timeout(120)
@SuppressWarnings("CheckReturnValue") // what fails gives nothing
class ClosingTest {
    private static final int FAILURES = 10_000;

    private static final SqlType<Odd> ODD = SqlTypes.INTEGER.map(Odd.class, Odd::new, Odd::number);

    /** Its constructor throws; so does what makes a number of it. */
    record Odd(int n) {
        Odd {
            if (n % 2 == 0) {
                throw new IllegalArgumentException("even");
            }
        }

        @SuppressWarnings("DoNotCallSuggester") // a converter
        int number() {
            throw new IllegalStateException("never written");
        }
    }

    private static Map<String, Consumer<Executor>> failures() {
        Map<String, Consumer<Executor>> all = new LinkedHashMap<>();
        all.put("no such table", db -> select(sql("nothing.here").asText()).fetch(db));
        all.put("no such table in a stream", db -> select(sql("nothing.here").asText()).stream(db));
        all.put("a second row", db -> select(DIGIT.n).from(DIGIT).fetchOne(db));
        all.put(
                "a row that is there",
                db -> insertInto(DIGIT).values(NewDigit.n(1)).execute(db));
        all.put("a batch", db -> insertInto(PUBLISHER).values(twice("Twice")).executeBatch(db));
        all.put(
                "a row that is there, and given back",
                db -> insertInto(DIGIT).values(NewDigit.n(1)).returning(DIGIT.n).fetchOne(db));
        all.put(
                "null in a record",
                db -> select(BOOK.subtitle.required()).from(BOOK).fetch(db));
        all.put(
                "a converter that throws",
                db -> select(sql("{0}", DIGIT.n).as(ODD)).from(DIGIT).fetch(db));
        all.put(
                "a converter that throws when written",
                db -> select(value(ODD, new Odd(1))).fetch(db));
        all.put(
                "a constructor that throws",
                db -> select(DIGIT.n, BOOK.id)
                        .into((n, id) -> new Odd(n))
                        .from(DIGIT)
                        .crossJoin(BOOK)
                        .fetch(db));
        all.put("a stream that is read and not closed", ClosingTest::readWithAConstructorThatThrows);
        return all;
    }

    private static List<NewPublisher> twice(String name) {
        return List.of(NewPublisher.name(name), NewPublisher.name(name));
    }

    @SuppressWarnings("StreamResourceLeak") // on purpose
    private static void readWithAConstructorThatThrows(Executor db) {
        select(DIGIT.n, DIGIT.n).into((n, again) -> new Odd(n)).from(DIGIT).stream(db)
                .forEach(odd -> {});
    }

    @Test
    void ten_thousand_failures_on_a_pool_of_two() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (HikariDataSource pool = Pools.of(2, wrapped.dataSource())) {
                Database db = Database.of(pool);
                List<Consumer<Executor>> failures = List.copyOf(failures().values());
                int failed = 0;
                while (failed < FAILURES) {
                    Consumer<Executor> failure = failures.get(failed % failures.size());
                    Throwable thrown = catchThrowable(() -> failure.accept(db));
                    assertThat(thrown).as(target + ", " + failed).isInstanceOf(RuntimeException.class);
                    failed++;
                }
                Pools.assertAllBack(pool);
                assertThat(wrapped.open()).as("only the pool's own connections").isLessThanOrEqualTo(2);
                assertThat(select(DIGIT.n).from(DIGIT).fetch(db)).hasSize(10);
            }
            wrapped.assertAllClosed();
        });
    }

    @Test
    void each_failure_outside_and_inside_a_transaction() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            failures().forEach((name, failure) -> {
                Throwable outside = catchThrowable(() -> failure.accept(db));
                wrapped.assertAllClosed();
                assertThatThrownBy(() -> db.transaction(failure::accept))
                        .as(name)
                        .isInstanceOf(outside.getClass())
                        .hasMessage(outside.getMessage())
                        .hasNoSuppressedExceptions();
                wrapped.assertAllClosed();
            });
        });
    }

    @Test
    void an_error_in_the_middle_of_reading() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThatThrownBy(() -> FailingRows.at(4_321).fetch(db))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("The database refused the statement");
            wrapped.assertAllClosed();
            assertThatThrownBy(() -> {
                        try (Stream<?> rows = FailingRows.at(4_321).stream(db)) {
                            rows.forEach(row -> {});
                        }
                    })
                    .isInstanceOf(DatabaseException.class)
                    .hasNoSuppressedExceptions();
            wrapped.assertAllClosed();
        });
    }

    @Test
    void the_first_failure_wins_and_those_of_closing_are_suppressed() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            wrapped.failingAfterwards("ResultSet.close")
                    .failingAfterwards("Statement.close")
                    .failingAfterwards("Connection.close");
            Throwable failure = catchThrowable(
                    () -> select(BOOK.subtitle.required()).from(BOOK).fetch(db));
            assertThat(failure).isInstanceOf(NullReadException.class);
            assertThat(failure.getSuppressed())
                    .extracting(later -> later.getCause() == null
                            ? later.getMessage()
                            : later.getCause().getMessage())
                    .containsExactly("ResultSet.close failed", "Statement.close failed", "Connection.close failed");
            wrapped.assertAllClosed();

            Throwable inStream = catchThrowable(() -> readWithAConverterThatThrows(db));
            assertThat(inStream).isInstanceOf(ConversionException.class);
            assertThat(inStream.getSuppressed()).hasSize(1);
            wrapped.assertAllClosed();
        });
    }

    private static void readWithAConverterThatThrows(Database db) {
        try (Stream<?> odds = select(sql("{0}", DIGIT.n).as(ODD)).from(DIGIT).stream(db)) {
            odds.forEach(odd -> {});
        }
    }

    @Test
    void closing_that_fails_is_not_swallowed() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            for (String closing : List.of("ResultSet.close", "Statement.close", "Connection.close")) {
                Wrapped wrapped = Wrapped.of(dataSource);
                Database db = Database.of(wrapped.dataSource());
                assertThat(db.dialect()).isNotNull();
                wrapped.failingAfterwards(closing);
                assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).fetch(db))
                        .isInstanceOf(DatabaseException.class)
                        .hasRootCauseMessage(closing + " failed");
                assertThatThrownBy(() -> {
                            try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db)) {
                                assertThat(rows.findFirst()).isPresent();
                            }
                        })
                        .isInstanceOf(DatabaseException.class)
                        .hasRootCauseMessage(closing + " failed");
                wrapped.assertAllClosed();
            }
        });
    }

    @Test
    void what_fails_before_a_statement_runs_closes_too() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            for (String step : List.of(
                    "Connection.prepareStatement",
                    "Statement.setInt",
                    "Statement.executeQuery",
                    "Statement.setFetchSize",
                    "Connection.setAutoCommit",
                    "Connection.getMetaData")) {
                Wrapped wrapped = Wrapped.of(dataSource);
                wrapped.failing(step);
                Database db = Database.of(wrapped.dataSource());
                assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).where(DIGIT.n.gt(3)).stream(db))
                        .as(step)
                        .isInstanceOf(DatabaseException.class)
                        .hasRootCauseMessage(step + " failed");
                wrapped.assertAllClosed();
            }
        });
    }
}

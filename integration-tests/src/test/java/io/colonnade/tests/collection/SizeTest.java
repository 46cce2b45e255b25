package io.colonnade.tests.collection;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Condition;
import io.colonnade.tests.harness.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An {@code in} is right whatever the number of its elements: the last one is that of a row. */
class SizeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_101, 70_000})
    void whole_numbers(int size) {
        finds(size, number -> 1_000L + number, 3L, values -> BOOK.id.in(values));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_101, 70_000})
    void texts(int size) {
        finds(size, number -> "no such title, " + number, "Dune", values -> BOOK.title.in(values));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_101, 70_000})
    void ids(int size) {
        UUID dune = UUID.fromString("33333333-3333-3333-3333-333333333333");
        finds(size, number -> new UUID(7, number), dune, values -> BOOK.isbn.in(values));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_101, 70_000})
    void dates(int size) {
        LocalDate dune = LocalDate.of(1965, 8, 1);
        finds(size, number -> LocalDate.of(2100, 1, 1).plusDays(number), dune, values -> BOOK.published.in(values));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_101, 70_000})
    void points_in_time(int size) {
        List<OffsetDateTime> values = list(
                size,
                number -> OffsetDateTime.parse("2000-01-01T00:00Z").plusMinutes(number),
                OffsetDateTime.parse("2024-01-15T10:30+01:00"));
        List<Long> found = everywhereResult((target, db) -> select(CUSTOMER.id)
                .from(CUSTOMER)
                .where(CUSTOMER.joined.in(values))
                .fetch(db));
        assertThat(found).isEqualTo(size == 0 ? List.of() : List.of(1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_900, 70_000})
    void decimals(int size) {
        finds(size, number -> new BigDecimal(number + 1_000), new BigDecimal("9.99"), values -> BOOK.price.in(values));
    }

    private static <T> void finds(
            int size, IntFunction<T> other, T dune, Function<Collection<T>, Condition> condition) {
        List<T> values = list(size, other, dune);
        List<Long> found = everywhereResult((target, db) -> target == Target.SQLSERVER && isRefused(values)
                ? expected(size)
                : select(BOOK.id).from(BOOK).where(condition.apply(values)).fetch(db));
        assertThat(found).isEqualTo(expected(size));
    }

    private static List<Long> expected(int size) {
        return size == 0 ? List.of() : List.of(3L);
    }

    /** Decimals are bound one by one there, and so many are refused: {@code SqlServerTest} states it. */
    private static boolean isRefused(List<?> values) {
        return values.size() > 2_000 && values.get(0) instanceof BigDecimal;
    }

    private static <T> List<T> list(int size, IntFunction<T> other, T last) {
        List<T> values = new ArrayList<>();
        for (int number = 1; number < size; number++) {
            values.add(other.apply(number));
        }
        if (size > 0) {
            values.add(last);
        }
        return values;
    }
}

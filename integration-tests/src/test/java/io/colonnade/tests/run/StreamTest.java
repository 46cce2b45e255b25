package io.colonnade.tests.run;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.ColonnadeException;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamTest {
    /** Ten to the power of {@code digits} rows. */
    private static Select<Integer> numbers(int digits) {
        Select<Integer> query = select(DIGIT.n).from(DIGIT);
        for (int copy = 1; copy < digits; copy++) {
            query = query.crossJoin(DIGIT.as("d" + copy));
        }
        return query;
    }

    /** PostgreSQL would need hours and all memory for a billion rows; H2 makes all before it gives the first. */
    @Test
    void the_first_rows_of_very_many_come_from_a_cursor() {
        List<Integer> first = everywhereResult((target, db) -> {
            try (Stream<Integer> rows = numbers(target == Target.POSTGRES ? 9 : 6).stream(db)) {
                return rows.limit(3).map(n -> n / 10).toList();
            }
        });
        assertThat(first).containsExactly(0, 0, 0);
    }

    @Test
    void all_rows_in_their_order() {
        List<String> titles = everywhereResult((target, db) -> {
            try (Stream<String> rows = select(BOOK.title).from(BOOK).orderBy(BOOK.id.asc()).stream(db)) {
                return rows.toList();
            }
        });
        assertThat(titles).hasSize(6).startsWith("Emma", "Persuasion", "Dune");
    }

    @Test
    void more_rows_than_are_fetched_at_once() {
        long rows = everywhereResult((target, db) -> {
            try (Stream<Integer> all = numbers(4).stream(db)) {
                return all.mapToLong(Integer::longValue).sum();
            }
        });
        assertThat(rows).isEqualTo(45_000);
    }

    @Test
    void a_stream_holds_nothing_after_it_is_closed() {
        everywhere(db -> {
            for (int round = 0; round < 120; round++) {
                try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db)) {
                    assertThat(rows.findFirst()).isPresent();
                }
            }
        });
    }

    @Test
    void inside_a_transaction_it_sees_what_the_transaction_did() {
        everywhere(db -> db.transaction(tx -> {
            DIGIT.deleteByKey(0).execute(tx);
            try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(tx)) {
                assertThat(rows.count()).isEqualTo(9);
            }
        }));
    }

    @Test
    void what_goes_wrong_while_reading_comes_out_and_closes() {
        everywhere(db -> {
            for (int round = 0; round < 120; round++) {
                assertThatThrownBy(() -> {
                            try (Stream<String> rows = select(BOOK.subtitle.required()).from(BOOK).stream(db)) {
                                rows.forEach(subtitle -> {});
                            }
                        })
                        .isInstanceOf(ColonnadeException.class);
            }
        });
    }

    @Test
    void a_statement_that_fails_gives_its_connection_back() {
        everywhere(db -> {
            for (int round = 0; round < 120; round++) {
                assertThatThrownBy(() -> select(BOOK.price.dividedBy(0)).from(BOOK).stream(db)
                                .toList())
                        .isInstanceOf(ColonnadeException.class);
            }
        });
    }
}

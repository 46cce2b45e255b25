package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.listen.StatementListener;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that are closed twice, too late, by others, or never. */
@Timeout(120)
@SuppressWarnings("StreamResourceLeak") // on purpose
class StreamEndTest {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);

    @Test
    void closed_twice_gives_back_once() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Stream<Integer> rows = DIGITS.stream(Database.of(wrapped.dataSource()));
            rows.close();
            rows.close();
            assertThat(wrapped.calls("Connection.close")).isEqualTo(1);
            assertThat(wrapped.calls("Connection.commit")).isEqualTo(1);
            wrapped.assertAllClosed();
        });
    }

    @Test
    void read_after_it_is_closed_it_is_refused_by_name() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Stream<Integer> rows = DIGITS.stream(Database.of(dataSource));
            Iterator<Integer> iterator = rows.iterator();
            assertThat(iterator.next()).isNotNull();
            rows.close();
            assertThatThrownBy(iterator::hasNext)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("This stream is closed");
        });
    }

    @Test
    void read_to_its_end_it_holds_nothing_whether_it_is_closed_or_not() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (HikariDataSource pool = Pools.of(1, wrapped.dataSource())) {
                Database db = Database.of(pool);
                for (int round = 0; round < 10; round++) {
                    assertThat(DIGITS.stream(db).toList()).hasSize(10);
                    Iterator<Integer> iterator = DIGITS.stream(db).iterator();
                    iterator.forEachRemaining(n -> {});
                    assertThat(iterator.hasNext()).isFalse();
                }
                Pools.assertAllBack(pool);
            }
            wrapped.assertAllClosed();
        });
    }

    @Test
    void what_its_reader_throws_ends_it_whether_somebody_listens_or_not() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            int rolledBack = wrapped.calls("Connection.rollback");
            for (Database each : List.of(db, db.listening(new StatementListener() {}))) {
                Stream<Integer> rows = DIGITS.stream(each);
                assertThatThrownBy(() -> rows.forEach(n -> {
                            throw new IllegalStateException("the reader's");
                        }))
                        .hasMessage("the reader's");
                wrapped.assertAllClosed();
                assertThat(wrapped.calls("Connection.rollback")).isEqualTo(++rolledBack);
            }
        });
    }

    @Test
    void a_transaction_holds_no_stream_that_was_read() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database.of(wrapped.dataSource()).transaction(tx -> {
                for (int round = 0; round < 10; round++) {
                    assertThat(DIGITS.stream(tx).toList()).hasSize(10);
                }
                assertThat(wrapped.open()).as("the connection").isEqualTo(1);
            });
        });
    }

    /** Several at once, where a connection can have them. */
    @Test
    void its_transaction_closes_all_that_are_open_and_says_what_failed_first() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            Database db = Database.of(wrapped.dataSource());
            assertThat(db.dialect()).isNotNull();
            int streams = target == io.colonnade.tests.harness.Target.MYSQL ? 1 : 3;
            assertThatThrownBy(() -> db.transaction(tx -> {
                        insertInto(DIGIT).values(NewDigit.n(10)).execute(tx);
                        for (int stream = 0; stream < streams; stream++) {
                            DIGITS.stream(tx).iterator().next();
                        }
                        wrapped.failingAfterwards("ResultSet.close");
                    }))
                    .hasRootCauseMessage("ResultSet.close failed")
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(streams - 1));
            wrapped.assertAllClosed();
            assertThat(DIGITS.fetch(Database.of(dataSource))).hasSize(10);
        });
    }

    @Test
    void forgotten_it_gives_its_connection_back_when_it_is_garbage() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Wrapped wrapped = Wrapped.of(dataSource);
            try (HikariDataSource pool = Pools.of(2, wrapped.dataSource())) {
                Database db = Database.of(pool);
                forget(db);
                forget(db);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(2);
                for (int round = 0; round < 200 && pool.getHikariPoolMXBean().getActiveConnections() > 0; round++) {
                    System.gc();
                    Thread.sleep(20);
                }
                Pools.assertAllBack(pool);
                assertThat(DIGITS.fetch(db)).hasSize(10);
            }
            wrapped.assertAllClosed();
        });
    }

    private static void forget(Database db) {
        assertThat(DIGITS.stream(db).iterator().next()).isNotNull();
    }

    @Test
    void while_its_iterator_is_held_it_is_not_forgotten() throws Exception {
        everywhereConnected((target, dataSource) -> {
            Iterator<Integer> iterator = DIGITS.stream(Database.of(dataSource)).iterator();
            List<Integer> read = new ArrayList<>();
            while (iterator.hasNext()) {
                read.add(iterator.next());
                System.gc();
                Thread.sleep(10);
            }
            assertThat(read).hasSize(10);
        });
    }
}

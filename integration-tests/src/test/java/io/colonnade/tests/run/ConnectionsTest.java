package io.colonnade.tests.run;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.jdbc.Connections;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.db.NewDigit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    /** The connection of somebody else, in a transaction of somebody else. */
    private static Connections borrowed(Connection connection) {
        return new Connections() {
            @Override
            public Connection acquire() {
                return connection;
            }

            @Override
            public void release(Connection done) {
                assertThat(done).isSameAs(connection);
            }

            @Override
            public boolean ownsTransactions() {
                return false;
            }
        };
    }

    @Test
    void a_transaction_that_is_not_ours_is_neither_committed_nor_rolled_back() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                Database db = Database.of(borrowed(connection));
                insertInto(DIGIT).values(NewDigit.n(10)).execute(db);
                db.transaction(tx -> insertInto(DIGIT).values(NewDigit.n(11)).execute(tx));
                assertThatThrownBy(() -> db.transaction(tx -> {
                            insertInto(DIGIT).values(NewDigit.n(12)).execute(tx);
                            throw new IllegalStateException();
                        }))
                        .isInstanceOf(IllegalStateException.class);
                try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db)) {
                    assertThat(rows.count()).isEqualTo(13);
                }
                assertThat(connection.isClosed()).isFalse();
                assertThat(connection.getAutoCommit()).isFalse();
                connection.rollback();
                assertThat(select(count()).from(DIGIT).fetchOne(db)).isEqualTo(10);
            }
        });
    }

    @Test
    void autocommit_is_as_it_was_afterwards() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            try (Connection connection = dataSource.getConnection()) {
                Database db = Database.of(owned(connection));
                db.transaction(tx -> insertInto(DIGIT).values(NewDigit.n(10)).execute(tx));
                assertThat(connection.getAutoCommit()).isTrue();
                try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db)) {
                    assertThat(rows.findFirst()).isPresent();
                }
                assertThat(connection.getAutoCommit()).isTrue();
                assertThatThrownBy(() -> db.transaction(tx -> {
                            throw new SQLException("mine");
                        }))
                        .isInstanceOf(SQLException.class);
                assertThat(connection.getAutoCommit()).isTrue();
            }
        });
    }

    private static Connections owned(Connection connection) {
        Connections borrowed = borrowed(connection);
        return new Connections() {
            @Override
            public Connection acquire() throws SQLException {
                return borrowed.acquire();
            }

            @Override
            public void release(Connection done) throws SQLException {
                borrowed.release(done);
            }

            @Override
            public boolean ownsTransactions() {
                return true;
            }
        };
    }
}

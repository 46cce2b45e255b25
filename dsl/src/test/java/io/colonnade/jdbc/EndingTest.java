package io.colonnade.jdbc;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.Shop.Author;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.NullReadException;
import io.colonnade.error.RefusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of streams, transactions and connections once they are over, on H2. */
class EndingTest {
    private static final Author AUTHOR = Author.AUTHOR;

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + getClass().getSimpleName() + ";DATABASE_TO_LOWER=TRUE", "", "");
    private final Database db = Database.of(pool);

    @BeforeEach
    void twoAuthors() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table author (id bigint primary key, name varchar(9) not null)");
            statement.execute("insert into author values (1, 'Ann'), (2, 'Bob')");
        }
    }

    @AfterEach
    void nothingIsOpen() {
        assertThat(pool.getActiveConnections()).isZero();
        pool.dispose();
    }

    @Test
    void aStreamThatATransactionLeavesOpenEndsWithIt() {
        Iterator<String> names = db.transactionResult(tx -> {
            Iterator<String> left = select(AUTHOR.name).from(AUTHOR).stream(tx).iterator();
            assertThat(left.next()).isEqualTo("Ann");
            return left;
        });
        assertThatThrownBy(names::next)
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "This stream is closed, or the transaction that it came from has ended. Read it before that."
                                + " [colonnade:transaction]");
    }

    @Test
    void anErrorOfAMapperClosesTheStreamToo() {
        assertThatThrownBy(() -> {
                    try (Stream<Object> rows = select(AUTHOR.id)
                            .into(id -> {
                                throw new AssertionError("mine");
                            })
                            .from(AUTHOR)
                            .stream(db)) {
                        rows.forEach(row -> {});
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessage("mine");
    }

    @Test
    void aNestedTransactionThatFailsUndoesItsOwnChangesOnly() {
        db.transaction(tx -> {
            insert(tx, 3);
            assertThatThrownBy(() -> tx.transaction(nested -> {
                        insert(nested, 4);
                        insert(nested, 3);
                    }))
                    .isInstanceOf(DatabaseException.class);
            insert(tx, 5);
        });
        assertThat(select(AUTHOR.id).from(AUTHOR).orderBy(AUTHOR.id.asc()).fetch(db))
                .isEqualTo(List.of(1L, 2L, 3L, 5L));
    }

    @Test
    void aSecondTransactionOfOneThreadIsToldToNest() {
        assertThatThrownBy(() -> db.transaction(tx -> db.transaction(again -> {})))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "This thread has a transaction open on this database already. Call tx.transaction(…) to nest:"
                                + " when that fails, it undoes its own changes only. [colonnade:transaction]");
    }

    @Test
    void anOptionalCannotHoldARowThatIsNull() {
        assertThatThrownBy(() -> select(max(AUTHOR.id))
                        .from(AUTHOR)
                        .where(AUTHOR.id.lt(0))
                        .fetchOptional(db))
                .isInstanceOf(NullReadException.class)
                .hasMessageStartingWith("fetchOptional found a row that is null, as max(x) over no rows is, and an"
                        + " Optional cannot hold null. Use fetchOne(db), which gives null here.\n  SQL: select ");
    }

    @Test
    void valuesAloneAreDividedAsTheirTypeSays() {
        assertThat(select(value(7).dividedBy(2)).fetchOne(db)).isEqualTo(3);
        assertThat(select(value(-7L).negate().dividedBy(2)).fetchOne(db)).isEqualTo(3L);
        assertThat(select(AUTHOR.id.asDecimal().plus(5).dividedBy(4).required())
                        .from(AUTHOR)
                        .orderBy(AUTHOR.id.asc())
                        .limit(1)
                        .fetchOne(db))
                .isEqualByComparingTo("1.5");
    }

    private static void insert(Transaction tx, long id) {
        insertInto(AUTHOR).set(AUTHOR.id, id).set(AUTHOR.name, "New").execute(tx);
    }
}

package io.colonnade.tests.plain;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import io.colonnade.schema.Sequence;
import io.colonnade.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers of sequences. */
class SequenceTest {
    private static final String NONE =
            "MySQL has no sequences. Let an auto_increment column number the rows, and read the"
                    + " number with returning(…). [colonnade:dialect]";
    private static final Sequence<Long> TICKETS = Sequence.of("ticket's \"\\numbers?", SqlTypes.BIGINT);

    private static void define() throws SQLException {
        everywhere(db -> {});
        everywhereConnected((target, source) -> {
            if (target != MYSQL) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    String name = target == MARIADB ? "`ticket's \"\\numbers?`" : "\"ticket's \"\"\\numbers?\"";
                    statement.execute("create sequence " + name + " start with 100 increment by 5");
                }
            }
        });
    }

    @Test
    void the_next_number() throws SQLException {
        define();
        verify(select(TICKETS.nextValue()))
                .sql(H2, "select next value for \"ticket's \"\"\\numbers?\"")
                .sql(POSTGRES, "select nextval(E'\"ticket''s \"\"\\\\numbers?\"')")
                .refused(MYSQL, NONE)
                .sql(MARIADB, "select next value for `ticket's \"\\numbers?`")
                .sql(SQLSERVER, "select next value for [ticket's \"\\numbers?]")
                .rows(100L);
    }

    @Test
    void a_number_for_each_row() throws SQLException {
        define();
        Select<Long> numbers = select(TICKETS.nextValue().plus(1L)).from(BOOK).limit(3);
        everywhereConnected((target, source) -> {
            if (target != MYSQL) {
                assertThat(numbers.fetch(Database.of(source))).containsExactly(101L, 106L, 111L);
            }
        });
    }

    @Test
    void the_number_that_the_session_got_last() throws SQLException {
        define();
        everywhereConnected((target, source) -> {
            if (target != MYSQL) {
                assertThat(Database.of(source)
                                .<@Nullable Long, RuntimeException>transactionResult(SequenceTest::lastOfThree))
                        .isEqualTo(110L);
            }
        });
        assertThatThrownBy(() -> select(TICKETS.currentValue()).toSql(MYSQL.dialect()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(NONE);
        assertThatThrownBy(() -> select(TICKETS.currentValue()).toSql(SQLSERVER.dialect()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("SQL Server does not keep what number a session got from a sequence. Read nextValue(), and"
                        + " keep it in Java. [colonnade:dialect]");
    }

    private static @Nullable Long lastOfThree(Executor tx) {
        assertThat(select(TICKETS.nextValue()).from(BOOK).limit(3).fetch(tx)).hasSize(3);
        return select(TICKETS.currentValue()).fetchOne(tx);
    }

    @Test
    void a_sequence_in_a_schema() {
        Sequence<Integer> numbers = Sequence.of("shop", "numbers", SqlTypes.INTEGER);
        assertThat(select(numbers.nextValue()).toSql(POSTGRES.dialect()))
                .isEqualTo("select nextval('\"shop\".\"numbers\"')");
        assertThat(select(numbers.currentValue()).toSql(MARIADB.dialect()))
                .isEqualTo("select previous value for `shop`.`numbers`");
        assertThat(select(numbers.currentValue()).toSql(H2.dialect()))
                .isEqualTo("select current value for \"shop\".\"numbers\"");
        assertThat(numbers).hasToString("shop.numbers");
    }
}

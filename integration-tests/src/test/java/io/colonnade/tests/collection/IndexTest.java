package io.colonnade.tests.collection;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.Plan;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A value is looked up in a list of any length by the index of its column: the plans say so. */
class IndexTest {
    private static final int ROWS = 300_000;
    private static final List<Integer> SIZES = List.of(3, 300, 30_000);

    @Test
    void the_index_is_used_whatever_the_number_of_elements() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            if (target == Target.SQLSERVER) {
                return; // a plan is a mode of the session there, not a statement: one of its first checks
            }
            Database db = Database.of(dataSource);
            try (Connection connection = dataSource.getConnection()) {
                fill(connection, target);
                for (int size : SIZES) {
                    List<Integer> values = IntStream.range(0, size)
                            .mapToObj(index -> index * (ROWS / size))
                            .toList();
                    Select<Long> query = select(count()).from(DIGIT).where(DIGIT.n.in(values));
                    assertThat(query.fetchOne(db)).as(target + ", " + size).isEqualTo(size);
                    assertThat(Plan.of(connection, target, query))
                            .as(target + ", " + size)
                            .containsPattern(lookUp(target));
                }
            }
        });
    }

    /** What a plan calls a look-up by the primary key, as opposed to a walk over all rows or all of the index. */
    private static Pattern lookUp(Target target) {
        return Pattern.compile(
                switch (target) {
                    case H2 -> "primary_key_\\w+: n in\\(";
                    case POSTGRES -> "index scan on digit_pk .*\\s+index cond: \\(n = any";
                    case MYSQL, MARIADB -> "\"table_name\": \"digit\",\\s+\"access_type\": \"(range|eq_ref)\"";
                    case SQLSERVER -> throw new IllegalStateException("It has no explain: see its showplan_text.");
                });
    }

    private static void fill(Connection connection, Target target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table thousand as select a.n + 10 * b.n + 100 * c.n as n"
                    + " from digit a cross join digit b cross join digit c");
            statement.execute("insert into digit select a.n + 1000 * b.n from thousand a cross join thousand b"
                    + " where b.n < " + ROWS / 1_000 + " and a.n + 1000 * b.n > 9");
            statement.execute(target == Target.MYSQL || target == Target.MARIADB ? "analyze table digit" : "analyze");
        }
    }
}

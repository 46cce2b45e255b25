package io.colonnade.tests.type;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.jdbc.Database;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others have written into a column, and Colonnade only reads. */
class EdgeValueTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 127, -1})
    void a_boolean_is_any_number_but_zero(int number) throws SQLException {
        everywhereConnected((target, source) -> {
            String insert = "insert into maybe (id, a_boolean) values (1, " + number + ")";
            if (target == Target.POSTGRES) {
                assertThatThrownBy(() -> execute(source, insert)).hasMessageContaining("is of type boolean");
                return;
            }
            execute(source, insert);
            Database db = Database.of(source);
            assertThat(MAYBE.byKey(1).fetchOne(db).aBoolean()).as("%s", target).isTrue();
            assertThat(select(MAYBE.aBoolean.required()).from(MAYBE).fetchOne(db))
                    .as("%s", target)
                    .isTrue();
            assertThat(select(MAYBE.id).from(MAYBE).where(MAYBE.aBoolean).fetch(db))
                    .as("%s", target)
                    .containsExactly(1L);
        });
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

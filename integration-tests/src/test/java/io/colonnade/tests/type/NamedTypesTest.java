package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.RowWriter;
import io.colonnade.query.Select;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.OrderedColumn;
import io.colonnade.schema.Table;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types of PostgreSQL that lie in a schema which nobody searches, with names that need quotes. */
class NamedTypesTest {
    private static final String SCHEMA = "other.schema";
    private static final String NAME = "a \"Mood\"";
    private static final SqlType<FilledAMood> MOOD = SqlTypes.enumeration(SCHEMA, NAME, FilledAMood.class);
    private static final SqlType<List<@Nullable FilledAMood>> MOODS = SqlTypes.array(MOOD);
    private static final List<@Nullable FilledAMood> SOME = Arrays.asList(FilledAMood.TRES_GAI, null);
    private static final Moods TABLE = new Moods();

    private static final class Moods extends Table<FilledAMood> {
        private final OrderedColumn<FilledAMood> mood = enumeration("mood", SCHEMA, NAME, FilledAMood.class);
        private final Column<List<@Nullable FilledAMood>> several = array("several", MOOD);

        Moods() {
            super(SCHEMA, "moods", null);
        }

        @Override
        public FilledAMood read(RowCursor row) {
            FilledAMood one = row.next(mood);
            assertThat(row.next(several)).isEqualTo(SOME);
            return one;
        }

        @Override
        public void write(RowWriter writer, FilledAMood row) {
            writer.put(several, SOME);
            writer.put(mood, row);
        }
    }

    @Test
    void labels_are_given_alone_in_lists_and_in_arrays() throws SQLException {
        everywhereConnected((target, source) -> {
            if (target == POSTGRES) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    define(statement);
                    use(Database.of(source));
                }
            }
        });
    }

    private static void define(Statement statement) throws SQLException {
        statement.execute("create schema \"other.schema\"");
        statement.execute("create type \"other.schema\".\"a \"\"Mood\"\"\" as enum ('calm', 'so-so', 'très \"gai\"')");
        statement.execute("create table \"other.schema\".moods (mood \"other.schema\".\"a \"\"Mood\"\"\" not null,"
                + " several \"other.schema\".\"a \"\"Mood\"\"\"[] not null)");
    }

    private static void use(Database db) {
        insertInto(TABLE)
                .set(TABLE.mood, FilledAMood.TRES_GAI)
                .set(TABLE.several, SOME)
                .execute(db);
        Select<FilledAMood> alone = select(value(MOOD, FilledAMood.SO_SO));
        assertThat(alone.toSql(POSTGRES.dialect())).isEqualTo("select cast(? as \"other.schema\".\"a \"\"Mood\"\"\")");
        assertThat(alone.fetchOne(db)).isEqualTo(FilledAMood.SO_SO);
        assertThat(select(value(MOODS, SOME)).fetchOne(db)).isEqualTo(SOME);
        Select<FilledAMood> listed =
                select(TABLE.mood).from(TABLE).where(TABLE.mood.in(List.of(FilledAMood.CALM, FilledAMood.TRES_GAI)));
        assertThat(listed.toSql(POSTGRES.dialect()))
                .endsWith("where \"moods\".\"mood\" = any (cast(? as \"other.schema\".\"a \"\"Mood\"\"\"[]))");
        assertThat(listed.fetch(db)).containsExactly(FilledAMood.TRES_GAI);
        assertThat(select(TABLE).from(TABLE).fetchOne(db)).isEqualTo(FilledAMood.TRES_GAI);
    }
}

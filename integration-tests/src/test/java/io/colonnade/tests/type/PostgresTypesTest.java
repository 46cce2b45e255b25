package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.OrderedColumn;
import io.colonnade.schema.Table;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.type.Json;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only PostgreSQL has: its money, its infinite times, and the types that pass through as text. */
class PostgresTypesTest {
    private static final Special SPECIAL = new Special("inet");

    private static final class Special extends Table<String> {
        private final OrderedColumn<@Nullable BigDecimal> price = money("price").nullable();
        private final Column<@Nullable String> other;

        Special(String type) {
            super(null, "special", null);
            this.other = other("other", type).nullable();
        }

        @Override
        public String read(RowCursor row) {
            return row.nextOrNull(price) + ", " + row.nextOrNull(other);
        }

        @Override
        public void write(RowWriter writer, String row) {
            writer.put(other, row);
        }
    }

    private interface Use {
        void of(Database db, Statement statement) throws SQLException;
    }

    private static void onPostgres(Use use) throws SQLException {
        everywhereConnected((target, source) -> {
            if (target == POSTGRES) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    use.of(Database.of(source), statement);
                }
            }
        });
    }

    @Test
    void money_is_a_decimal() throws SQLException {
        onPostgres((db, statement) -> {
            statement.execute("create table special (price money, other inet)");
            for (String amount : new String[] {"-92233720368547758.08", "1234567.89", "0.00"}) {
                BigDecimal price = new BigDecimal(amount);
                insertInto(SPECIAL).set(SPECIAL.price, price).execute(db);
                assertThat(select(SPECIAL.price)
                                .from(SPECIAL)
                                .where(SPECIAL.price.eq(price), SPECIAL.price.in(price, BigDecimal.ONE))
                                .fetchOne(db))
                        .isEqualTo(price);
                update(SPECIAL)
                        .set(SPECIAL.price, price)
                        .where(SPECIAL.price.eq(price))
                        .execute(db);
                assertThat(select(max(SPECIAL.price)).from(SPECIAL).fetchOne(db))
                        .isNotNull();
            }
            assertThat(select(SPECIAL)
                            .from(SPECIAL)
                            .orderBy(SPECIAL.price.asc())
                            .fetch(db))
                    .containsExactly("-92233720368547758.08, null", "0.00, null", "1234567.89, null");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inet|10.1.2.3/8",
                "cidr|10.0.0.0/8",
                "macaddr|08:00:2b:01:02:03",
                "int4range|[1,5)",
                "tsvector|'a':1 'cat':2",
                "xml|<a b=\"c\"/>",
                "bit(3)|101",
                "bit varying(7)|1010",
                "interval|1 year 2 mons 3 days 04:05:06.789012",
                "point|(1.5,2)",
                "\"char\"|x",
                "integer[][]|{{1,2},{3,NULL}}",
                "money[]|{$1.00,$2.50}"
            })
    void passes_through_as_text(String type, String text) throws SQLException {
        onPostgres((db, statement) -> {
            statement.execute("create table special (price money, other " + type + ")");
            Special special = new Special(type);
            insertInto(special).set(special.other, text).execute(db);
            insertInto(special).setNull(special.other).execute(db);
            update(special)
                    .set(special.other, text)
                    .where(special.other.isNull())
                    .execute(db);
            assertThat(select(special).from(special).fetch(db)).containsExactly("null, " + text, "null, " + text);
            assertThat(select(special.other.orElse(text)).from(special).fetch(db))
                    .containsExactly(text, text);
        });
    }

    private static final class Lists extends Table<List<@Nullable Object>> {
        private final Column<List<@Nullable FilledAMood>> moods =
                array("moods", SqlTypes.enumeration("filled_a_mood", FilledAMood.class));
        private final Column<List<@Nullable Json>> documents = array("documents", SqlTypes.JSON);
        private final Column<List<@Nullable String>> addresses = array("addresses", SqlTypes.other("inet"));
        private final Column<List<@Nullable String>> boxes = array("boxes", SqlTypes.other("box"));
        private final Column<List<@Nullable String>> bits = array("bits", SqlTypes.other("bit varying(8)"));

        Lists() {
            super(null, "lists", null);
        }

        @Override
        public List<@Nullable Object> read(RowCursor row) {
            return List.of(row.next(moods), row.next(documents), row.next(addresses), row.next(boxes), row.next(bits));
        }

        @Override
        public void write(RowWriter writer, List<@Nullable Object> row) {
            writer.put(moods, row.get(0));
        }
    }

    @Test
    void lists_of_labels_documents_and_addresses() throws SQLException {
        Lists table = new Lists();
        List<@Nullable FilledAMood> moods = Arrays.asList(FilledAMood.TRES_GAI, null, FilledAMood.CALM);
        List<@Nullable Json> documents = Arrays.asList(new Json("null"), null, new Json("{\"a\": \"b,\\\"c\"}"));
        List<@Nullable String> addresses = Arrays.asList("10.1.2.3/8", null);
        List<@Nullable String> boxes = Arrays.asList("(3,4),(1,2)", null, "(1,1),(0,0)");
        List<@Nullable String> bits = Arrays.asList("101", null, "1");
        onPostgres((db, statement) -> {
            statement.execute("create table lists (moods filled_a_mood[], documents jsonb[], addresses inet[],"
                    + " boxes box[], bits varbit(8)[])");
            insertInto(table)
                    .set(table.moods, moods)
                    .set(table.documents, documents)
                    .set(table.addresses, addresses)
                    .set(table.boxes, boxes)
                    .set(table.bits, bits)
                    .execute(db);
            assertThat(select(table).from(table).fetchOne(db))
                    .isEqualTo(List.of(moods, documents, addresses, boxes, bits));
        });
    }

    @Test
    void infinite_times_are_the_greatest_and_the_least() throws SQLException {
        onPostgres((db, statement) -> {
            for (int sign : new int[] {1, -1}) {
                LocalDate date = sign > 0 ? LocalDate.MAX : LocalDate.MIN;
                LocalDateTime local = sign > 0 ? LocalDateTime.MAX : LocalDateTime.MIN;
                OffsetDateTime point = sign > 0 ? OffsetDateTime.MAX : OffsetDateTime.MIN;
                insertInto(MAYBE)
                        .set(MAYBE.id, 1)
                        .set(MAYBE.aDate, date)
                        .set(MAYBE.aTimestamp, local)
                        .set(MAYBE.anInstant, point)
                        .execute(db);
                assertThat(MAYBE.byKey(1).fetchOne(db).aDate()).isEqualTo(date);
                assertThat(MAYBE.byKey(1).fetchOne(db).aTimestamp()).isEqualTo(local);
                assertThat(MAYBE.byKey(1).fetchOne(db).anInstant()).isEqualTo(point);
                assertThat(select(MAYBE.id)
                                .from(MAYBE)
                                .where(MAYBE.aDate.eq(date), MAYBE.aTimestamp.eq(local), MAYBE.anInstant.eq(point))
                                .fetch(db))
                        .containsExactly(1L);
                MAYBE.deleteByKey(1).execute(db);
            }
        });
    }

    @Test
    void a_numeric_that_is_no_number_is_an_error_with_the_column() throws SQLException {
        onPostgres((db, statement) -> {
            statement.execute("insert into maybe (id, a_numeric) values (1, 'NaN')");
            assertThatThrownBy(() -> MAYBE.byKey(1).fetchOne(db))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("MAYBE.aNumeric could not be read as BigDecimal")
                    .hasMessageNotContaining("NaN");
        });
    }
}

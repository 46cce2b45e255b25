package io.colonnade.tests.type;

import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.Table;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.type.CompositeReader;
import io.colonnade.type.CompositeWriter;
import io.colonnade.type.Range;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composite values of PostgreSQL, whatever their attributes are. */
class CompositeTest {
    private static final int RUNS = 200;

    /** An attribute: its type in SQL and in Java, and random values. */
    private record Attribute<T>(String sql, SqlType<T> type, Function<PostgresParts, T> values) {
        @Nullable
        Object random(PostgresParts parts) {
            return parts.number(5) == 0 ? null : values.apply(parts);
        }

        @SuppressWarnings("unchecked") // what it made or read
        void write(CompositeWriter parts, @Nullable Object value) {
            parts.add(type, (T) value);
        }
    }

    private static final SqlType<List<@Nullable String>> TEXTS = SqlTypes.array(SqlTypes.VARCHAR);

    private static final List<Attribute<?>> SCALARS = List.of(
            new Attribute<>("text", SqlTypes.VARCHAR, PostgresParts::text),
            new Attribute<>("boolean", SqlTypes.BOOLEAN, PostgresParts::truth),
            new Attribute<>("smallint", SqlTypes.SMALLINT, parts -> (short) parts.number(99)),
            new Attribute<>("integer", SqlTypes.INTEGER, parts -> -parts.number(99)),
            new Attribute<>("bigint", SqlTypes.BIGINT, parts -> Long.MIN_VALUE + parts.number(99)),
            new Attribute<>("numeric", SqlTypes.NUMERIC, PostgresParts::decimal),
            new Attribute<>("real", SqlTypes.REAL, parts -> (float) parts.floating()),
            new Attribute<>("double precision", SqlTypes.DOUBLE_PRECISION, PostgresParts::floating),
            new Attribute<>("bytea", SqlTypes.BINARY, PostgresParts::bytes),
            new Attribute<>("date", SqlTypes.DATE, PostgresParts::date),
            new Attribute<>("time", SqlTypes.TIME, PostgresParts::time),
            new Attribute<>("timetz", SqlTypes.TIME_WITH_TIME_ZONE, PostgresParts::timeWithOffset),
            new Attribute<>("timestamp", SqlTypes.TIMESTAMP, PostgresParts::timestamp),
            new Attribute<>("timestamptz", SqlTypes.TIMESTAMP_WITH_TIME_ZONE, PostgresParts::instant),
            new Attribute<>("uuid", SqlTypes.UUID, PostgresParts::uuid),
            new Attribute<>("json", SqlTypes.JSON, PostgresParts::json),
            new Attribute<>(
                    "filled_a_mood", SqlTypes.enumeration("filled_a_mood", FilledAMood.class), PostgresParts::mood),
            new Attribute<>("inet", SqlTypes.other("inet"), parts -> "10.1.2." + parts.number(9)),
            new Attribute<>("text[]", TEXTS, parts -> Arrays.asList(parts.text(), null, "NULL", parts.text())),
            new Attribute<>(
                    "text[]",
                    SqlTypes.array(TEXTS),
                    parts -> List.of(Arrays.asList(parts.text(), null), List.of(parts.text(), ""))),
            new Attribute<>("numrange", SqlTypes.NUMRANGE, parts -> Range.from(parts.decimal())));

    private static final SqlType<List<@Nullable Object>> INNER = composite("inner (type)", SCALARS);

    private static final List<Attribute<?>> NESTED = List.of(
            new Attribute<>("integer", SqlTypes.INTEGER, parts -> parts.number(99)),
            new Attribute<>("\"inner (type)\"", INNER, parts -> random(parts, SCALARS)),
            new Attribute<>(
                    "\"inner (type)\"[]",
                    SqlTypes.array(INNER),
                    parts -> Arrays.asList(random(parts, SCALARS), null, random(parts, SCALARS))));

    private static final SqlType<List<@Nullable Object>> OUTER = composite("Outer", NESTED);

    private static List<@Nullable Object> random(PostgresParts parts, List<Attribute<?>> attributes) {
        List<@Nullable Object> all = new ArrayList<>();
        attributes.forEach(attribute -> all.add(attribute.random(parts)));
        return all;
    }

    @SuppressWarnings("unchecked") // there is one class of all lists
    private static SqlType<List<@Nullable Object>> composite(String name, List<Attribute<?>> attributes) {
        Class<List<@Nullable Object>> lists = (Class<List<@Nullable Object>>) (Class<?>) List.class;
        return SqlTypes.composite("\"" + name + "\"", lists, parts -> read(parts, attributes), (parts, values) -> {
            for (int index = 0; index < attributes.size(); index++) {
                attributes.get(index).write(parts, values.get(index));
            }
        });
    }

    private static List<@Nullable Object> read(CompositeReader parts, List<Attribute<?>> attributes) {
        List<@Nullable Object> all = new ArrayList<>();
        attributes.forEach(attribute -> all.add(parts.next(attribute.type())));
        return all;
    }

    private static String create(String name, List<Attribute<?>> attributes) {
        List<String> all = new ArrayList<>();
        attributes.forEach(attribute -> all.add("a" + all.size() + " " + attribute.sql()));
        return "create type \"" + name + "\" as (" + String.join(", ", all) + ")";
    }

    private static final class Held<T> extends Table<T> {
        private final Column<T> held;

        Held(SqlType<T> type) {
            super(null, "held", null);
            this.held = plain("held", type);
        }

        @Override
        public T read(RowCursor row) {
            return row.next(held);
        }

        @Override
        public void write(RowWriter writer, T row) {
            writer.put(held, row);
        }
    }

    private interface Use {
        void of(Database db) throws SQLException;
    }

    private static void onPostgres(Use use, String... preparation) throws SQLException {
        everywhereConnected((target, source) -> {
            if (target == POSTGRES) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute(create("inner (type)", SCALARS));
                    statement.execute(create("Outer", NESTED));
                    for (String sql : preparation) {
                        statement.execute(sql);
                    }
                    use.of(Database.of(source));
                }
            }
        });
    }

    private static <T> T stored(Database db, Held<T> table, T value) {
        deleteFrom(table).allRows().execute(db);
        insertInto(table).set(table.held, value).execute(db);
        return select(table.held).from(table).fetchOne(db);
    }

    /** Bytes are compared one by one in arrays, not in lists. */
    private static Object comparable(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CompositeTest::comparable).toArray();
        }
        return value == null ? "null" : value;
    }

    /** What the server says that an attribute is, and what is read of the whole, is what was written. */
    @Test
    void each_attribute() throws SQLException {
        Held<List<@Nullable Object>> table = new Held<>(INNER);
        onPostgres(
                db -> {
                    PostgresParts parts = new PostgresParts(1);
                    for (int run = 0; run < RUNS; run++) {
                        List<@Nullable Object> given = random(parts, SCALARS);
                        assertThat(comparable(stored(db, table, given))).isEqualTo(comparable(given));
                        int place = run % SCALARS.size();
                        assertThat(comparable(select(sql("({0}).a" + place, table.held)
                                                .as(SCALARS.get(place).type()))
                                        .from(table)
                                        .fetchOne(db)))
                                .as("%s", SCALARS.get(place))
                                .isEqualTo(comparable(given.get(place)));
                    }
                },
                "create table held (held \"inner (type)\")");
    }

    @Test
    void in_one_another() throws SQLException {
        Held<List<@Nullable Object>> table = new Held<>(OUTER);
        onPostgres(
                db -> {
                    PostgresParts parts = new PostgresParts(2);
                    for (int run = 0; run < RUNS / 4; run++) {
                        List<@Nullable Object> given = random(parts, NESTED);
                        assertThat(comparable(stored(db, table, given))).isEqualTo(comparable(given));
                        assertThat(comparable(select(value(OUTER, given)).fetchOne(db)))
                                .isEqualTo(comparable(given));
                        assertThat(comparable(select(table.held.orElse(given))
                                        .from(table)
                                        .fetchOne(db)))
                                .isEqualTo(comparable(given));
                    }
                },
                "create table held (held \"Outer\")");
    }

    @Test
    void in_a_list() throws SQLException {
        Held<List<@Nullable List<@Nullable Object>>> table = new Held<>(SqlTypes.array(OUTER));
        onPostgres(
                db -> {
                    PostgresParts parts = new PostgresParts(3);
                    for (int run = 0; run < RUNS / 4; run++) {
                        List<@Nullable List<@Nullable Object>> given =
                                Arrays.asList(random(parts, NESTED), null, random(parts, NESTED));
                        assertThat(comparable(stored(db, table, given))).isEqualTo(comparable(given));
                    }
                },
                "create table held (held \"Outer\"[])");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"a integer|row(4711)", "a integer, b integer, c integer|row(1, 4711, 3)"})
    void with_an_attribute_more_or_less_it_is_an_error(String attributes, String value) throws SQLException {
        List<Attribute<?>> two = List.of(NESTED.get(0), NESTED.get(0));
        Held<List<@Nullable Object>> table = new Held<>(composite("pair", two));
        onPostgres(
                db -> assertThatThrownBy(() -> select(table).from(table).fetch(db))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageStartingWith("HELD.held could not be read as List (type \"pair\").")
                        .hasMessageNotContaining("4711"),
                "create type pair as (" + attributes + ")",
                "create table held (held pair)",
                "insert into held values (" + value + ")");
    }
}

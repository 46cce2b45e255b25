package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Listed.LISTED;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.jdbc.Database;
import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.Table;
import io.colonnade.tests.db.ListedRecord;
import io.colonnade.tests.db.NewListed;
import io.colonnade.tests.db.NewMaybe;
import io.colonnade.tests.harness.Target;
import io.colonnade.tests.harness.Verify;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists are arrays on H2 and PostgreSQL, and refused elsewhere. */
class ArrayTest {
    private static final Nested NESTED = new Nested();

    private static final class Nested extends Table<List<@Nullable List<@Nullable Integer>>> {
        private final Column<List<@Nullable List<@Nullable Integer>>> numbers =
                array("numbers", SqlTypes.array(SqlTypes.INTEGER));

        private final Column<String> text = other("text", "array array");

        Nested() {
            super(null, "nested", null);
        }

        @Override
        public List<@Nullable List<@Nullable Integer>> read(RowCursor row) {
            return row.next(numbers);
        }

        @Override
        public void write(RowWriter writer, List<@Nullable List<@Nullable Integer>> row) {
            writer.put(numbers, row);
        }
    }

    private final TimeZone before = TimeZone.getDefault();

    /** A zone with a gap: no local time may go through a point in time. */
    @BeforeEach
    void inBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(LISTED.texts.nullable(), "", " ", "a", "O'Hara", "a,\"b\\{}", "null", "NULL", "😀", "line\nline"),
                list(LISTED.booleans, true, false),
                list(LISTED.smallints, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
                list(LISTED.integers, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                list(LISTED.bigints, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                list(
                        LISTED.numerics,
                        new BigDecimal("1234567890123456789012345678.0123456789"),
                        new BigDecimal("-0.0000000001")),
                list(LISTED.reals, 0.1f, -Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY),
                list(LISTED.doubles, 0.1, 1.0 / 3, -Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY),
                list(LISTED.binaries, new byte[0], new byte[] {0, 1, 0, -1}),
                list(LISTED.dates, LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)),
                list(LISTED.times, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)),
                list(
                        LISTED.timestamps,
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(2024, 3, 31, 2, 30),
                        LocalDateTime.of(2024, 10, 27, 2, 30, 0, 123_456_000)),
                list(
                        LISTED.instants,
                        OffsetDateTime.parse("2024-03-31T01:30:00Z"),
                        OffsetDateTime.parse("2024-10-27T00:30:00.123456Z"),
                        OffsetDateTime.parse("2024-10-27T01:30:00Z")),
                list(LISTED.uuids, new UUID(0, 0), new UUID(-1, -1)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are copied
    private static <E> Arguments list(Column<@Nullable List<@Nullable E>> column, E... values) {
        return Arguments.of(column, List.of(values));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <E> void of(Column<@Nullable List<@Nullable E>> column, List<E> values) {
        List<@Nullable E> withNulls = new ArrayList<>(values);
        withNulls.add(0, null);
        withNulls.add(null);
        List<@Nullable E> onlyNull = Arrays.asList((E) null);
        for (List<@Nullable E> list :
                List.<List<@Nullable E>>of(new ArrayList<>(values), withNulls, onlyNull, List.of())) {
            everywhereResult((target, db) -> {
                if (WITHOUT_ARRAYS.contains(target)) {
                    return List.of();
                }
                insertInto(LISTED)
                        .set(LISTED.id, 1)
                        .set(LISTED.texts, List.of())
                        .set(column, list)
                        .execute(db);
                assertThat(read(db, column)).as("%s, inserted", target).isEqualTo(list.toArray());
                update(LISTED).set(LISTED.texts, List.of("x")).allRows().execute(db);
                update(LISTED).set(column, list).where(LISTED.id.eq(1)).execute(db);
                assertThat(read(db, column)).as("%s, updated", target).isEqualTo(list.toArray());
                LISTED.deleteByKey(1).execute(db);
                return List.of();
            });
        }
    }

    /** As an array: bytes are compared one by one there. */
    private static <E> @Nullable Object[] read(Database db, Column<@Nullable List<@Nullable E>> column) {
        List<@Nullable E> list = select(column).from(LISTED).fetchOne(db);
        assertThat(list).isNotNull();
        return list == null ? new Object[0] : list.toArray();
    }

    /** Both are rectangular: an array of PostgreSQL has no rows of different lengths, and no empty ones. */
    @Test
    void of_lists() throws SQLException {
        List<@Nullable List<@Nullable Integer>> rows = List.of(Arrays.asList(1, null, 3), List.of(4, 5, 6));
        everywhereConnected((target, source) -> {
            if (WITHOUT_ARRAYS.contains(target)) {
                return;
            }
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table nested (numbers "
                        + (target == Target.H2 ? "integer array array" : "integer[][]") + ")");
            }
            Database db = Database.of(source);
            insertInto(NESTED).set(NESTED.numbers, rows).execute(db);
            assertThat(select(NESTED.numbers).from(NESTED).fetchOne(db)).isEqualTo(rows);
        });
    }

    /** Neither the texts of rows nor the rows of texts: the dimensions are the value's own. */
    @Test
    void of_other_dimensions_are_an_error() throws SQLException {
        List<@Nullable List<@Nullable Integer>> rows = List.of(List.of(1, 2), List.of(3, 4));
        everywhereConnected((target, source) -> {
            if (target == Target.POSTGRES) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create table nested (numbers integer[])");
                    statement.execute("insert into listed (id, texts) values (7, '{{a,b},{c,d}}')");
                    Database db = Database.of(source);
                    assertThatThrownBy(() -> select(LISTED.texts).from(LISTED).fetch(db))
                            .isInstanceOf(DatabaseException.class)
                            .hasMessageStartingWith("LISTED.texts could not be read as List (type varchar array).")
                            .rootCause()
                            .hasMessage("The array has more dimensions than a list of varchar. Where all have as many,"
                                    + " read it as SqlTypes.array(SqlTypes.array(…)).");
                    insertInto(NESTED).set(NESTED.numbers, rows).execute(db);
                    statement.execute("insert into nested values ('{}')");
                    assertThat(select(NESTED.numbers).from(NESTED).fetch(db)).containsExactly(rows, List.of());
                    statement.execute("insert into nested values ('{1}')");
                    assertThatThrownBy(() -> select(NESTED.numbers).from(NESTED).fetch(db))
                            .rootCause()
                            .hasMessageStartingWith("The array has less dimensions than a list of integer array.");
                }
            }
        });
    }

    @Test
    void of_lists_that_no_array_has_are_refused() {
        everywhereResult((target, db) -> {
            if (target == Target.POSTGRES) {
                for (List<@Nullable List<@Nullable Integer>> rows : List.<List<@Nullable List<@Nullable Integer>>>of(
                        List.of(List.of(1), List.of(2, 3)),
                        List.of(List.of(), List.of()),
                        Arrays.asList(List.of(1), null),
                        Arrays.asList(null, List.of(1)))) {
                    assertThatThrownBy(() ->
                                    insertInto(NESTED).set(NESTED.numbers, rows).execute(db))
                            .isInstanceOf(RefusedException.class)
                            .hasMessage("A list of lists was given whose lists are empty, null or of different"
                                    + " lengths, which no array of PostgreSQL has. Fill them up with nulls."
                                    + " [colonnade:dialect]");
                }
            }
            return "done";
        });
    }

    @Test
    void times_in_a_list_stay_what_they_are() {
        LocalTime last = LocalTime.of(23, 59, 59, 999_999_000);
        LocalDateTime gap = LocalDateTime.of(2024, 3, 31, 2, 30);
        everywhere(db -> {
            insertInto(MAYBE).values(NewMaybe.id(1).aTime(last).aTimestamp(gap)).execute(db);
            assertThat(select(MAYBE.id)
                            .from(MAYBE)
                            .where(
                                    MAYBE.aTime.in(last, LocalTime.NOON),
                                    MAYBE.aTimestamp.in(gap, LocalDateTime.of(1, 1, 1, 0, 0)))
                            .fetch(db))
                    .containsExactly(1L);
        });
    }

    @Test
    void no_list_is_not_an_empty_list() {
        ListedRecord nothing = new ListedRecord(
                1, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null);
        onThoseThatHaveThem(db -> {
            insertInto(LISTED).values(NewListed.from(nothing)).execute(db);
            assertThat(LISTED.byKey(1).fetchOne(db)).isEqualTo(nothing);
            update(LISTED)
                    .set(LISTED.integers, List.of())
                    .where(LISTED.id.eq(1))
                    .execute(db);
            assertThat(LISTED.byKey(1).fetchOne(db).integers()).isEmpty();
            assertThat(select(LISTED.id)
                            .from(LISTED)
                            .where(LISTED.integers.isNull())
                            .fetch(db))
                    .isEmpty();
            LISTED.update(nothing).execute(db);
            assertThat(select(LISTED.id)
                            .from(LISTED)
                            .where(LISTED.integers.isNull())
                            .fetch(db))
                    .containsExactly(1L);
        });
    }

    @Test
    void a_list_that_was_read_cannot_be_changed() {
        onThoseThatHaveThem(db -> {
            insertInto(LISTED).values(NewListed.id(1).texts(List.of("a"))).execute(db);
            List<@Nullable String> texts = LISTED.byKey(1).fetchOne(db).texts();
            assertThatThrownBy(() -> texts.add("b")).isInstanceOf(UnsupportedOperationException.class);
        });
    }

    private static void onThoseThatHaveThem(Verify.Work<RuntimeException> work) {
        everywhereResult((target, db) -> {
            if (!WITHOUT_ARRAYS.contains(target)) {
                work.run(db);
            }
            return "done";
        });
    }

    @Test
    void a_text_for_an_array_is_refused_on_h2() {
        assertThatThrownBy(() -> insertInto(NESTED)
                        .set(NESTED.text, "[[secret]]")
                        .toSql(Target.H2.dialect())
                        .isEmpty())
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("A text was given for an array (type array array), which H2 would store as")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_list_is_refused_where_there_are_no_arrays() {
        for (Target target : WITHOUT_ARRAYS) {
            for (Supplier<String> use : List.<Supplier<String>>of(
                    () -> insertInto(LISTED)
                            .values(NewListed.id(1).texts(List.of("secret")))
                            .toSql(target.dialect()),
                    () -> update(LISTED)
                            .set(LISTED.integers, List.of(7))
                            .allRows()
                            .toSql(target.dialect()),
                    () -> update(LISTED).setNull(LISTED.integers).allRows().toSql(target.dialect()))) {
                assertThatThrownBy(use::get)
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining(" has no arrays. Keep lists there in a table of their own")
                        .hasMessageNotContaining("secret")
                        .extracting(failure -> ((RefusedException) failure).rule())
                        .isEqualTo(Rule.DIALECT);
            }
        }
    }
}

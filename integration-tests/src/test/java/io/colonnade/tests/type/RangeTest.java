package io.colonnade.tests.type;

import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.postgres.PostgresSql.range;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.dialect.Postgres;
import io.colonnade.error.DatabaseException;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.postgres.RangeExpr;
import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.OrderedColumn;
import io.colonnade.schema.Table;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.type.Range;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges go to PostgreSQL and come back, whatever stands in their bounds. */
class RangeTest {
    private static final int RUNS = 60;

    /** A table of one column. */
    private static final class Held<T> extends Table<T> {
        private final OrderedColumn<T> held;

        Held(SqlType<T> type) {
            super(null, "held", null);
            this.held = ordered("held", type);
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
                    for (String sql : preparation) {
                        statement.execute(sql);
                    }
                    use.of(Database.of(source));
                }
            }
        });
    }

    static Stream<Arguments> types() {
        return Stream.of(
                of("integer", SqlTypes.INT4RANGE, parts -> parts.number(2000) - 1000),
                of("bigint", SqlTypes.INT8RANGE, parts -> (long) parts.number(2000)),
                of("numeric", SqlTypes.NUMRANGE, PostgresParts::decimal),
                of("date", SqlTypes.DATERANGE, PostgresParts::date),
                of("timestamp", SqlTypes.TSRANGE, PostgresParts::timestamp),
                of("timestamptz", SqlTypes.TSTZRANGE, PostgresParts::instant),
                own("text", SqlTypes.VARCHAR, PostgresParts::text),
                own("double precision", SqlTypes.DOUBLE_PRECISION, PostgresParts::floating),
                own("time", SqlTypes.TIME, PostgresParts::time),
                own("timetz", SqlTypes.TIME_WITH_TIME_ZONE, PostgresParts::timeWithOffset),
                own("uuid", SqlTypes.UUID, PostgresParts::uuid),
                own("filled_a_mood", SqlTypes.enumeration("filled_a_mood", FilledAMood.class), PostgresParts::mood));
    }

    private static <T> Arguments own(String bound, SqlType<T> type, Function<PostgresParts, T> values) {
        return of(bound, SqlTypes.range("\"my, (range)\"", type), values);
    }

    private static <T> Arguments of(String bound, SqlType<Range<T>> type, Function<PostgresParts, T> values) {
        return Arguments.of(bound, type, values);
    }

    private static <T> Range<T> random(PostgresParts parts, Function<PostgresParts, T> values) {
        T lower = parts.number(6) == 0 ? null : values.apply(parts);
        T upper = parts.number(6) == 0 ? null : values.apply(parts);
        return new Range<>(lower, parts.truth(), upper, parts.truth(), parts.number(10) == 0);
    }

    /** What the server says of the range with its own functions is what the range says that is read. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    <T> void go_and_come_back(String bound, SqlType<Range<T>> type, Function<PostgresParts, T> values)
            throws SQLException {
        Held<Range<T>> table = new Held<>(type);
        RangeExpr<T> held = range(table.held);
        onPostgres(
                db -> {
                    PostgresParts parts = new PostgresParts(5);
                    int stored = 0;
                    for (int run = 0; run < RUNS; run++) {
                        if (store(db, table, random(parts, values))) {
                            stored++;
                            Range<T> read = select(table.held).from(table).fetchOne(db);
                            assertThat(select(held.lower(), held.upper(), held.lowerInclusive(), held.upperInclusive())
                                            .into((lower, upper, begins, ends) -> new Range<>(
                                                    lower,
                                                    Boolean.TRUE.equals(begins),
                                                    upper,
                                                    Boolean.TRUE.equals(ends),
                                                    read.isEmpty()))
                                            .from(table)
                                            .fetchOne(db))
                                    .isEqualTo(read);
                            checkWritten(db, table, read);
                        }
                    }
                    assertThat(stored).isGreaterThan(RUNS / 4);
                },
                "create type \"my, (range)\" as range (subtype = " + bound + ", multirange_type_name = several)",
                "create table held (held " + type.name() + ")");
    }

    /** False where the server says that it is none, as it begins behind its end. */
    private static <T> boolean store(Database db, Held<Range<T>> table, Range<T> range) {
        deleteFrom(table).allRows().execute(db);
        try {
            insertInto(table).set(table.held, range).execute(db);
            return true;
        } catch (DatabaseException failure) {
            assertThat(failure)
                    .rootCause()
                    .hasMessageContaining("range lower bound must be less than or equal to range upper bound");
            return false;
        }
    }

    private static <T> void checkWritten(Database db, Held<Range<T>> table, Range<T> read) {
        assertThat(select(table.held)
                        .from(table)
                        .where(table.held.eq(read), table.held.in(List.of(read, Range.empty())))
                        .fetch(db))
                .containsExactly(read);
        assertThat(select(table.held.orElse(Range.all())).from(table).fetch(db)).containsExactly(read);
        T lower = read.lower();
        if (lower != null && read.lowerInclusive()) {
            assertThat(select(range(table.held).contains(lower).asValue())
                            .from(table)
                            .fetchOne(db))
                    .isTrue();
        }
    }

    @Test
    void several() throws SQLException {
        SqlType<List<Range<LocalDate>>> type = SqlTypes.multirange("datemultirange", SqlTypes.DATE);
        Held<List<Range<LocalDate>>> table = new Held<>(type);
        LocalDate day = LocalDate.of(2024, 2, 29);
        List<Range<LocalDate>> ranges = List.of(Range.below(day), Range.of(day.plusDays(1), day.plusDays(2)));
        onPostgres(
                db -> {
                    for (List<Range<LocalDate>> all : List.<List<Range<LocalDate>>>of(ranges, List.of())) {
                        insertInto(table).set(table.held, all).execute(db);
                        assertThat(select(table.held)
                                        .from(table)
                                        .where(table.held.eq(all))
                                        .fetchOne(db))
                                .isEqualTo(all);
                        assertThat(select(value(type, all)).fetchOne(db)).isEqualTo(all);
                    }
                    insertInto(table)
                            .set(table.held, List.of(Range.of(day, day.plusDays(9)), Range.below(day), Range.empty()))
                            .execute(db);
                    assertThat(select(table.held)
                                    .from(table)
                                    .orderBy(table.held.desc())
                                    .limit(1)
                                    .fetchOne(db))
                            .containsExactly(Range.below(day.plusDays(9)));
                },
                "create table held (held datemultirange)");
    }

    @Test
    void in_a_list() throws SQLException {
        SqlType<Range<String>> texts = SqlTypes.range("textrange", SqlTypes.VARCHAR);
        Held<List<@Nullable Range<String>>> table = new Held<>(SqlTypes.array(texts));
        onPostgres(
                db -> {
                    PostgresParts parts = new PostgresParts(6);
                    for (int run = 0; run < RUNS; run++) {
                        List<@Nullable Range<String>> list = new ArrayList<>();
                        list.add(null);
                        list.add(Range.closed("", "\uD83D\uDE00" + parts.text()));
                        list.add(Range.from(parts.text()));
                        list.add(Range.below(parts.text() + "x"));
                        deleteFrom(table).allRows().execute(db);
                        insertInto(table).set(table.held, list).execute(db);
                        assertThat(select(table.held).from(table).fetchOne(db)).isEqualTo(list);
                    }
                },
                "create type textrange as range (subtype = text, collation = \"C\")",
                "create table held (held textrange[])");
    }

    @Test
    void the_greatest_is_refused() {
        Held<Range<Integer>> table = new Held<>(SqlTypes.INT4RANGE);
        assertThatThrownBy(() -> select(max(table.held)).from(table).toSql(Postgres.at(18)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("PostgreSQL has no max(…) of ranges (type int4range). Order by them, with limit(1), or take"
                        + " max(range(x).lower()). [colonnade:dialect]");
    }

    @Test
    void a_number_that_is_none_is_an_error_without_the_value() throws SQLException {
        Held<Range<BigDecimal>> table = new Held<>(SqlTypes.NUMRANGE);
        onPostgres(
                db -> assertThatThrownBy(() -> select(table).from(table).fetch(db))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageStartingWith("HELD.held could not be read as Range (type numrange).")
                        .hasMessageNotContaining("NaN"),
                "create table held (held numrange)",
                "insert into held values ('[1,NaN)')");
    }

    @Test
    void nothing_is_null() throws SQLException {
        Held<Range<Integer>> table = new Held<>(SqlTypes.INT4RANGE);
        onPostgres(
                db -> {
                    insertInto(table).setNull(table.held.nullable()).execute(db);
                    assertThat(select(table.held.nullable()).from(table).fetchOne(db))
                            .isNull();
                    update(table)
                            .set(table.held, Range.all())
                            .where(table.held.isNull())
                            .execute(db);
                    assertThat(select(table.held).from(table).fetchOne(db)).isEqualTo(Range.all());
                },
                "create table held (held int4range)");
    }
}

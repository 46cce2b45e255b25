package io.colonnade.tests.postgres;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.value;
import static io.colonnade.postgres.PostgresSql.range;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static io.colonnade.tests.postgres.PostgresSqlTest.onPostgres;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.postgres.RangeExpr;
import io.colonnade.query.Expr;
import io.colonnade.type.Range;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions that ranges are asked on PostgreSQL, and what the others say to them. */
class RangeQueryTest {
    private static final SqlType<Range<Integer>> INT4RANGE = SqlTypes.INT4RANGE;
    private static final LocalDate NEW_YEAR = LocalDate.of(1960, 1, 1);

    private static RangeExpr<Integer> of(Range<Integer> range) {
        return range(value(INT4RANGE, range));
    }

    /** What each is on PostgreSQL. */
    private static List<@Nullable Object> found(Expr<?>... expressions) {
        List<@Nullable Object> found = new ArrayList<>();
        everywhereResult((target, db) -> {
            if (target == POSTGRES) {
                for (Expr<?> expression : expressions) {
                    found.add(one(db, expression));
                }
            }
            return "done";
        });
        return found;
    }

    private static @Nullable Object one(Database db, Expr<?> expression) {
        return select(expression).fetchOne(db);
    }

    @Test
    void texts() {
        onPostgres(
                        select(BOOK.id)
                                .from(BOOK)
                                .where(range(SqlTypes.DATERANGE, value(NEW_YEAR), value(NEW_YEAR.plusYears(10)))
                                        .contains(BOOK.published))
                                .orderBy(BOOK.id.asc()),
                        """
                select "book"."id" from "book" where "daterange"(?, ?) @> "book"."published" order by "book"."id\"""")
                .binds(NEW_YEAR, NEW_YEAR.plusYears(10))
                .rows(3L);
        onPostgres(select(of(Range.of(1, 5)).overlaps(Range.from(4)).asValue().required()), """
                        select cast(? as int4range) && cast(? as int4range)
                        """)
                .binds(Range.of(1, 5), Range.from(4))
                .rows(true);
    }

    @Test
    void what_is_in_it() {
        RangeExpr<Integer> some = of(Range.of(1, 5));
        assertThat(found(
                        some.contains(1).asValue(),
                        some.contains(5).asValue(),
                        some.contains(value(4)).asValue(),
                        some.contains(Range.closed(2, 4)).asValue(),
                        some.contains(Range.closed(2, 5)).asValue(),
                        some.contains(of(Range.empty())).asValue(),
                        some.contains(some).asValue()))
                .containsExactly(true, false, true, true, false, true, true);
    }

    @Test
    void what_it_has_in_common() {
        RangeExpr<Integer> some = of(Range.of(1, 5));
        assertThat(found(
                        some.overlaps(Range.of(5, 9)).asValue(),
                        some.overlaps(of(Range.closed(0, 1))).asValue(),
                        some.precedes(Range.from(5)).asValue(),
                        some.precedes(of(Range.from(4))).asValue(),
                        some.succeeds(Range.below(1)).asValue(),
                        some.succeeds(of(Range.below(2))).asValue(),
                        some.isAdjacentTo(Range.of(5, 9)).asValue(),
                        some.isAdjacentTo(of(Range.of(6, 9))).asValue()))
                .containsExactly(false, true, true, false, true, false, true, false);
    }

    @Test
    void its_bounds() {
        RangeExpr<Integer> some = of(Range.closed(1, 5));
        RangeExpr<Integer> nothing = of(Range.of(3, 3));
        assertThat(found(
                        some,
                        some.lower(),
                        some.upper(),
                        some.lowerInclusive(),
                        some.upperInclusive(),
                        some.isEmpty().asValue(),
                        nothing,
                        nothing.lower(),
                        nothing.isEmpty().asValue(),
                        of(Range.from(2)).upper()))
                .containsExactly(Range.of(1, 6), 1, 6, true, false, false, Range.empty(), null, true, null);
    }

    @Test
    void put_together() {
        RangeExpr<Integer> some = of(Range.of(1, 5));
        assertThat(found(
                        some.union(Range.of(5, 9)),
                        some.union(of(Range.from(3))),
                        some.intersection(Range.of(3, 9)),
                        some.intersection(of(Range.of(7, 9))),
                        some.except(Range.of(3, 9)),
                        some.except(of(Range.all())),
                        some.merge(Range.of(7, 9)),
                        some.merge(of(Range.below(0))),
                        some.union(Range.of(5, 9)).intersection(Range.of(4, 6)).as("both")))
                .containsExactly(
                        Range.of(1, 9),
                        Range.from(1),
                        Range.of(3, 5),
                        Range.empty(),
                        Range.of(1, 3),
                        Range.empty(),
                        Range.of(1, 9),
                        Range.below(5),
                        Range.of(4, 6));
    }

    @Test
    void of_what_is_null() {
        RangeExpr<Integer> none = range(INT4RANGE, value(1), value(2).nullIf(2));
        RangeExpr<Integer> nothing =
                of(Range.of(1, 2)).union(range(sql("cast(null as int4range)").as(INT4RANGE)));
        assertThat(found(
                        none,
                        nothing,
                        nothing.contains(1).asValue(),
                        nothing.overlaps(Range.all()).asValue(),
                        nothing.isEmpty().asValue(),
                        nothing.lower(),
                        nothing.lowerInclusive()))
                .isEqualTo(Arrays.asList(Range.from(1), null, null, null, null, null, null));
    }

    @Test
    void each_kind_of_bound() {
        assertThat(found(
                        range(value(SqlTypes.DATERANGE, Range.from(NEW_YEAR)))
                                .contains(NEW_YEAR)
                                .asValue(),
                        range(value(SqlTypes.TSTZRANGE, Range.all()))
                                .contains(OffsetDateTime.parse("2024-10-27T00:30:00Z"))
                                .asValue(),
                        range(value(SqlTypes.TSRANGE, Range.all()))
                                .contains(LocalDateTime.of(2024, 3, 31, 2, 30))
                                .asValue(),
                        range(value(SqlTypes.NUMRANGE, Range.of(BigDecimal.ONE, null)))
                                .contains(BigDecimal.TEN)
                                .asValue(),
                        range(value(SqlTypes.INT8RANGE, Range.of(1L, 2L)))
                                .contains(1L)
                                .asValue()))
                .containsExactly(true, true, true, true, true);
    }

    @Test
    void as_values_where_there_are_none() {
        String message = "A value of the type int4range was given, which PostgreSQL has and %s has not. Keep its parts"
                + " there in columns of their own. [colonnade:dialect]";
        verify(select(value(INT4RANGE, Range.of(1, 5))))
                .sql(POSTGRES, "select cast(? as int4range)")
                .refused(H2, message.formatted("H2"))
                .refused(MYSQL, message.formatted("MySQL"))
                .refused(MARIADB, message.formatted("MariaDB"))
                .refused(SQLSERVER, message.formatted("SQL Server"))
                .binds(Range.of(1, 5))
                .rows(Range.of(1, 5));
    }

    @Test
    void what_is_no_range_is_refused() {
        SqlType<Range<Integer>> mapped = INT4RANGE.map(INT4RANGE.javaType(), range -> range, range -> range);
        Expr<Range<Integer>> all = value(mapped, Range.all());
        assertThatThrownBy(() -> range(all))
                .isInstanceOf(RefusedException.class)
                .hasMessage("range(…) was given an expression of the type int4range whose values are something else in"
                        + " Java. Give it one whose type is of SqlTypes.range(name, type of the bounds), as"
                        + " SqlTypes.DATERANGE is. [colonnade:statement]");
    }
}

package io.colonnade.tests.query;

import static io.colonnade.Sql.array;
import static io.colonnade.Sql.arrayAgg;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Listed.LISTED;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.ArrayExpr;
import io.colonnade.query.Expr;
import io.colonnade.tests.db.NewListed;
import io.colonnade.tests.harness.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions that arrays are asked. */
class ArrayQueryTest {
    private static final ArrayExpr<@Nullable String> TEXTS = array(LISTED.texts);
    private static final ArrayExpr<@Nullable Integer> INTEGERS = array(LISTED.integers);

    private static void store(Database db) {
        insertInto(LISTED)
                .values(NewListed.id(1L).texts(Arrays.asList("a", "b", null)).integers(List.of(1, 2)))
                .execute(db);
        insertInto(LISTED).values(NewListed.id(2L).texts(List.of())).execute(db);
    }

    private static List<@Nullable Object> found(Database db, Expr<?>... parts) {
        store(db);
        List<@Nullable Object> found = new ArrayList<>();
        for (Expr<?> part : parts) {
            select(part).from(LISTED).orderBy(LISTED.id.asc()).fetch(db).forEach(found::add);
        }
        return found;
    }

    private static List<@Nullable Object> found(Expr<?>... parts) {
        List<@Nullable Object> none = new ArrayList<>();
        List<List<@Nullable Object>> all = new ArrayList<>();
        everywhereResult((target, db) -> {
            if (!WITHOUT_ARRAYS.contains(target)) {
                all.add(found(db, parts));
            }
            return "done";
        });
        assertThat(all).hasSizeGreaterThan(0).allSatisfy(one -> assertThat(one).isEqualTo(all.get(0)));
        return all.isEmpty() ? none : all.get(0);
    }

    @Test
    void has_an_element() {
        assertThat(found(
                        TEXTS.contains("a").asValue(),
                        TEXTS.contains("x").asValue(),
                        INTEGERS.contains(2).asValue(),
                        INTEGERS.contains(3).not().asValue()))
                .containsExactly(true, false, null, false, true, null, true, null);
    }

    @Test
    void lengths_and_elements() {
        assertThat(found(
                        TEXTS.length(),
                        INTEGERS.length(),
                        TEXTS.element(2),
                        TEXTS.element(3),
                        TEXTS.element(4),
                        INTEGERS.element(1)))
                .containsExactly(3, 0, 2, null, "b", null, null, null, null, null, 1, null);
    }

    @Test
    void longer_arrays() {
        assertThat(found(
                        TEXTS.append("z"), INTEGERS.append(7), INTEGERS.concat(List.of(8, 9)), TEXTS.concat(List.of())))
                .containsExactly(
                        Arrays.asList("a", "b", null, "z"),
                        List.of("z"),
                        List.of(1, 2, 7),
                        null,
                        List.of(1, 2, 8, 9),
                        null,
                        Arrays.asList("a", "b", null),
                        List.of());
    }

    @Test
    void has_all_or_some_of_a_list_on_postgres() {
        everywhereResult((target, db) -> {
            if (target == POSTGRES) {
                assertThat(found(
                                db,
                                TEXTS.containsAll(List.of("b", "a")).asValue(),
                                TEXTS.containsAll(List.of()).asValue(),
                                INTEGERS.overlaps(List.of(2, 3)).asValue(),
                                INTEGERS.overlaps(List.of()).asValue()))
                        .containsExactly(true, false, true, true, true, null, false, null);
            }
            return "done";
        });
    }

    @Test
    void texts_for_each_database() {
        var query = select(LISTED.id)
                .from(LISTED)
                .where(TEXTS.contains("a"), INTEGERS.element(1).gt(1));
        assertThat(query.toSql(POSTGRES.dialect()))
                .isEqualTo("select \"listed\".\"id\" from \"listed\" where ? = any (\"listed\".\"texts\") and"
                        + " (\"listed\".\"integers\")[1] > ?");
        assertThat(query.toSql(H2.dialect()))
                .isEqualTo("select \"listed\".\"id\" from \"listed\" where ? = any (\"listed\".\"texts\") and case when"
                        + " cardinality(\"listed\".\"integers\") >= 1 then (\"listed\".\"integers\")[1] end > ?");
        for (Target target : WITHOUT_ARRAYS) {
            assertThatThrownBy(() -> query.toSql(target.dialect()))
                    .hasMessageContaining(" has no arrays. Keep lists there in a table of their own");
        }
    }

    /** A table of the statement's own gives its arrays back as they were, to be asked the same. */
    @Test
    void an_array_of_a_derived_table_or_a_common_query_can_be_asked() {
        var appended = TEXTS.append("z").as("longer");
        var derived = select(LISTED.id, LISTED.texts, appended).from(LISTED).as("derived");
        var common = cte("common", select(LISTED.id, LISTED.integers).from(LISTED));
        var longer = array(derived.get(appended));
        var query = select(
                        array(derived.get(LISTED.texts)).contains("a").asValue(),
                        longer.length(),
                        longer.element(1),
                        array(common.get(LISTED.integers)).element(2),
                        array(common.get(LISTED.integers)).append(3))
                .from(derived)
                .join(common)
                .on(common.get(LISTED.id).eq(derived.get(LISTED.id)))
                .orderBy(derived.get(LISTED.id).asc());
        everywhereResult((target, db) -> {
            if (WITHOUT_ARRAYS.contains(target)) {
                assertThatThrownBy(() -> query.toSql(target.dialect()))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining(" has no arrays. Keep lists there in a table of their own");
                return "done";
            }
            store(db);
            assertThat(query.fetch(db))
                    .extracting(row -> Arrays.asList(row.first(), row.second(), row.third(), row.fourth(), row.fifth()))
                    .containsExactly(
                            Arrays.asList(true, 4, "a", 2, List.of(1, 2, 3)), Arrays.asList(false, 1, "z", null, null));
            return "done";
        });
    }

    @Test
    void an_aggregated_array_of_a_derived_table_can_be_asked() {
        var texts = arrayAgg(LISTED.id).as("ids");
        var derived = select(texts).from(LISTED).as("derived");
        var query = select(
                        array(derived.get(texts)).length(),
                        array(derived.get(texts)).contains(2L).asValue())
                .from(derived);
        everywhereResult((target, db) -> {
            if (WITHOUT_ARRAYS.contains(target)) {
                assertThatThrownBy(() -> query.toSql(target.dialect()))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("array");
                return "done";
            }
            store(db);
            assertThat(query.fetch(db))
                    .extracting(row -> Arrays.asList(row.first(), row.second()))
                    .containsExactly(Arrays.asList(2, true));
            return "done";
        });
    }

    @Test
    void all_of_a_list_on_h2() {
        failsOn(
                H2,
                db -> select(LISTED.id)
                        .from(LISTED)
                        .where(INTEGERS.containsAll(List.of(1)))
                        .fetch(db));
    }

    @Test
    void an_element_before_the_first() {
        fails(db -> INTEGERS.element(0));
    }
}

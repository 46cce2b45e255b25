package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.RowQuery;
import io.colonnade.query.Select;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query that is verified. */
public final class QueryVerification<R extends @Nullable Object> extends Verification<QueryVerification<R>> {
    private final RowQuery<R> query;

    QueryVerification(RowQuery<R> query) {
        super(query::toSql);
        this.query = query;
    }

    @Override
    QueryVerification<R> self() {
        return this;
    }

    /** Runs it on every engine: these rows, in this order. */
    @SafeVarargs
    public final void rows(R... expected) {
        Map<Target, List<R>> found = fetch(rows -> rows);
        found.forEach((target, rows) -> assertThat(Canonical.rows(rows))
                .as("rows on " + target)
                .isEqualTo(Canonical.rows(Arrays.asList(expected))));
        Agreement.of(found);
    }

    /** Runs it on every engine: these rows, in any order. */
    @SafeVarargs
    public final void rowsInAnyOrder(R... expected) {
        Map<Target, List<R>> found = fetch(QueryVerification::sorted);
        found.forEach((target, rows) -> assertThat(Canonical.rows(rows))
                .as("rows on " + target)
                .isEqualTo(Canonical.rows(sorted(Arrays.asList(expected)))));
        Agreement.of(found);
    }

    /** Runs it on every engine: these rows, one in a line, the values between bars. */
    public void table(String expected) {
        Map<Target, List<R>> found = fetch(rows -> rows);
        if (expected.startsWith("@") && System.getenv("FILL") != null) { // FILL
            found.forEach((target, rows) -> log("TABLE", expected, target, Canonical.table(rows))); // FILL
            Agreement.of(found); // FILL
            return; // FILL
        } // FILL
        found.forEach((target, rows) ->
                assertThat(Canonical.table(rows)).as("rows on " + target).isEqualTo(expected.strip() + "\n"));
        Agreement.of(found);
    }

    /** Runs it on every engine: as many rows, equal on all of them. */
    public void rowCount(int expected) {
        Map<Target, List<R>> found = fetch(rows -> rows);
        found.forEach((target, rows) -> assertThat(rows).as("rows on " + target).hasSize(expected));
        Agreement.of(found);
    }

    private Map<Target, List<R>> fetch(UnaryOperator<List<R>> order) {
        Map<Target, List<R>> found = new LinkedHashMap<>();
        for (Engine engine : run()) {
            Session session = Session.current();
            Database db = query instanceof Select ? session.reading(engine) : session.writing(engine);
            checkSent(engine, db);
            found.put(engine.target(), order.apply(query.fetch(db)));
        }
        return found;
    }

    private static <R extends @Nullable Object> List<R> sorted(List<R> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> Objects.toString(Canonical.value(row))))
                .toList();
    }
}

package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.RowQuery;
import io.colonnade.query.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A query that is verified. */
public final class QueryVerification<R extends @Nullable Object> extends Verification<QueryVerification<R>> {
    private final RowQuery<R> query;

    private boolean numerically;
    private boolean changes;
    private @Nullable Dataset dataset;

    QueryVerification(RowQuery<R> query, Expected expected) {
        super(query::toSql, expected);
        this.query = query;
    }

    @Override
    QueryVerification<R> self() {
        return this;
    }

    /** Decimals are compared by value: every database has its own idea of the scale of a computed one. */
    public QueryVerification<R> numerically() {
        numerically = true;
        return this;
    }

    /** It is run on these data, and not on those of the shop. */
    public QueryVerification<R> on(Dataset data) {
        dataset = data;
        return this;
    }

    /** Runs it on every engine: the rows are those of this SQL, a resource, in the same order; there are some. */
    public void sameAs(String name) {
        Dataset data = Objects.requireNonNull(dataset, "call on(…) first");
        for (Map.Entry<Target, List<@Nullable Object>> entry : fetch().entrySet()) {
            Target target = entry.getKey();
            DataSource source = Engine.of(target).dataSource(data);
            List<List<@Nullable Object>> expected = PlainSql.rows(source, PlainSql.text(name, target));
            assertThat(PlainSql.answer(expected))
                    .as("rows of " + name + " on " + target + ", none of them empty")
                    .isTrue();
            assertThat(PlainSql.differences(entry.getValue(), expected))
                    .as("rows of " + name + " on " + target)
                    .isEmpty();
        }
    }

    /** Says that the query changes rows, though it is a select; it then runs on the test's own database. */
    public QueryVerification<R> changing() {
        changes = true;
        return this;
    }

    /** Runs it on every engine: these rows, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void rows(R... expected) {
        check(comparable(Arrays.asList(expected)), fetch());
    }

    /** Runs it on every engine: these rows, in any order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void rowsInAnyOrder(R... expected) {
        Map<Target, List<@Nullable Object>> found = fetch();
        for (Map.Entry<Target, List<@Nullable Object>> entry : found.entrySet()) {
            entry.setValue(sorted(entry.getValue()));
        }
        check(sorted(comparable(Arrays.asList(expected))), found);
    }

    /** Runs it on every engine: these rows, one in a line, the values between bars. */
    public void table(String expected) {
        Map<Target, List<@Nullable Object>> found = fetch();
        found.forEach((target, rows) ->
                assertThat(Canonical.table(rows)).as("rows on " + target).isEqualTo(expected.strip() + "\n"));
        agree(found);
    }

    /** Runs it on every engine: so many rows, equal on all of them. */
    public void rowCount(int expected) {
        Map<Target, List<@Nullable Object>> found = fetch();
        found.forEach((target, rows) -> assertThat(rows).as("rows on " + target).hasSize(expected));
        agree(found);
    }

    private void check(List<@Nullable Object> expected, Map<Target, List<@Nullable Object>> found) {
        found.forEach((target, rows) -> assertThat(rows).as("rows on " + target).isEqualTo(expected));
        agree(found);
    }

    /** No database may be up but those that refuse it, whose words were checked. */
    private static void agree(Map<Target, List<@Nullable Object>> found) {
        if (!found.isEmpty()) {
            Agreement.of(found);
        }
    }

    private Map<Target, List<@Nullable Object>> fetch() {
        Map<Target, List<@Nullable Object>> found = new LinkedHashMap<>();
        for (Engine engine : run()) {
            Database db = database(engine);
            checkSent(engine, db);
            found.put(engine.target(), comparable(query.fetch(db)));
        }
        return found;
    }

    private Database database(Engine engine) {
        Session session = Session.current();
        if (dataset != null) {
            return session.reading(engine, dataset);
        }
        return changes || !(query instanceof Select) ? session.writing(engine) : session.reading(engine);
    }

    private List<@Nullable Object> comparable(List<R> rows) {
        List<@Nullable Object> canonical = Canonical.rows(rows);
        return numerically ? Canonical.withoutScale(canonical) : canonical;
    }

    private static List<@Nullable Object> sorted(List<@Nullable Object> rows) {
        List<@Nullable Object> inOrder = new ArrayList<@Nullable Object>(rows);
        inOrder.sort(Comparator.comparing(String::valueOf));
        return inOrder;
    }
}

package io.colonnade.tests.expression;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.expression.Sample.SAMPLE;

import io.colonnade.error.ColonnadeException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.query.Row;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks one engine for the values of expressions, and compares them with those of their models. */
final class Evaluation {
    private final Target target;
    private final Database db;
    private final boolean grouping;
    private final List<String> failures = new ArrayList<>();

    Evaluation(Target target, Database db, boolean grouping) {
        this.target = target;
        this.db = db;
        this.grouping = grouping;
    }

    List<String> failures() {
        return failures;
    }

    /** Many in one statement; one by one where that fails. */
    void check(Map<Long, Tree<?, ?>> trees) {
        List<Tree<?, ?>> all = List.copyOf(trees.values());
        if (failureOf(all) != null) {
            trees.forEach((seed, tree) -> {
                if (failureOf(List.of(tree)) != null) {
                    Tree<?, ?> least = least(tree);
                    failures.add("seed " + seed + " on " + target + ", in an expression of " + tree.size() + " parts: "
                            + failureOf(List.of(least)));
                }
            });
        }
    }

    /** The least part that is wrong by itself. */
    private Tree<?, ?> least(Tree<?, ?> wrong) {
        for (Tree<?, ?> part : wrong.parts()) {
            if (failureOf(List.of(part)) != null) {
                return least(part);
            }
        }
        return wrong;
    }

    /** What is wrong with one of the expressions; null when nothing is. */
    private @Nullable String failureOf(List<Tree<?, ?>> trees) {
        List<Expr<?>> columns = new ArrayList<>();
        trees.forEach(tree -> columns.add(tree.expr()));
        Select<Row> query = grouping
                ? select(columns).from(SAMPLE).groupBy(SAMPLE.read).orderBy(SAMPLE.read.asc())
                : select(columns).from(SAMPLE).orderBy(SAMPLE.id.asc());
        try {
            return difference(trees, query.fetch(db), query);
        } catch (ColonnadeException failure) {
            return described(trees.get(0), query) + "\n  failed:   " + firstLine(failure) + "\n  because:  "
                    + firstLine(failure.getCause());
        }
    }

    private @Nullable String difference(List<Tree<?, ?>> trees, List<Row> rows, Select<Row> query) {
        for (int index = 0; index < rows.size(); index++) {
            SampleRow row = represented().get(index);
            for (int column = 0; column < trees.size(); column++) {
                Object expected = trees.get(column).model().in(new Tree.Scope(row, null));
                Object actual = rows.get(index).get(column);
                if (!isSame(expected, actual)) {
                    return described(trees.get(column), query) + "\n  row:      " + row + "\n  expected: " + expected
                            + "\n  got:      " + actual;
                }
            }
        }
        return rows.size() == represented().size() ? null : "there are " + rows.size() + " rows";
    }

    /** The row that each of the result stands for; of a group its first. */
    private List<SampleRow> represented() {
        return grouping ? List.of(SampleRow.ROWS.get(1), SampleRow.ROWS.get(0)) : SampleRow.ROWS;
    }

    private String described(Tree<?, ?> tree, Select<Row> query) {
        String sql;
        try {
            sql = query.toSql(target.dialect()).toString();
        } catch (ColonnadeException refused) {
            sql = "none";
        }
        return "\n  java:     " + tree.text() + "\n  sql:      " + sql;
    }

    private static String firstLine(@Nullable Throwable failure) {
        return String.valueOf(failure).lines().findFirst().orElse("");
    }

    /** Decimals whatever their scale; zero whatever its sign. */
    private static boolean isSame(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof BigDecimal one && actual instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        if (expected instanceof Double one && actual instanceof Double other) {
            return one + 0.0 == other + 0.0;
        }
        return Objects.equals(expected, actual);
    }
}

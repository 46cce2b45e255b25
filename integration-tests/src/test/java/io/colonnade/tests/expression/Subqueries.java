package io.colonnade.tests.expression;

import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.expression.Sample.INNER;

import io.colonnade.Sql;
import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Select;
import io.colonnade.query.TextExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions with a query over the same table inside, which may read the outer row; one level deep. */
final class Subqueries {
    private final RandomTrees trees;
    private final Random random;

    Subqueries(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    /** The rows of the inner table, each beside the outer row, for which a condition holds. */
    static List<Tree.Scope> matches(Tree.Scope outer, Tree.Model<Boolean> where) {
        return SampleRow.ROWS.stream()
                .map(row -> new Tree.Scope(outer.outer(), row))
                .filter(scope -> Truths.isTrue(where.in(scope)))
                .toList();
    }

    private static String from(String columns, String where) {
        return "select(" + columns + ").from(INNER).where(" + where + ")";
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> exists(int depth) {
        if (!trees.canAsk()) {
            return null;
        }
        Tree<Boolean, BooleanExpr<Boolean>> where =
                trees.inside(() -> trees.truths().make(Math.min(depth, 3)));
        boolean is = random.nextBoolean();
        Select<Integer> query = select(INNER.id).from(INNER).where(where.expr());
        return TruthMaker.tree(
                (is ? "exists(" : "notExists(") + from("INNER.id", where.text()) + ")",
                is ? Sql.exists(query) : Sql.notExists(query),
                scope -> matches(scope, where.model()).isEmpty() != is,
                List.of());
    }

    /** Whether a number or a text is one of those that a query gives, nulls too. */
    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> in(int depth) {
        return !trees.canAsk() ? null : random.nextBoolean() ? inTexts(depth) : inNumbers(depth);
    }

    private @Nullable Tree<Boolean, BooleanExpr<Boolean>> inNumbers(int depth) {
        NumberMaker<Integer> maker = trees.integers();
        Tree<Integer, NumberExpr<Integer>> x = maker.make(depth);
        return trees.inside(() -> {
            Tree<Integer, NumberExpr<Integer>> y = maker.make(Math.min(depth, 2));
            Tree<Boolean, BooleanExpr<Boolean>> where = trees.truths().make(Math.min(depth, 2));
            Select<Integer> query = select(y.expr()).from(INNER).where(where.expr());
            boolean in = random.nextBoolean();
            return found(x, y, where, in, in ? x.expr().in(query) : x.expr().notIn(query), maker);
        });
    }

    private @Nullable Tree<Boolean, BooleanExpr<Boolean>> inTexts(int depth) {
        TextMaker maker = trees.texts();
        Tree<String, TextExpr<String>> x = maker.make(depth);
        return trees.inside(() -> {
            Tree<String, TextExpr<String>> y = maker.make(Math.min(depth, 2));
            Tree<Boolean, BooleanExpr<Boolean>> where = trees.truths().make(Math.min(depth, 2));
            Select<String> query = select(y.expr()).from(INNER).where(where.expr());
            boolean in = random.nextBoolean();
            return maker.areComparable(x, y)
                    ? found(x, y, where, in, in ? x.expr().in(query) : x.expr().notIn(query), maker)
                    : null;
        });
    }

    private static <T> Tree<Boolean, BooleanExpr<Boolean>> found(
            Tree<T, ?> x,
            Tree<T, ?> y,
            Tree<Boolean, BooleanExpr<Boolean>> where,
            boolean in,
            Condition condition,
            Maker<T, ?> maker) {
        return TruthMaker.tree(
                x.text() + (in ? ".in(" : ".notIn(") + from(y.text(), where.text()) + ")",
                condition,
                scope -> {
                    List<@Nullable T> list = new ArrayList<>();
                    matches(scope, where.model())
                            .forEach(match -> list.add(y.model().in(match)));
                    Boolean found = Truths.in(x.model().in(scope), list, maker.order());
                    return in ? found : Truths.not(found);
                },
                List.of(x));
    }

    /** With the greatest of a column; null where there is no row. */
    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> comparedWithGreatest(int depth) {
        if (!trees.canAsk()) {
            return null;
        }
        NumberMaker<Integer> maker = trees.integers();
        Tree<Integer, NumberExpr<Integer>> x = maker.make(depth);
        return trees.inside(() -> {
            Tree<Integer, NumberExpr<Integer>> y = maker.column(INNER);
            Tree<Boolean, BooleanExpr<Boolean>> where = trees.truths().make(Math.min(depth, 2));
            return TruthMaker.tree(
                    x.text() + ".gt(" + from("max(" + y.text() + ")", where.text()) + ")",
                    x.expr().gt(select(max(y.expr())).from(INNER).where(where.expr())),
                    scope -> Truths.compare(
                            "gt",
                            x.model().in(scope),
                            matches(scope, where.model()).stream()
                                    .map(match -> y.model().in(match))
                                    .filter(Objects::nonNull)
                                    .max(maker.order())
                                    .orElse(null),
                            maker.order()),
                    List.of(x));
        });
    }

    /** With an expression over one row, or none. */
    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> comparedWithOne(int depth) {
        if (!trees.canAsk()) {
            return null;
        }
        TextMaker maker = trees.texts();
        Tree<String, TextExpr<String>> x = maker.make(depth);
        int id = random.nextInt(7);
        return trees.inside(() -> {
            Tree<String, TextExpr<String>> y = maker.make(Math.min(depth, 3));
            Predicate<SampleRow> isIt = row -> row.id() == id;
            return maker.areComparable(x, y)
                    ? TruthMaker.tree(
                            x.text() + ".le(" + from(y.text(), "INNER.id.eq(" + id + ")") + ")",
                            x.expr().le(select(y.expr()).from(INNER).where(INNER.id.eq(id))),
                            scope -> Truths.compare(
                                    "le",
                                    x.model().in(scope),
                                    SampleRow.ROWS.stream()
                                            .filter(isIt)
                                            .map(row -> y.model().in(new Tree.Scope(scope.outer(), row)))
                                            .filter(Objects::nonNull)
                                            .findFirst()
                                            .orElse(null),
                                    maker.order()),
                            List.of(x))
                    : null;
        });
    }
}

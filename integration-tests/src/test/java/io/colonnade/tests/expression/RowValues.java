package io.colonnade.tests.expression;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.tuple;
import static io.colonnade.tests.expression.Sample.INNER;

import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Rows;
import io.colonnade.query.Select;
import io.colonnade.query.TextExpr;
import io.colonnade.query.Tuples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Row values of a number and a text. */
final class RowValues {
    private final RandomTrees trees;
    private final Random random;

    RowValues(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    /** Two expressions as one. */
    private record Two(Tree<Integer, NumberExpr<Integer>> first, Tree<String, TextExpr<String>> second) {
        String text() {
            return first.text() + ", " + second.text();
        }

        Tuples.Tuple2<Integer, String> tuple() {
            return io.colonnade.Sql.tuple(first.expr(), second.expr());
        }

        Value in(Tree.Scope scope) {
            return new Value(first.model().in(scope), second.model().in(scope));
        }

        List<Tree<?, ?>> parts() {
            return List.of(first, second);
        }
    }

    private record Value(@Nullable Integer first, @Nullable String second) {}

    /** Two values as one. */
    private record Key(Integer first, String second) {
        Value value() {
            return new Value(first, second);
        }
    }

    private Two two(int depth) {
        return new Two(trees.integers().make(depth), trees.texts().make(depth));
    }

    private Key key() {
        return new Key(
                Kind.INTEGER.values().get(random.nextInt(4)),
                TextMaker.VALUES.get(random.nextInt(TextMaker.VALUES.size())));
    }

    private @Nullable Boolean compare(String name, Value left, Value right) {
        return Truths.rows(
                name,
                List.of(
                        new Truths.Pair<>(
                                left.first, right.first, trees.integers().order()),
                        new Truths.Pair<>(
                                left.second, right.second, trees.texts().order())));
    }

    private String name() {
        return Truths.COMPARISONS.get(random.nextInt(Truths.COMPARISONS.size()));
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> compared(int depth) {
        Two x = two(depth);
        Two y = two(depth);
        String name = name();
        if (!trees.texts().areComparable(x.second, y.second)) {
            return null;
        }
        Tuples.Tuple2<Integer, String> left = x.tuple();
        Tuples.Tuple2<Integer, String> right = y.tuple();
        Condition condition = switch (name) {
            case "eq" -> left.eq(right);
            case "ne" -> left.ne(right);
            case "lt" -> left.lt(right);
            case "le" -> left.le(right);
            case "gt" -> left.gt(right);
            default -> left.ge(right);
        };
        List<Tree<?, ?>> parts = new ArrayList<>(x.parts());
        parts.addAll(y.parts());
        return TruthMaker.tree(
                "tuple(" + x.text() + ")." + name + "(tuple(" + y.text() + "))",
                condition,
                scope -> compare(name, x.in(scope), y.in(scope)),
                parts);
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> comparedWithValues(int depth) {
        Two x = two(depth);
        Key y = key();
        String name = name();
        if (!TextMaker.isOfColumn(x.second)) {
            return null;
        }
        Tuples.Tuple2<Integer, String> left = tuple(x.first.expr(), x.second.expr());
        Condition condition = switch (name) {
            case "eq" -> left.eq(y.first, y.second);
            case "ne" -> left.ne(y.first, y.second);
            case "lt" -> left.lt(y.first, y.second);
            case "le" -> left.le(y.first, y.second);
            case "gt" -> left.gt(y.first, y.second);
            default -> left.ge(y.first, y.second);
        };
        return TruthMaker.tree(
                "tuple(" + x.text() + ")." + name + "(" + y + ")",
                condition,
                scope -> compare(name, x.in(scope), y.value()),
                x.parts());
    }

    /** Of none to three. */
    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> in(int depth) {
        Two x = two(depth);
        List<Key> keys = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            keys.add(key());
        }
        boolean in = random.nextBoolean();
        return TextMaker.isOfColumn(x.second)
                ? TruthMaker.tree(
                        "tuple(" + x.text() + (in ? ").in(" : ").notIn(") + keys + ")",
                        in
                                ? x.tuple().in(keys, Key::first, Key::second)
                                : x.tuple().notIn(keys, Key::first, Key::second),
                        scope ->
                                found(x.in(scope), keys.stream().map(Key::value).toList(), in),
                        x.parts())
                : null;
    }

    private @Nullable Boolean found(Value value, List<Value> values, boolean in) {
        Boolean found = false;
        for (Value each : values) {
            found = Truths.or(found, compare("eq", value, each));
        }
        return in ? found : Truths.not(found);
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> inQuery(int depth) {
        if (!trees.canAsk()) {
            return null;
        }
        Two x = two(depth);
        boolean in = random.nextBoolean();
        return trees.inside(() -> {
            Two y = two(Math.min(depth, 2));
            Tree<Boolean, BooleanExpr<Boolean>> where = trees.truths().make(Math.min(depth, 2));
            Select<Rows.Row2<Integer, String>> query =
                    select(y.first.expr(), y.second.expr()).from(INNER).where(where.expr());
            return trees.texts().areComparable(x.second, y.second)
                    ? TruthMaker.tree(
                            "tuple(" + x.text() + (in ? ").in(" : ").notIn(") + "select(" + y.text()
                                    + ").from(INNER).where(" + where.text() + "))",
                            in ? x.tuple().in(query) : x.tuple().notIn(query),
                            scope -> found(
                                    x.in(scope),
                                    Subqueries.matches(scope, where.model()).stream()
                                            .map(y::in)
                                            .toList(),
                                    in),
                            x.parts())
                    : null;
        });
    }
}

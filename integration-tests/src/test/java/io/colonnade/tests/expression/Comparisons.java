package io.colonnade.tests.expression;

import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedOperand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Comparisons of numbers, texts and dates, with expressions and with values. */
final class Comparisons {
    private final RandomTrees trees;
    private final Random random;

    Comparisons(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    /** Something to do with a kind that can be ordered, whichever it is. */
    private interface Act {
        <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable Tree<Boolean, BooleanExpr<Boolean>> on(
                Maker<T, E> maker, int depth);
    }

    private @Nullable Tree<Boolean, BooleanExpr<Boolean>> onAny(Act act, int depth) {
        int kind = random.nextInt(trees.numbers().size() + 3);
        return switch (kind) {
            case 0 -> act.on(trees.texts(), depth);
            case 1 -> act.on(trees.dates(), depth);
            case 2 -> act.on(trees.timestamps(), depth);
            default -> onNumbers(act, trees.numbers().get(kind - 3), depth);
        };
    }

    private static <N extends Number> @Nullable Tree<Boolean, BooleanExpr<Boolean>> onNumbers(
            Act act, NumberMaker<N> maker, int depth) {
        return act.on(maker, depth);
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> compared(int depth) {
        return onAny(this::comparedOf, depth);
    }

    private <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable Tree<Boolean, BooleanExpr<Boolean>> comparedOf(
            Maker<T, E> maker, int depth) {
        Tree<T, E> x = maker.make(depth);
        Tree<T, E> y = maker.make(depth);
        String name = name();
        return maker.areComparable(x, y)
                ? TruthMaker.tree(
                        x.text() + "." + name + "(" + y.text() + ")",
                        condition(name, x.expr(), y.expr()),
                        scope -> Truths.compare(
                                name, x.model().in(scope), y.model().in(scope), maker.order()),
                        List.of(x, y))
                : null;
    }

    private String name() {
        List<String> names = random.nextInt(4) == 0 ? Truths.DISTINCTIONS : Truths.COMPARISONS;
        return names.get(random.nextInt(names.size()));
    }

    static <O extends Expr<?>> Condition condition(String name, OrderedOperand<?, ? super O, ?> x, O y) {
        return switch (name) {
            case "eq" -> x.eq(y);
            case "ne" -> x.ne(y);
            case "lt" -> x.lt(y);
            case "le" -> x.le(y);
            case "gt" -> x.gt(y);
            case "ge" -> x.ge(y);
            case "isDistinctFrom" -> x.isDistinctFrom(y);
            default -> x.isNotDistinctFrom(y);
        };
    }

    /** Numbers of different kinds meet as decimals would. */
    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> looselyCompared(int depth) {
        return loosely(number(), number(), depth);
    }

    private NumberMaker<?> number() {
        return trees.numbers().get(random.nextInt(trees.numbers().size()));
    }

    private <M extends Number, N extends Number> @Nullable Tree<Boolean, BooleanExpr<Boolean>> loosely(
            NumberMaker<M> left, NumberMaker<N> right, int depth) {
        Tree<M, NumberExpr<M>> x = left.make(depth);
        Tree<N, NumberExpr<N>> y = right.make(depth);
        String name = name();
        if (!left.isExact(x) || !right.isExact(y)) {
            return null;
        }
        return TruthMaker.tree(
                x.text() + "." + name + "(" + y.text() + ")",
                condition(name, x.expr(), y.expr()),
                scope -> Truths.compare(
                        name,
                        exact(left, x.model().in(scope)),
                        exact(right, y.model().in(scope)),
                        Comparator.naturalOrder()),
                List.of(x, y));
    }

    private static <N extends Number> @Nullable BigDecimal exact(NumberMaker<N> maker, @Nullable N number) {
        return number == null ? null : maker.kind().arithmetic().exact().apply(number);
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> comparedWithLong(int depth) {
        return withLong(number(), depth);
    }

    private <N extends Number> @Nullable Tree<Boolean, BooleanExpr<Boolean>> withLong(NumberMaker<N> maker, int depth) {
        Tree<N, NumberExpr<N>> x = maker.make(depth);
        String name = name();
        long value = random.nextBoolean() ? random.nextInt(5) - 2L : 3_000_000_000L;
        NumberExpr<N> expr = x.expr();
        Condition condition = switch (name) {
            case "eq" -> expr.eq(value);
            case "ne" -> expr.ne(value);
            case "lt" -> expr.lt(value);
            case "le" -> expr.le(value);
            case "gt" -> expr.gt(value);
            case "ge" -> expr.ge(value);
            case "isDistinctFrom" -> expr.isDistinctFrom(value);
            default -> expr.isNotDistinctFrom(value);
        };
        return TruthMaker.tree(
                x.text() + "." + name + "(" + value + "L)",
                condition,
                scope -> Truths.compare(
                        name, exact(maker, x.model().in(scope)), BigDecimal.valueOf(value), Comparator.naturalOrder()),
                List.of(x));
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> comparedWithValue(int depth) {
        return onAny(this::withValue, depth);
    }

    private <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable Tree<Boolean, BooleanExpr<Boolean>> withValue(
            Maker<T, E> maker, int depth) {
        Tree<T, E> x = maker.make(depth);
        T value = valueOf(maker);
        boolean nothing = random.nextInt(3) == 0;
        boolean distinct = random.nextBoolean();
        E expr = x.expr();
        if (!maker.areComparable(x, x)) {
            return null;
        }
        if (nothing) {
            String name = distinct ? "isDistinctFrom" : "isNotDistinctFrom";
            return TruthMaker.tree(
                    x.text() + "." + name + "((T) null)",
                    distinct ? expr.isDistinctFrom((T) null) : expr.isNotDistinctFrom((T) null),
                    scope -> Truths.compare(name, x.model().in(scope), null, maker.order()),
                    List.of(x));
        }
        return TruthMaker.tree(
                x.text() + (distinct ? ".ne(" : ".le(") + value + ")",
                distinct ? expr.ne(value) : expr.le(value),
                scope -> Truths.compare(distinct ? "ne" : "le", x.model().in(scope), value, maker.order()),
                List.of(x));
    }

    /** The value of a bound one. */
    private static <T> T valueOf(Maker<T, ?> maker) {
        return java.util.Objects.requireNonNull(maker.value().model().in(new Tree.Scope(SampleRow.ROWS.get(0), null)));
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> between(int depth) {
        return onAny(this::betweenOf, depth);
    }

    private <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable Tree<Boolean, BooleanExpr<Boolean>> betweenOf(
            Maker<T, E> maker, int depth) {
        Tree<T, E> x = maker.make(depth);
        Tree<T, E> low = maker.make(depth);
        Tree<T, E> high = maker.make(depth);
        boolean in = random.nextBoolean();
        return maker.areComparable(x, x)
                ? TruthMaker.tree(
                        x.text() + (in ? ".between(" : ".notBetween(") + low.text() + ", " + high.text() + ")",
                        in
                                ? x.expr().between(low.expr(), high.expr())
                                : x.expr().notBetween(low.expr(), high.expr()),
                        scope -> {
                            T tested = x.model().in(scope);
                            Boolean both = Truths.and(
                                    Truths.compare("ge", tested, low.model().in(scope), maker.order()),
                                    Truths.compare("le", tested, high.model().in(scope), maker.order()));
                            return in ? both : Truths.not(both);
                        },
                        List.of(x, low, high))
                : null;
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> betweenValues(int depth) {
        return onAny(this::betweenValuesOf, depth);
    }

    private <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable
            Tree<Boolean, BooleanExpr<Boolean>> betweenValuesOf(Maker<T, E> maker, int depth) {
        Tree<T, E> x = maker.make(depth);
        T low = valueOf(maker);
        T high = valueOf(maker);
        boolean in = random.nextBoolean();
        return maker.areComparable(x, x)
                ? TruthMaker.tree(
                        x.text() + (in ? ".between(" : ".notBetween(") + low + ", " + high + ")",
                        in ? x.expr().between(low, high) : x.expr().notBetween(low, high),
                        Tree.Model.of(
                                x.model(),
                                tested -> (maker.order().compare(low, tested) <= 0
                                                && maker.order().compare(tested, high) <= 0)
                                        == in),
                        List.of(x))
                : null;
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> in(int depth) {
        return onAny(this::inOf, depth);
    }

    /** Of none to five. */
    private <T, E extends OrderedOperand<T, ? super E, ?>> @Nullable Tree<Boolean, BooleanExpr<Boolean>> inOf(
            Maker<T, E> maker, int depth) {
        Tree<T, E> x = maker.make(depth);
        List<T> values = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            values.add(valueOf(maker));
        }
        boolean in = random.nextBoolean();
        return maker.areComparable(x, x)
                ? TruthMaker.tree(
                        x.text() + (in ? ".in(" : ".notIn(") + values + ")",
                        in ? x.expr().in(values) : x.expr().notIn(values),
                        scope -> {
                            Boolean found = Truths.in(x.model().in(scope), List.copyOf(values), maker.order());
                            return in ? found : Truths.not(found);
                        },
                        List.of(x))
                : null;
    }
}

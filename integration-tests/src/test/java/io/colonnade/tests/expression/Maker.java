package io.colonnade.tests.expression;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes random expressions of one kind. What it can make is listed in {@link #forms}: one line for each, which makes
 * the expression and its model of smaller ones, or gives null where those do not suit.
 */
abstract class Maker<T, E extends Expr<?>> {
    final RandomTrees trees;
    final Random random;

    Maker(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    /** A way to make an expression of parts that are at most so deep. */
    @FunctionalInterface
    interface Form<T, E extends Expr<?>> {
        @Nullable
        Tree<T, E> make(int depth);
    }

    abstract List<Form<T, E>> forms();

    /** A column of the table given. */
    abstract Tree<T, E> column(Sample table);

    /** A value. */
    abstract Tree<T, E> value();

    abstract Comparator<T> order();

    /** An expression of this kind that is at most so deep. */
    final Tree<T, E> make(int depth) {
        List<Form<T, E>> forms = forms();
        for (int attempt = 0; attempt < 10 && depth > 0 && random.nextInt(8) > 0; attempt++) {
            Tree<T, E> tree = one(forms).make(depth - 1);
            if (tree != null) {
                return tree;
            }
        }
        return leaf();
    }

    final Tree<T, E> leaf() {
        if (random.nextInt(3) == 0) {
            return value();
        }
        return trees.isGrouping() ? aggregate() : column();
    }

    /** An aggregate, or what rows are grouped by. */
    abstract Tree<T, E> aggregate();

    /** An aggregate of an expression over rows, which gives null where no value is left. */
    final Tree<T, E> aggregated(String name, UnaryOperator<E> call, Tree<T, E> x, Function<List<T>, T> model) {
        return new Tree<>(
                name + "(" + x.text() + ")",
                call.apply(x.expr()),
                scope -> {
                    List<T> values = values(x, scope);
                    return values.isEmpty() ? null : model.apply(values);
                },
                x.extent(),
                List.of());
    }

    /** The values of an expression in the rows of a group, but for nulls. */
    static <T> List<T> values(Tree<T, ?> x, Tree.Scope scope) {
        List<T> values = new ArrayList<>();
        for (SampleRow row : SampleRow.ROWS) {
            T value = row.read().equals(scope.outer().read()) ? x.model().in(new Tree.Scope(row, null)) : null;
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** An expression over the rows of a group. */
    final Tree<T, E> ofRows() {
        return trees.ofRows(() -> make(2));
    }

    final T least(List<T> values) {
        return Collections.min(values, order());
    }

    final T greatest(List<T> values) {
        return Collections.max(values, order());
    }

    /** A column; inside a subquery that of either table. */
    final Tree<T, E> column() {
        return column(trees.isInside() && random.nextInt(3) > 0 ? Sample.INNER : Sample.SAMPLE);
    }

    /** Whether two can be compared so that every database says the same. */
    boolean areComparable(Tree<T, ?> left, Tree<T, ?> right) {
        return true;
    }

    static <T> Tree.Model<T> read(Sample table, Function<SampleRow, @Nullable T> component) {
        return table == Sample.SAMPLE
                ? scope -> component.apply(scope.outer())
                : scope -> component.apply(Objects.requireNonNull(scope.inner()));
    }

    static String name(Sample table) {
        return table == Sample.SAMPLE ? "SAMPLE." : "INNER.";
    }

    /** Java's types know that {@code x.plus(y)} needs an x that admits null where y does. */
    @SuppressWarnings("unchecked") // each facet gives its own
    final Tree<T, E> admitting(Tree<T, E> left, Tree<?, ?> other) {
        return left.mayBeNull() || !other.mayBeNull()
                ? left
                : new Tree<>(
                        left.text() + ".nullable()",
                        (E) left.expr().nullable(),
                        left.model(),
                        left.extent(),
                        left.parts());
    }

    final <A> A one(List<A> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@code case when c then x when d then y else z end}, or without its else. */
    final Tree<T, E> branches(int depth, Cases<E> cases) {
        Tree<Boolean, ?> first = trees.truths().make(depth);
        Tree<Boolean, ?> second = trees.truths().make(depth);
        Tree<T, E> otherwise = make(depth);
        Tree<T, E> two = admitting(make(depth), otherwise);
        Tree<T, E> one = admitting(make(depth), two);
        boolean open = random.nextInt(4) == 0;
        E expr = cases.of(
                (Condition) first.expr(),
                one.expr(),
                (Condition) second.expr(),
                two.expr(),
                open ? null : otherwise.expr());
        Tree.Model<T> model = scope -> Boolean.TRUE.equals(first.model().in(scope))
                ? one.model().in(scope)
                : Boolean.TRUE.equals(second.model().in(scope))
                        ? two.model().in(scope)
                        : open ? null : otherwise.model().in(scope);
        return new Tree<>(
                "caseWhen(" + first.text() + ", " + one.text() + ").when(" + second.text() + ", " + two.text()
                        + (open ? ").end()" : ").orElse(" + otherwise.text() + ")"),
                expr,
                model,
                one.extent().or(two.extent()).or(open ? two.extent() : otherwise.extent()),
                List.of(first, second, one, two, otherwise));
    }

    /** Makes a case; without {@code otherwise} it ends open. */
    @FunctionalInterface
    interface Cases<E> {
        E of(Condition first, E one, Condition second, E two, @Nullable E otherwise);
    }
}

package io.colonnade.tests.expression;

import io.colonnade.ast.Claim;
import io.colonnade.query.Expr;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A random expression.
 *
 * @param text the Java that makes it
 * @param expr the expression
 * @param model what its value should be
 * @param extent where its values lie
 * @param parts the expressions that it is made of and that can stand alone, to look for the least that is wrong
 */
record Tree<T, E extends Expr<?>>(String text, E expr, Model<T> model, Extent extent, List<Tree<?, ?>> parts) {
    /** The value of an expression in a row; inside a subquery that row is the inner one beside. */
    record Scope(SampleRow outer, @Nullable SampleRow inner) {}

    /** Says what the value of an expression should be. */
    @FunctionalInterface
    interface Model<T> {
        @Nullable
        T in(Scope scope);

        /** A function that gives null of null. */
        static <A, R> Model<R> of(Model<A> only, Function<? super A, ? extends @Nullable R> function) {
            return scope -> {
                A value = only.in(scope);
                return value == null ? null : function.apply(value);
            };
        }

        /** A function that gives null where one of its arguments is null. */
        static <A, B, R> Model<R> of(
                Model<A> first, Model<B> second, BiFunction<? super A, ? super B, ? extends @Nullable R> function) {
            return scope -> {
                A one = first.in(scope);
                B other = second.in(scope);
                return (one == null || other == null) ? null : function.apply(one, other);
            };
        }

        /** The first that is not null. */
        static <T> Model<T> coalesce(Model<T> first, Model<T> second) {
            return scope -> {
                T value = first.in(scope);
                return value == null ? second.in(scope) : value;
            };
        }
    }

    static <T, E extends Expr<?>> Tree<T, E> leaf(String text, E expr, Extent extent, Model<T> model) {
        return new Tree<>(text, expr, model, extent, List.of());
    }

    boolean mayBeNull() {
        return expr.claim() == Claim.NULLABLE;
    }

    int size() {
        return 1 + parts.stream().mapToInt(Tree::size).sum();
    }
}

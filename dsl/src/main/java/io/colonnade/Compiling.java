package io.colonnade;

import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Compiled;
import io.colonnade.query.Expr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Parameters;
import io.colonnade.query.RowQuery;
import io.colonnade.query.TextExpr;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Queries that are put together once; the words are inherited by {@link Sql}. */
class Compiling extends Aggregating {
    Compiling() {}

    /** {@code param(BOOK.id)} makes {@code ?}: a value that each call of a compiled query brings, never null. */
    public static <N extends @Nullable Number> NumberExpr<@NonNull N> param(NumberExpr<N> like) {
        return Parameters.number(like);
    }

    /** {@code param(BOOK.title)} makes {@code ?}: a text that each call of a compiled query brings, never null. */
    public static <T extends @Nullable String> TextExpr<@NonNull T> param(TextExpr<T> like) {
        return Parameters.text(like);
    }

    /** {@code param(BOOK.published)} makes {@code ?}: a value that each call of a compiled query brings, never null. */
    public static <T extends @Nullable Object> OrderedExpr<@NonNull T> param(OrderedExpr<T> like) {
        return Parameters.ordered(like);
    }

    /** {@code param(BOOK.inPrint)} makes {@code ?}: a truth value that each call of a compiled query brings. */
    public static <T extends @Nullable Boolean> BooleanExpr<@NonNull T> param(BooleanExpr<T> like) {
        return Parameters.truth(like);
    }

    /**
     * {@code compile(key, select(BOOK).from(BOOK).where(BOOK.id.eq(key)))} makes {@code select … where "id" = ?}: a
     * query for hot paths, which is built, checked and rendered once.
     *
     * <pre>{@code
     * var key = param(BOOK.id);
     * var byKey = compile(key, select(BOOK).from(BOOK).where(BOOK.id.eq(key)));
     * BookRecord book = byKey.with(7L).fetchOne(db);
     * }</pre>
     */
    public static <A, R extends @Nullable Object> Compiled.With1<A, R> compile(Expr<A> parameter, RowQuery<R> query) {
        return new Compiled.With1<>(parameter, query);
    }

    /** {@code compile(a, b, select(…))} makes {@code select … ? … ?}: the same with two parameters. */
    public static <A, B, R extends @Nullable Object> Compiled.With2<A, B, R> compile(
            Expr<A> first, Expr<B> second, RowQuery<R> query) {
        return new Compiled.With2<>(first, second, query);
    }

    /** {@code compile(a, b, c, select(…))} makes {@code select … ? … ? … ?}: the same with three parameters. */
    public static <A, B, C, R extends @Nullable Object> Compiled.With3<A, B, C, R> compile(
            Expr<A> first, Expr<B> second, Expr<C> third, RowQuery<R> query) {
        return new Compiled.With3<>(first, second, third, query);
    }

    /** {@code compile(a, b, c, d, select(…))} makes {@code select … ? … ? … ? … ?}: the same with four parameters. */
    public static <A, B, C, D, R extends @Nullable Object> Compiled.With4<A, B, C, D, R> compile(
            Expr<A> first, Expr<B> second, Expr<C> third, Expr<D> fourth, RowQuery<R> query) {
        return new Compiled.With4<>(first, second, third, fourth, query);
    }
}

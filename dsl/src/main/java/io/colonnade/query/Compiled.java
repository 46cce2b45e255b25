package io.colonnade.query;

import io.colonnade.ast.Parameter;
import io.colonnade.ast.Statement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that is put together once and run often, each time with other values. Keep it in a constant; any thread may
 * run it, on any database.
 *
 * <pre>{@code
 * static final NumberExpr<Long> KEY = param(BOOK.id);
 * static final Compiled.With1<Long, BookRecord> BY_KEY =
 *         compile(KEY, select(BOOK).from(BOOK).where(BOOK.id.eq(KEY)));
 *
 * BookRecord book = BY_KEY.with(7L).fetchOne(db);
 * }</pre>
 *
 * <p>A call does nothing but bind, run and read.
 */
@CheckReturnValue
public final class Compiled<R extends @Nullable Object> {
    private final RowQuery<R> query;
    private final List<Parameter> parameters;
    private volatile RowQuery.@Nullable Kept kept;

    private Compiled(RowQuery<R> query, List<Parameter> parameters) {
        this.query = query;
        this.parameters = parameters;
    }

    private static <R extends @Nullable Object> Compiled<R> of(RowQuery<R> query, Expr<?>... parameters) {
        return new Compiled<>(
                query, List.of(parameters).stream().map(Parameters::of).toList());
    }

    /** The tree. Not for users. */
    public Statement statement() {
        return query.statement();
    }

    /** What the query is called; null when nothing. Not for users. */
    public @Nullable String name() {
        return query.name();
    }

    /** The parameters, in the order of their values. Not for users. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** What was kept last. Not for users. */
    public RowQuery.@Nullable Kept kept() {
        return kept;
    }

    /** Keeps the text for the next call. Not for users. */
    public void keep(RowQuery.Kept text) {
        kept = text;
    }

    /** The query with its values; run by the verbs of every query. */
    @CheckReturnValue
    public static final class Call<R extends @Nullable Object> extends RowQuery<R> {
        private final Compiled<R> compiled;
        private final Object[] values;

        private Call(Compiled<R> compiled, Object... values) {
            this.compiled = compiled;
            this.values = values;
            for (int index = 0; index < values.length; index++) {
                requireValue(values[index], index);
            }
        }

        private void requireValue(@Nullable Object value, int index) {
            if (value == null) {
                throw new RefusedException(
                        Rule.NULL,
                        "The value for param(" + compiled.parameters.get(index)
                                + ") is null, and a comparison with null"
                                + " is never true. Write a query of its own for that, with isNull().");
            }
        }

        /** What is called. Not for users. */
        public Compiled<R> compiled() {
            return compiled;
        }

        /** The values in the order of the parameters; not to be changed. Not for users. */
        public Object[] values() {
            return values;
        }

        @Override
        public Statement statement() {
            return compiled.statement();
        }

        @Override
        public Projection<R> projection() {
            return compiled.query.projection();
        }

        @Override
        public @Nullable String name() {
            return compiled.name();
        }
    }

    /** A compiled query of one parameter. */
    @CheckReturnValue
    public static final class With1<A, R extends @Nullable Object> {
        private final Compiled<R> compiled;

        /** Users call {@code Sql.compile}. */
        public With1(Expr<A> first, RowQuery<R> query) {
            compiled = of(query, first);
        }

        /** {@code q.with(7L).fetchOne(db)} sends {@code … ?} with this value bound. */
        public RowQuery<R> with(A first) {
            return new Call<>(compiled, first);
        }
    }

    /** A compiled query of two parameters. */
    @CheckReturnValue
    public static final class With2<A, B, R extends @Nullable Object> {
        private final Compiled<R> compiled;

        /** Users call {@code Sql.compile}. */
        public With2(Expr<A> first, Expr<B> second, RowQuery<R> query) {
            compiled = of(query, first, second);
        }

        /** {@code q.with(7L, "Dune").fetch(db)} sends {@code … ? … ?} with these values bound. */
        public RowQuery<R> with(A first, B second) {
            return new Call<>(compiled, first, second);
        }
    }

    /** A compiled query of three parameters. */
    @CheckReturnValue
    public static final class With3<A, B, C, R extends @Nullable Object> {
        private final Compiled<R> compiled;

        /** Users call {@code Sql.compile}. */
        public With3(Expr<A> first, Expr<B> second, Expr<C> third, RowQuery<R> query) {
            compiled = of(query, first, second, third);
        }

        /** {@code q.with(7L, "Dune", TEN).fetch(db)} sends {@code … ? … ? … ?} with these values bound. */
        public RowQuery<R> with(A first, B second, C third) {
            return new Call<>(compiled, first, second, third);
        }
    }

    /** A compiled query of four parameters. */
    @CheckReturnValue
    public static final class With4<A, B, C, D, R extends @Nullable Object> {
        private final Compiled<R> compiled;

        /** Users call {@code Sql.compile}. */
        public With4(Expr<A> first, Expr<B> second, Expr<C> third, Expr<D> fourth, RowQuery<R> query) {
            compiled = of(query, first, second, third, fourth);
        }

        /** {@code q.with(7L, "Dune", TEN, 20).fetch(db)} sends {@code … ? … ? … ? … ?} with these values bound. */
        public RowQuery<R> with(A first, B second, C third, D fourth) {
            return new Call<>(compiled, first, second, third, fourth);
        }
    }
}

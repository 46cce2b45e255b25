package io.colonnade.query;

import io.colonnade.meta.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Two to ten selected columns: either mapped {@code into} something or given as rows. */
public final class Selected {
    private Selected() {}

    /** Two selected columns. */
    @CheckReturnValue
    public record Selected2<A extends @Nullable Object, B extends @Nullable Object>(
            boolean distinct, Columns.Columns2<A, B> columns) {
        /**
         * {@code select(a, b).into(Shelf::new)} makes {@code select a, b}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(Functions.F2<? super A, ? super B, ? extends R> function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of two values. */
        public Select<Rows.Row2<A, B>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Three selected columns. */
    @CheckReturnValue
    public record Selected3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
            boolean distinct, Columns.Columns3<A, B, C> columns) {
        /**
         * {@code select(a, b, c).into(Shelf::new)} makes {@code select a, b, c}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F3<? super A, ? super B, ? super C, ? extends R> function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of three values. */
        public Select<Rows.Row3<A, B, C>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Four selected columns. */
    @CheckReturnValue
    public record Selected4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object>(
            boolean distinct, Columns.Columns4<A, B, C, D> columns) {
        /**
         * {@code select(a, …, d).into(Shelf::new)} makes {@code select a, …, d}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F4<? super A, ? super B, ? super C, ? super D, ? extends R> function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of four values. */
        public Select<Rows.Row4<A, B, C, D>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Five selected columns. */
    @CheckReturnValue
    public record Selected5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object>(
            boolean distinct, Columns.Columns5<A, B, C, D, E> columns) {
        /**
         * {@code select(a, …, e).into(Shelf::new)} makes {@code select a, …, e}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of five values. */
        public Select<Rows.Row5<A, B, C, D, E>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Six selected columns. */
    @CheckReturnValue
    public record Selected6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object>(
            boolean distinct, Columns.Columns6<A, B, C, D, E, F> columns) {
        /**
         * {@code select(a, …, f).into(Shelf::new)} makes {@code select a, …, f}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of six values. */
        public Select<Rows.Row6<A, B, C, D, E, F>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Seven selected columns. */
    @CheckReturnValue
    public record Selected7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object>(
            boolean distinct, Columns.Columns7<A, B, C, D, E, F, G> columns) {
        /**
         * {@code select(a, …, g).into(Shelf::new)} makes {@code select a, …, g}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R>
                        function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of seven values. */
        public Select<Rows.Row7<A, B, C, D, E, F, G>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Eight selected columns. */
    @CheckReturnValue
    public record Selected8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object>(
            boolean distinct, Columns.Columns8<A, B, C, D, E, F, G, H> columns) {
        /**
         * {@code select(a, …, h).into(Shelf::new)} makes {@code select a, …, h}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F8<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? extends R>
                        function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of eight values. */
        public Select<Rows.Row8<A, B, C, D, E, F, G, H>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Nine selected columns. */
    @CheckReturnValue
    public record Selected9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object>(
            boolean distinct, WideColumns.Columns9<A, B, C, D, E, F, G, H, I> columns) {
        /**
         * {@code select(a, …, i).into(Shelf::new)} makes {@code select a, …, i}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F9<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? extends R>
                        function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of nine values. */
        public Select<Rows.Row9<A, B, C, D, E, F, G, H, I>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }

    /** Ten selected columns. */
    @CheckReturnValue
    public record Selected10<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object>(
            boolean distinct, WideColumns.Columns10<A, B, C, D, E, F, G, H, I, J> columns) {
        /**
         * {@code select(a, …, j).into(Shelf::new)} makes {@code select a, …, j}, and each row into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Select<R> into(
                Functions.F10<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? extends R>
                        function) {
            return Select.of(distinct, columns.into(function));
        }

        /** {@code .from(t)} makes {@code from t}, with rows of ten values. */
        public Select<Rows.Row10<A, B, C, D, E, F, G, H, I, J>> from(Source source) {
            return Select.of(distinct, columns).from(source);
        }
    }
}

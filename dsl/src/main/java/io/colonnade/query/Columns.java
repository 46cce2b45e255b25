package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.row.RowCursor;
import org.jspecify.annotations.Nullable;

/** Two to eight columns that become one value of a row: a {@code Row2}…, or what {@code into} makes of them. */
public final class Columns {
    private Columns() {}

    /** Two columns. */
    @CheckReturnValue
    public record Columns2<A extends @Nullable Object, B extends @Nullable Object>(
            Projection<A> first, Projection<B> second) implements Projection<Rows.Row2<A, B>> {
        /**
         * {@code row(a, b).into(Shelf::new)} makes {@code a, b}, and the columns into an {@code R}, by a constructor or
         * any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F2<? super A, ? super B, ? extends R> function) {
            return new Nested<>(items(), row -> function.apply(first.read(row), second.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(first.items(), second.items());
        }

        @Override
        public Rows.Row2<A, B> read(RowCursor row) {
            return new Rows.Row2<>(first.read(row), second.read(row));
        }
    }

    /** Three columns. */
    @CheckReturnValue
    public record Columns3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
            Projection<A> first, Projection<B> second, Projection<C> third) implements Projection<Rows.Row3<A, B, C>> {
        /**
         * {@code row(a, b, c).into(Shelf::new)} makes {@code a, b, c}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F3<? super A, ? super B, ? super C, ? extends R> function) {
            return new Nested<>(items(), row -> function.apply(first.read(row), second.read(row), third.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(first.items(), second.items(), third.items());
        }

        @Override
        public Rows.Row3<A, B, C> read(RowCursor row) {
            return new Rows.Row3<>(first.read(row), second.read(row), third.read(row));
        }
    }

    /** Four columns. */
    @CheckReturnValue
    public record Columns4<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>(
            Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth)
            implements Projection<Rows.Row4<A, B, C, D>> {
        /**
         * {@code row(a, …, d).into(Shelf::new)} makes {@code a, …, d}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F4<? super A, ? super B, ? super C, ? super D, ? extends R> function) {
            return new Nested<>(
                    items(),
                    row -> function.apply(first.read(row), second.read(row), third.read(row), fourth.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(first.items(), second.items(), third.items(), fourth.items());
        }

        @Override
        public Rows.Row4<A, B, C, D> read(RowCursor row) {
            return new Rows.Row4<>(first.read(row), second.read(row), third.read(row), fourth.read(row));
        }
    }

    /** Five columns. */
    @CheckReturnValue
    public record Columns5<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>(
            Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth, Projection<E> fifth)
            implements Projection<Rows.Row5<A, B, C, D, E>> {
        /**
         * {@code row(a, …, e).into(Shelf::new)} makes {@code a, …, e}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> function) {
            return new Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row), second.read(row), third.read(row), fourth.read(row), fifth.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(first.items(), second.items(), third.items(), fourth.items(), fifth.items());
        }

        @Override
        public Rows.Row5<A, B, C, D, E> read(RowCursor row) {
            return new Rows.Row5<>(
                    first.read(row), second.read(row), third.read(row), fourth.read(row), fifth.read(row));
        }
    }

    /** Six columns. */
    @CheckReturnValue
    public record Columns6<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>(
            Projection<A> first,
            Projection<B> second,
            Projection<C> third,
            Projection<D> fourth,
            Projection<E> fifth,
            Projection<F> sixth)
            implements Projection<Rows.Row6<A, B, C, D, E, F>> {
        /**
         * {@code row(a, …, f).into(Shelf::new)} makes {@code a, …, f}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> function) {
            return new Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row),
                            second.read(row),
                            third.read(row),
                            fourth.read(row),
                            fifth.read(row),
                            sixth.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(
                    first.items(), second.items(), third.items(), fourth.items(), fifth.items(), sixth.items());
        }

        @Override
        public Rows.Row6<A, B, C, D, E, F> read(RowCursor row) {
            return new Rows.Row6<>(
                    first.read(row),
                    second.read(row),
                    third.read(row),
                    fourth.read(row),
                    fifth.read(row),
                    sixth.read(row));
        }
    }

    /** Seven columns. */
    @CheckReturnValue
    public record Columns7<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>(
            Projection<A> first,
            Projection<B> second,
            Projection<C> third,
            Projection<D> fourth,
            Projection<E> fifth,
            Projection<F> sixth,
            Projection<G> seventh)
            implements Projection<Rows.Row7<A, B, C, D, E, F, G>> {
        /**
         * {@code row(a, …, g).into(Shelf::new)} makes {@code a, …, g}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
                Functions.F7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R>
                        function) {
            return new Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row),
                            second.read(row),
                            third.read(row),
                            fourth.read(row),
                            fifth.read(row),
                            sixth.read(row),
                            seventh.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(
                    first.items(),
                    second.items(),
                    third.items(),
                    fourth.items(),
                    fifth.items(),
                    sixth.items(),
                    seventh.items());
        }

        @Override
        public Rows.Row7<A, B, C, D, E, F, G> read(RowCursor row) {
            return new Rows.Row7<>(
                    first.read(row),
                    second.read(row),
                    third.read(row),
                    fourth.read(row),
                    fifth.read(row),
                    sixth.read(row),
                    seventh.read(row));
        }
    }

    /** Eight columns. */
    @CheckReturnValue
    public record Columns8<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>(
            Projection<A> first,
            Projection<B> second,
            Projection<C> third,
            Projection<D> fourth,
            Projection<E> fifth,
            Projection<F> sixth,
            Projection<G> seventh,
            Projection<H> eighth)
            implements Projection<Rows.Row8<A, B, C, D, E, F, G, H>> {
        /**
         * {@code row(a, …, h).into(Shelf::new)} makes {@code a, …, h}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
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
            return new Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row),
                            second.read(row),
                            third.read(row),
                            fourth.read(row),
                            fifth.read(row),
                            sixth.read(row),
                            seventh.read(row),
                            eighth.read(row)));
        }

        @Override
        public Items items() {
            return Items.concat(
                    first.items(),
                    second.items(),
                    third.items(),
                    fourth.items(),
                    fifth.items(),
                    sixth.items(),
                    seventh.items(),
                    eighth.items());
        }

        @Override
        public Rows.Row8<A, B, C, D, E, F, G, H> read(RowCursor row) {
            return new Rows.Row8<>(
                    first.read(row),
                    second.read(row),
                    third.read(row),
                    fourth.read(row),
                    fifth.read(row),
                    sixth.read(row),
                    seventh.read(row),
                    eighth.read(row));
        }
    }

    /** Columns and what reads them. */
    record Nested<R extends @Nullable Object>(Items items, Reader<R> reader) implements Projection<R> {
        @Override
        public R read(RowCursor row) {
            return reader.read(row);
        }
    }

    /** Makes an {@code R} of the next columns. */
    interface Reader<R extends @Nullable Object> {
        R read(RowCursor row);
    }
}

package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.row.RowCursor;
import org.jspecify.annotations.Nullable;

/** Nine and ten columns that become one value of a row: a {@code Row9}…, or what {@code into} makes of them. */
public final class WideColumns {
    private WideColumns() {}

    /** Nine columns. */
    @CheckReturnValue
    public record Columns9<
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>(
            Projection<A> first,
            Projection<B> second,
            Projection<C> third,
            Projection<D> fourth,
            Projection<E> fifth,
            Projection<F> sixth,
            Projection<G> seventh,
            Projection<H> eighth,
            Projection<I> ninth)
            implements Projection<Rows.Row9<A, B, C, D, E, F, G, H, I>> {
        /**
         * {@code row(a, …, i).into(Shelf::new)} makes {@code a, …, i}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
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
            return new Columns.Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row),
                            second.read(row),
                            third.read(row),
                            fourth.read(row),
                            fifth.read(row),
                            sixth.read(row),
                            seventh.read(row),
                            eighth.read(row),
                            ninth.read(row)));
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
                    eighth.items(),
                    ninth.items());
        }

        @Override
        public Rows.Row9<A, B, C, D, E, F, G, H, I> read(RowCursor row) {
            return new Rows.Row9<>(
                    first.read(row),
                    second.read(row),
                    third.read(row),
                    fourth.read(row),
                    fifth.read(row),
                    sixth.read(row),
                    seventh.read(row),
                    eighth.read(row),
                    ninth.read(row));
        }
    }

    /** Ten columns. */
    @CheckReturnValue
    public record Columns10<
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
            Projection<A> first,
            Projection<B> second,
            Projection<C> third,
            Projection<D> fourth,
            Projection<E> fifth,
            Projection<F> sixth,
            Projection<G> seventh,
            Projection<H> eighth,
            Projection<I> ninth,
            Projection<J> tenth)
            implements Projection<Rows.Row10<A, B, C, D, E, F, G, H, I, J>> {
        /**
         * {@code row(a, …, j).into(Shelf::new)} makes {@code a, …, j}, and the columns into an {@code R}, by a
         * constructor or any function.
         */
        public <R extends @Nullable Object> Projection<R> into(
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
            return new Columns.Nested<>(
                    items(),
                    row -> function.apply(
                            first.read(row),
                            second.read(row),
                            third.read(row),
                            fourth.read(row),
                            fifth.read(row),
                            sixth.read(row),
                            seventh.read(row),
                            eighth.read(row),
                            ninth.read(row),
                            tenth.read(row)));
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
                    eighth.items(),
                    ninth.items(),
                    tenth.items());
        }

        @Override
        public Rows.Row10<A, B, C, D, E, F, G, H, I, J> read(RowCursor row) {
            return new Rows.Row10<>(
                    first.read(row),
                    second.read(row),
                    third.read(row),
                    fourth.read(row),
                    fifth.read(row),
                    sixth.read(row),
                    seventh.read(row),
                    eighth.read(row),
                    ninth.read(row),
                    tenth.read(row));
        }
    }
}

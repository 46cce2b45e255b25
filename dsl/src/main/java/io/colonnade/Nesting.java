package io.colonnade;

import io.colonnade.query.Columns;
import io.colonnade.query.Projection;
import io.colonnade.query.WideColumns;
import org.jspecify.annotations.Nullable;

/** Columns that become one value of a row. Users import {@link Sql}. */
class Nesting {
    Nesting() {}

    /** {@code row(a, b)} makes {@code a, b}: two columns as one value of a row; {@code .into(…)} maps it. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Columns.Columns2<A, B> row(
            Projection<A> first, Projection<B> second) {
        return new Columns.Columns2<>(first, second);
    }

    /** {@code row(a, b, c)} makes {@code a, b, c}: three columns as one value of a row; {@code .into(…)} maps it. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Columns.Columns3<A, B, C> row(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Columns.Columns3<>(first, second, third);
    }

    /** {@code row(a, …, d)} makes {@code a, …, d}: four columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Columns.Columns4<A, B, C, D> row(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Columns.Columns4<>(first, second, third, fourth);
    }

    /** {@code row(a, …, e)} makes {@code a, …, e}: five columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Columns.Columns5<A, B, C, D, E> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth) {
        return new Columns.Columns5<>(first, second, third, fourth, fifth);
    }

    /** {@code row(a, …, f)} makes {@code a, …, f}: six columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Columns.Columns6<A, B, C, D, E, F> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth) {
        return new Columns.Columns6<>(first, second, third, fourth, fifth, sixth);
    }

    /** {@code row(a, …, g)} makes {@code a, …, g}: seven columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Columns.Columns7<A, B, C, D, E, F, G> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh) {
        return new Columns.Columns7<>(first, second, third, fourth, fifth, sixth, seventh);
    }

    /** {@code row(a, …, h)} makes {@code a, …, h}: eight columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Columns.Columns8<A, B, C, D, E, F, G, H> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth) {
        return new Columns.Columns8<>(first, second, third, fourth, fifth, sixth, seventh, eighth);
    }

    /** {@code row(a, …, i)} makes {@code a, …, i}: nine columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            WideColumns.Columns9<A, B, C, D, E, F, G, H, I> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth,
                    Projection<I> ninth) {
        return new WideColumns.Columns9<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth);
    }

    /** {@code row(a, …, j)} makes {@code a, …, j}: ten columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object,
                    J extends @Nullable Object>
            WideColumns.Columns10<A, B, C, D, E, F, G, H, I, J> row(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth,
                    Projection<I> ninth,
                    Projection<J> tenth) {
        return new WideColumns.Columns10<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth);
    }
}

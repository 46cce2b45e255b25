package io.colonnade;

import io.colonnade.query.Expr;
import io.colonnade.query.Literals;
import io.colonnade.query.Projection;
import io.colonnade.query.Row;
import io.colonnade.query.Select;
import io.colonnade.query.Selected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code select} and {@code selectDistinct}, by the number of columns. Users import {@link Sql}. */
class Selecting extends Nesting {
    Selecting() {}

    /** {@code select a}: a column, a whole table, a {@code row(…)}. */
    public static <A extends @Nullable Object> Select<A> select(Projection<A> projection) {
        return Select.of(false, projection);
    }

    /** {@code select 1}: for {@code exists(selectOne().from(REVIEW).where(…))}, which asks for rows, not for values. */
    public static Select<Integer> selectOne() {
        return Select.of(false, Literals.one());
    }

    /** {@code select a, b, …} of columns chosen at run time. */
    public static Select<Row> select(List<? extends Expr<?>> columns) {
        return Select.of(false, Row.of(columns));
    }

    /** {@code select distinct a}. */
    public static <A extends @Nullable Object> Select<A> selectDistinct(Projection<A> projection) {
        return Select.of(true, projection);
    }

    /** {@code select distinct a, b, …} of columns chosen at run time. */
    public static Select<Row> selectDistinct(List<? extends Expr<?>> columns) {
        return Select.of(true, Row.of(columns));
    }

    /** Two columns; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Selected.Selected2<A, B> select(
            Projection<A> first, Projection<B> second) {
        return new Selected.Selected2<>(false, row(first, second));
    }

    /** Three columns; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Selected.Selected3<A, B, C> select(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Selected.Selected3<>(false, row(first, second, third));
    }

    /** Four columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Selected.Selected4<A, B, C, D> select(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Selected.Selected4<>(false, row(first, second, third, fourth));
    }

    /** Five columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Selected.Selected5<A, B, C, D, E> select(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth) {
        return new Selected.Selected5<>(false, row(first, second, third, fourth, fifth));
    }

    /** Six columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Selected.Selected6<A, B, C, D, E, F> select(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth) {
        return new Selected.Selected6<>(false, row(first, second, third, fourth, fifth, sixth));
    }

    /** Seven columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Selected.Selected7<A, B, C, D, E, F, G> select(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh) {
        return new Selected.Selected7<>(false, row(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Eight columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Selected.Selected8<A, B, C, D, E, F, G, H> select(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth) {
        return new Selected.Selected8<>(false, row(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Nine columns; {@code .into(…)} maps each row. */
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
            Selected.Selected9<A, B, C, D, E, F, G, H, I> select(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth,
                    Projection<I> ninth) {
        return new Selected.Selected9<>(false, row(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /** Ten columns; {@code .into(…)} maps each row. */
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
            Selected.Selected10<A, B, C, D, E, F, G, H, I, J> select(
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
        return new Selected.Selected10<>(
                false, row(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }

    /** Two columns, equal rows once; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Selected.Selected2<A, B> selectDistinct(
            Projection<A> first, Projection<B> second) {
        return new Selected.Selected2<>(true, row(first, second));
    }

    /** Three columns, equal rows once; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Selected.Selected3<A, B, C> selectDistinct(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Selected.Selected3<>(true, row(first, second, third));
    }

    /** Four columns, equal rows once; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Selected.Selected4<A, B, C, D> selectDistinct(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Selected.Selected4<>(true, row(first, second, third, fourth));
    }

    /** Five columns, equal rows once; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Selected.Selected5<A, B, C, D, E> selectDistinct(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth) {
        return new Selected.Selected5<>(true, row(first, second, third, fourth, fifth));
    }

    /** Six columns, equal rows once; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Selected.Selected6<A, B, C, D, E, F> selectDistinct(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth) {
        return new Selected.Selected6<>(true, row(first, second, third, fourth, fifth, sixth));
    }

    /** Seven columns, equal rows once; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Selected.Selected7<A, B, C, D, E, F, G> selectDistinct(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh) {
        return new Selected.Selected7<>(true, row(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Eight columns, equal rows once; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Selected.Selected8<A, B, C, D, E, F, G, H> selectDistinct(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth) {
        return new Selected.Selected8<>(true, row(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Nine columns, equal rows once; {@code .into(…)} maps each row. */
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
            Selected.Selected9<A, B, C, D, E, F, G, H, I> selectDistinct(
                    Projection<A> first,
                    Projection<B> second,
                    Projection<C> third,
                    Projection<D> fourth,
                    Projection<E> fifth,
                    Projection<F> sixth,
                    Projection<G> seventh,
                    Projection<H> eighth,
                    Projection<I> ninth) {
        return new Selected.Selected9<>(true, row(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /** Ten columns, equal rows once; {@code .into(…)} maps each row. */
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
            Selected.Selected10<A, B, C, D, E, F, G, H, I, J> selectDistinct(
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
        return new Selected.Selected10<>(
                true, row(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }
}

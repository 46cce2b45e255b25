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

    /** {@code select(projection)} makes {@code select a}: a column, a whole table, a {@code row(…)}. */
    public static <A extends @Nullable Object> Select<A> select(Projection<A> projection) {
        return Select.of(false, projection);
    }

    /** {@code selectOne()} makes {@code select 1}: for {@code exists(selectOne().from(REVIEW).where(…))}. */
    public static Select<Integer> selectOne() {
        return Select.of(false, Literals.one());
    }

    /** {@code select(columns)} makes {@code select a, b, …} of columns chosen at run time. */
    public static Select<Row> select(List<? extends Expr<?>> columns) {
        return Select.of(false, Row.of(columns));
    }

    /** {@code selectDistinct(projection)} makes {@code select distinct a}. */
    public static <A extends @Nullable Object> Select<A> selectDistinct(Projection<A> projection) {
        return Select.of(true, projection);
    }

    /** {@code selectDistinct(columns)} makes {@code select distinct a, b, …} of columns chosen at run time. */
    public static Select<Row> selectDistinct(List<? extends Expr<?>> columns) {
        return Select.of(true, Row.of(columns));
    }

    /** {@code select(a, b)} makes {@code select a, b}: two columns; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Selected.Selected2<A, B> select(
            Projection<A> first, Projection<B> second) {
        return new Selected.Selected2<>(false, row(first, second));
    }

    /** {@code select(a, b, c)} makes {@code select a, b, c}: three columns; {@code .into(…)} maps each row. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Selected.Selected3<A, B, C> select(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Selected.Selected3<>(false, row(first, second, third));
    }

    /** {@code select(a, …, d)} makes {@code select a, …, d}: four columns; {@code .into(…)} maps each row. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Selected.Selected4<A, B, C, D> select(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Selected.Selected4<>(false, row(first, second, third, fourth));
    }

    /** {@code select(a, …, e)} makes {@code select a, …, e}: five columns; {@code .into(…)} maps each row. */
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

    /** {@code select(a, …, f)} makes {@code select a, …, f}: six columns; {@code .into(…)} maps each row. */
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

    /** {@code select(a, …, g)} makes {@code select a, …, g}: seven columns; {@code .into(…)} maps each row. */
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

    /** {@code select(a, …, h)} makes {@code select a, …, h}: eight columns; {@code .into(…)} maps each row. */
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

    /** {@code select(a, …, i)} makes {@code select a, …, i}: nine columns; {@code .into(…)} maps each row. */
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

    /** {@code select(a, …, j)} makes {@code select a, …, j}: ten columns; {@code .into(…)} maps each row. */
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

    /**
     * {@code selectDistinct(a, b)} makes {@code select distinct a, b}: equal rows once; {@code .into(…)} maps each row.
     */
    public static <A extends @Nullable Object, B extends @Nullable Object> Selected.Selected2<A, B> selectDistinct(
            Projection<A> first, Projection<B> second) {
        return new Selected.Selected2<>(true, row(first, second));
    }

    /**
     * {@code selectDistinct(a, b, c)} makes {@code select distinct a, b, c}: equal rows once; {@code .into(…)} maps
     * each row.
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Selected.Selected3<A, B, C> selectDistinct(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Selected.Selected3<>(true, row(first, second, third));
    }

    /**
     * {@code selectDistinct(a, …, d)} makes {@code select distinct a, …, d}: equal rows once; {@code .into(…)} maps
     * each row.
     */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Selected.Selected4<A, B, C, D> selectDistinct(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Selected.Selected4<>(true, row(first, second, third, fourth));
    }

    /**
     * {@code selectDistinct(a, …, e)} makes {@code select distinct a, …, e}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

    /**
     * {@code selectDistinct(a, …, f)} makes {@code select distinct a, …, f}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

    /**
     * {@code selectDistinct(a, …, g)} makes {@code select distinct a, …, g}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

    /**
     * {@code selectDistinct(a, …, h)} makes {@code select distinct a, …, h}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

    /**
     * {@code selectDistinct(a, …, i)} makes {@code select distinct a, …, i}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

    /**
     * {@code selectDistinct(a, …, j)} makes {@code select distinct a, …, j}: equal rows once; {@code .into(…)} maps
     * each row.
     */
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

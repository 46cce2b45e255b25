package io.colonnade;

import io.colonnade.query.Columns;
import io.colonnade.query.Expr;
import io.colonnade.query.Projection;
import io.colonnade.query.Row;
import io.colonnade.query.Select;
import io.colonnade.query.Selected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code select}, {@code selectDistinct} and {@code row}, by the number of columns. Users import {@link Sql}. */
class Selecting {
    Selecting() {}

    /** {@code select a}: a column, a whole table, a {@code row(…)}. */
    public static <A extends @Nullable Object> Select<A> select(Projection<A> projection) {
        return Select.of(false, projection);
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

    /** Two columns as one value of a row; {@code .into(…)} maps it. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Columns.Columns2<A, B> row(
            Projection<A> first, Projection<B> second) {
        return new Columns.Columns2<>(first, second);
    }

    /** Three columns as one value of a row; {@code .into(…)} maps it. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Columns.Columns3<A, B, C> row(Projection<A> first, Projection<B> second, Projection<C> third) {
        return new Columns.Columns3<>(first, second, third);
    }

    /** Four columns as one value of a row; {@code .into(…)} maps it. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Columns.Columns4<A, B, C, D> row(
                    Projection<A> first, Projection<B> second, Projection<C> third, Projection<D> fourth) {
        return new Columns.Columns4<>(first, second, third, fourth);
    }

    /** Five columns as one value of a row; {@code .into(…)} maps it. */
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

    /** Six columns as one value of a row; {@code .into(…)} maps it. */
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

    /** Seven columns as one value of a row; {@code .into(…)} maps it. */
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

    /** Eight columns as one value of a row; {@code .into(…)} maps it. */
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
}

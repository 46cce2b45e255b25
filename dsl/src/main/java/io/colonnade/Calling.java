package io.colonnade;

import io.colonnade.ast.Function;
import io.colonnade.query.Calls;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.TextExpr;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Functions of several values, and of none. Users import {@link Sql}. */
class Calling extends Timing {
    Calling() {}

    /** {@code greatest(x, y)}: the greatest of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <N extends @Nullable Number> NumberExpr<N> greatest(NumberExpr<N> x, NumberExpr<N>... more) {
        return Calls.extreme(Function.GREATEST, all(x, more));
    }

    /** {@code greatest(x, y)}: the greatest of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <T extends @Nullable String> TextExpr<T> greatest(TextExpr<T> x, TextExpr<T>... more) {
        return Calls.extremeText(Function.GREATEST, all(x, more));
    }

    /** {@code greatest(x, y)}: the greatest of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <T extends @Nullable Object> OrderedExpr<T> greatest(OrderedExpr<T> x, OrderedExpr<T>... more) {
        return Calls.extremeValue(Function.GREATEST, all(x, more));
    }

    /** {@code least(x, y)}: the least of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <N extends @Nullable Number> NumberExpr<N> least(NumberExpr<N> x, NumberExpr<N>... more) {
        return Calls.extreme(Function.LEAST, all(x, more));
    }

    /** {@code least(x, y)}: the least of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <T extends @Nullable String> TextExpr<T> least(TextExpr<T> x, TextExpr<T>... more) {
        return Calls.extremeText(Function.LEAST, all(x, more));
    }

    /** {@code least(x, y)}: the least of them; null when one is null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // values are only read
    public static <T extends @Nullable Object> OrderedExpr<T> least(OrderedExpr<T> x, OrderedExpr<T>... more) {
        return Calls.extremeValue(Function.LEAST, all(x, more));
    }

    /**
     * {@code concatWs(separator, x, y)} makes {@code concat_ws(?, x, y)}: the texts that are not null, with a separator
     * between them; empty when all are.
     */
    public static TextExpr<String> concatWs(String separator, TextExpr<?> x, TextExpr<?> y, TextExpr<?>... more) {
        List<TextExpr<?>> texts = new ArrayList<>(List.of(x, y));
        texts.addAll(Arrays.asList(more));
        return Calls.joined(separator, texts);
    }

    /** {@code atan2(y, x)}: the angle of a point, in radians. */
    public static NumberExpr<@Nullable Double> atan2(NumberExpr<?> y, NumberExpr<?> x) {
        return Calls.atan2(y, x);
    }

    /** {@code pi()}. */
    public static NumberExpr<Double> pi() {
        return Calls.constant(Function.PI);
    }

    /** {@code random()}: from 0 to below 1, another in each row: {@code orderBy(random().asc())}. */
    public static NumberExpr<Double> random() {
        return Calls.constant(Function.RANDOM);
    }

    /** {@code randomUuid()} makes {@code gen_random_uuid()}: another in each row. */
    public static OrderedExpr<UUID> randomUuid() {
        return Calls.constant(Function.RANDOM_UUID, SqlTypes.UUID);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static <E> List<E> all(E first, E... more) {
        List<E> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(more));
        return all;
    }
}

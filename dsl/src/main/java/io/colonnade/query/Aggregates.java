package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Param;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that keep the facet of what they are given. Users call the words of {@code Sql}. */
public final class Aggregates {
    private static final NumberAggregate<Long> COUNT_ROWS =
            new AggregateTerms.OfNumber<>(Aggregate.of(AggregateFunction.COUNT, null), SqlTypes.BIGINT, Claim.NOT_NULL);

    private Aggregates() {}

    /** {@code count(*)}. */
    public static NumberAggregate<Long> countRows() {
        return COUNT_ROWS;
    }

    /** {@code count(x)}. */
    public static NumberAggregate<Long> count(Expr<?> x) {
        return counted(node(AggregateFunction.COUNT, x));
    }

    /** {@code count(distinct x)}. */
    public static NumberAggregate<Long> countDistinct(Expr<?> x) {
        return counted(node(AggregateFunction.COUNT, x).asDistinct());
    }

    /** {@code grouping(x)}. */
    public static NumberExpr<Integer> grouping(Expr<?> x) {
        Aggregate grouping = node(AggregateFunction.GROUPING, x);
        return new Terms.OfNumber<>(new Term(grouping, SqlTypes.INTEGER, Claim.NOT_NULL, null));
    }

    private static NumberAggregate<Long> counted(Aggregate count) {
        return new AggregateTerms.OfNumber<>(count, SqlTypes.BIGINT, Claim.NOT_NULL);
    }

    /** The mean. */
    public static NumberAggregate<@Nullable BigDecimal> average(NumberExpr<?> x) {
        return new AggregateTerms.OfNumber<>(node(AggregateFunction.AVG, x), SqlTypes.NUMERIC, Claim.NULLABLE);
    }

    /** The mean of different values. */
    public static NumberAggregate<@Nullable BigDecimal> averageOfDistinct(NumberExpr<?> x) {
        Aggregate average = node(AggregateFunction.AVG, x).asDistinct();
        return new AggregateTerms.OfNumber<>(average, SqlTypes.NUMERIC, Claim.NULLABLE);
    }

    /** An aggregate of numbers. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> of(
            AggregateFunction function, NumberExpr<N> x) {
        return new AggregateTerms.OfNumber<>(node(function, x), x.type(), Claim.NULLABLE);
    }

    /** An aggregate of different numbers. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> ofDistinct(
            AggregateFunction function, NumberExpr<N> x) {
        return new AggregateTerms.OfNumber<>(node(function, x).asDistinct(), x.type(), Claim.NULLABLE);
    }

    /** An aggregate of texts. */
    public static <T extends @Nullable String> TextAggregate<@Nullable T> of(
            AggregateFunction function, TextExpr<T> x) {
        return new AggregateTerms.OfText<>(node(function, x), x.type(), Claim.NULLABLE);
    }

    /** An aggregate of ordered values. */
    public static <T extends @Nullable Object> OrderedAggregate<@Nullable T> of(
            AggregateFunction function, OrderedExpr<T> x) {
        return new AggregateTerms.OfOrdered<>(node(function, x), x.type(), Claim.NULLABLE);
    }

    /** An aggregate of conditions. */
    public static BooleanAggregate<@Nullable Boolean> of(AggregateFunction function, Condition condition) {
        Aggregate node = Aggregate.of(function, SqlTypes.BOOLEAN, condition.node());
        return new AggregateTerms.OfBoolean<>(node, SqlTypes.BOOLEAN, Claim.NULLABLE);
    }

    /** A figure of statistics. */
    public static NumberAggregate<@Nullable Double> figure(AggregateFunction function, NumberExpr<?> x) {
        return new AggregateTerms.OfNumber<>(node(function, x), SqlTypes.DOUBLE_PRECISION, Claim.NULLABLE);
    }

    /** A figure of pairs of numbers. */
    public static NumberAggregate<@Nullable Double> figure(
            AggregateFunction function, NumberExpr<?> y, NumberExpr<?> x) {
        Aggregate node = Aggregate.of(function, y.type(), y.node(), x.node());
        return new AggregateTerms.OfNumber<>(node, SqlTypes.DOUBLE_PRECISION, Claim.NULLABLE);
    }

    /** Texts one after the other. */
    public static JoinedText texts(TextExpr<?> x, String separator) {
        Param between = new Param(SqlTypes.VARCHAR, separator);
        Aggregate texts = Aggregate.of(AggregateFunction.STRING_AGG, x.type(), x.node(), between);
        return new AggregateTerms.OfTexts(texts, SqlTypes.VARCHAR, Claim.NULLABLE);
    }

    /** Different texts one after the other. */
    public static JoinedText distinctTexts(TextExpr<?> x, String separator) {
        Param between = new Param(SqlTypes.VARCHAR, separator);
        Aggregate texts = Aggregate.of(AggregateFunction.STRING_AGG, x.type(), x.node(), between);
        return new AggregateTerms.OfTexts(texts.asDistinct(), SqlTypes.VARCHAR, Claim.NULLABLE);
    }

    /** Values as an array. */
    public static <E extends @Nullable Object> ListAggregate<E> values(Expr<E> x) {
        return new AggregateTerms.OfValues<>(
                node(AggregateFunction.ARRAY_AGG, x), SqlTypes.array(x.type()), Claim.NULLABLE);
    }

    /** Different values as an array. */
    public static <E extends @Nullable Object> ListAggregate<E> distinctValues(Expr<E> x) {
        Aggregate values = node(AggregateFunction.ARRAY_AGG, x).asDistinct();
        return new AggregateTerms.OfValues<>(values, SqlTypes.array(x.type()), Claim.NULLABLE);
    }

    /** The number that comes most often. */
    public static <N extends @Nullable Number> NumberAggregate<@Nullable N> mode(NumberExpr<N> x) {
        return new AggregateTerms.OfNumber<>(
                sorted(Aggregate.of(AggregateFunction.MODE, x.type()), x), x.type(), Claim.NULLABLE);
    }

    /** The text that comes most often. */
    public static <T extends @Nullable String> TextAggregate<@Nullable T> mode(TextExpr<T> x) {
        return new AggregateTerms.OfText<>(
                sorted(Aggregate.of(AggregateFunction.MODE, x.type()), x), x.type(), Claim.NULLABLE);
    }

    /** The value that comes most often. */
    public static <T extends @Nullable Object> OrderedAggregate<@Nullable T> mode(OrderedExpr<T> x) {
        return new AggregateTerms.OfOrdered<>(
                sorted(Aggregate.of(AggregateFunction.MODE, x.type()), x), x.type(), Claim.NULLABLE);
    }

    /** The first number that is not null. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> x, NumberExpr<N> y) {
        return new Terms.OfNumber<>(first(x, y));
    }

    /** The first text that is not null. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(TextExpr<? extends @Nullable T> x, TextExpr<T> y) {
        return new Terms.OfText<>(first(x, y));
    }

    /** The first value that is not null. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> x, OrderedExpr<T> y) {
        return new Terms.OfOrdered<>(first(x, y));
    }

    /** The first number of three that is not null. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> x, NumberExpr<? extends @Nullable N> y, NumberExpr<N> z) {
        return new Terms.OfNumber<>(first(x, y, z));
    }

    /** The first number of four that is not null. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> w,
            NumberExpr<? extends @Nullable N> x,
            NumberExpr<? extends @Nullable N> y,
            NumberExpr<N> z) {
        return new Terms.OfNumber<>(first(w, x, y, z));
    }

    /** The first text of three that is not null. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(
            TextExpr<? extends @Nullable T> x, TextExpr<? extends @Nullable T> y, TextExpr<T> z) {
        return new Terms.OfText<>(first(x, y, z));
    }

    /** The first text of four that is not null. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(
            TextExpr<? extends @Nullable T> w,
            TextExpr<? extends @Nullable T> x,
            TextExpr<? extends @Nullable T> y,
            TextExpr<T> z) {
        return new Terms.OfText<>(first(w, x, y, z));
    }

    /** The first value of three that is not null. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> x, OrderedExpr<? extends @Nullable T> y, OrderedExpr<T> z) {
        return new Terms.OfOrdered<>(first(x, y, z));
    }

    /** The first value of four that is not null. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> w,
            OrderedExpr<? extends @Nullable T> x,
            OrderedExpr<? extends @Nullable T> y,
            OrderedExpr<T> z) {
        return new Terms.OfOrdered<>(first(w, x, y, z));
    }

    /** The aggregate with the values sorted that it is of. */
    static Aggregate sorted(Aggregate aggregate, Expr<?> x) {
        return aggregate.orderedBy(List.of(x.asc().key()));
    }

    private static Aggregate node(AggregateFunction function, Expr<?> x) {
        return Aggregate.of(function, x.type(), x.node());
    }

    private static Term first(Expr<?>... values) {
        List<Expression> nodes =
                Arrays.stream(values).<Expression>map(Expr::node).toList();
        Expr<?> last = values[values.length - 1];
        return new Term(new FunctionCall(Function.COALESCE, values[0].type(), nodes), last.type(), last.claim(), null);
    }
}

package io.colonnade.tests.expression;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;

import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates whose type is not that of what they are over; they come over groups only. */
final class Counts {
    private static final Extent OF_COUNTS = Extent.of(0, SampleRow.ROWS.size());

    private final RandomTrees trees;

    Counts(RandomTrees trees) {
        this.trees = trees;
    }

    void addTo(NumberMaker<Long> longs, NumberMaker<BigDecimal> decimals) {
        longs.add(depth -> counted());
        trees.numbers().stream()
                .filter(from -> from.kind() != Kind.DOUBLE)
                .forEach(from -> decimals.add(depth -> mean(from)));
    }

    private @Nullable Tree<Long, NumberExpr<Long>> counted() {
        if (!trees.isGrouping()) {
            return null;
        }
        if (trees.random().nextInt(3) == 0) {
            return Tree.leaf(
                    "count()",
                    count(),
                    OF_COUNTS,
                    scope -> SampleRow.ROWS.stream()
                            .filter(row -> row.read().equals(scope.outer().read()))
                            .count());
        }
        return trees.random().nextBoolean() ? of(trees.integers()) : of(trees.dates());
    }

    private <T> Tree<Long, NumberExpr<Long>> of(Maker<T, ?> maker) {
        boolean distinct = trees.random().nextBoolean();
        Tree<T, ?> x = maker.ofRows();
        return Tree.leaf(
                (distinct ? "countDistinct(" : "count(") + x.text() + ")",
                distinct ? countDistinct(x.expr()) : count(x.expr()),
                OF_COUNTS,
                scope -> {
                    List<T> values = Maker.values(x, scope);
                    return (long) (distinct ? new HashSet<>(values).size() : values.size());
                });
    }

    /** The mean, rounded: databases give it more or fewer decimals. */
    private <N extends Number> @Nullable Tree<BigDecimal, NumberExpr<BigDecimal>> mean(NumberMaker<N> maker) {
        if (!trees.isGrouping()) {
            return null;
        }
        Tree<N, NumberExpr<N>> x = maker.ofRows();
        return x.extent().magnitude().compareTo(new BigDecimal(100_000_000)) > 0
                ? null
                : Tree.leaf(
                        "avg(" + x.text() + ").round(2)",
                        Kind.present(avg(x.expr()).round(2)),
                        x.extent().rounded(2),
                        scope -> mean(maker, Maker.values(x, scope)));
    }

    private static <N extends Number> @Nullable BigDecimal mean(NumberMaker<N> maker, List<N> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (N value : values) {
            sum = sum.add(maker.kind().arithmetic().exact().apply(value));
        }
        return values.isEmpty()
                ? null
                : Kind.OF_DECIMALS.rounded(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128), 2);
    }
}

package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Literal;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value that so great a part of the values does not exceed, as yet without the values. */
public final class Percentile {
    private final AggregateFunction function;
    private final Literal part;

    private Percentile(AggregateFunction function, double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new RefusedException(
                    Rule.STATEMENT, "A percentile was given a number that is not between 0 and 1. The median is 0.5.");
        }
        this.function = function;
        this.part = new Literal(BigDecimal.valueOf(part));
    }

    private Aggregate of(Expr<?> x) {
        return Aggregates.sorted(Aggregate.of(function, x.type(), part), x);
    }

    /** A percentile that is computed between two values where there is none. */
    @CheckReturnValue
    public static final class Continuous {
        private final Percentile so;

        /** Users call {@code Sql.percentileCont}. */
        public Continuous(double part) {
            so = new Percentile(AggregateFunction.PERCENTILE_CONT, part);
        }

        /**
         * {@code percentileCont(0.5).withinGroup(x)} makes {@code percentile_cont(0.5) within group (order by x)};
         * nulls do not count.
         */
        public NumberAggregate<@Nullable Double> withinGroup(NumberExpr<?> x) {
            return new AggregateTerms.OfNumber<>(so.of(x), SqlTypes.DOUBLE_PRECISION, Claim.NULLABLE);
        }
    }

    /** A percentile that is one of the values. */
    @CheckReturnValue
    public static final class Discrete {
        private final Percentile so;

        /** Users call {@code Sql.percentileDisc}. */
        public Discrete(double part) {
            so = new Percentile(AggregateFunction.PERCENTILE_DISC, part);
        }

        /**
         * {@code percentileDisc(0.5).withinGroup(x)} makes {@code percentile_disc(0.5) within group (order by x)};
         * nulls do not count.
         */
        public <N extends @Nullable Number> NumberAggregate<@Nullable N> withinGroup(NumberExpr<N> x) {
            return new AggregateTerms.OfNumber<>(so.of(x), x.type(), Claim.NULLABLE);
        }

        /**
         * {@code percentileDisc(0.5).withinGroup(x)} makes {@code percentile_disc(0.5) within group (order by x)};
         * nulls do not count.
         */
        public <T extends @Nullable String> TextAggregate<@Nullable T> withinGroup(TextExpr<T> x) {
            return new AggregateTerms.OfText<>(so.of(x), x.type(), Claim.NULLABLE);
        }

        /**
         * {@code percentileDisc(0.5).withinGroup(x)} makes {@code percentile_disc(0.5) within group (order by x)};
         * nulls do not count.
         */
        public <T extends @Nullable Object> OrderedAggregate<@Nullable T> withinGroup(OrderedExpr<T> x) {
            return new AggregateTerms.OfOrdered<>(so.of(x), x.type(), Claim.NULLABLE);
        }
    }
}

package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Windowed;
import io.colonnade.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates, one class for each facet. */
final class AggregateTerms {
    private AggregateTerms() {}

    record OfNumber<N extends @Nullable Number>(Aggregate node, SqlType<?> type, Claim claim)
            implements NumberAggregate<N> {
        @Override
        public OfNumber<N> filter(Condition condition) {
            return new OfNumber<>(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public NumberExpr<N> over(Window window) {
            return new Terms.OfNumber<>(AggregateTerms.over(this, window));
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfText<T extends @Nullable String>(Aggregate node, SqlType<?> type, Claim claim)
            implements TextAggregate<T> {
        @Override
        public OfText<T> filter(Condition condition) {
            return new OfText<>(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public TextExpr<T> over(Window window) {
            return new Terms.OfText<>(AggregateTerms.over(this, window));
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfOrdered<T extends @Nullable Object>(Aggregate node, SqlType<?> type, Claim claim)
            implements OrderedAggregate<T> {
        @Override
        public OfOrdered<T> filter(Condition condition) {
            return new OfOrdered<>(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public OrderedExpr<T> over(Window window) {
            return new Terms.OfOrdered<>(AggregateTerms.over(this, window));
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfBoolean<T extends @Nullable Boolean>(Aggregate node, SqlType<?> type, Claim claim)
            implements BooleanAggregate<T> {
        @Override
        public OfBoolean<T> filter(Condition condition) {
            return new OfBoolean<>(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public BooleanExpr<T> over(Window window) {
            return new Terms.OfBoolean<>(AggregateTerms.over(this, window));
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfTexts(Aggregate node, SqlType<?> type, Claim claim) implements JoinedText {
        @Override
        public OfTexts filter(Condition condition) {
            return new OfTexts(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public TextExpr<@Nullable String> over(Window window) {
            return new Terms.OfText<>(AggregateTerms.over(this, window));
        }

        @Override
        public OfTexts orderBy(Order first, Order... more) {
            return new OfTexts(node.orderedBy(Order.keys(first, more)), type, claim);
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfValues<E extends @Nullable Object>(Aggregate node, SqlType<?> type, Claim claim)
            implements ListAggregate<E> {
        @Override
        public OfValues<E> filter(Condition condition) {
            return new OfValues<>(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public Expr<@Nullable List<@Nullable E>> over(Window window) {
            return new Terms.OfPlain<>(AggregateTerms.over(this, window));
        }

        @Override
        public OfValues<E> orderBy(Order first, Order... more) {
            return new OfValues<>(node.orderedBy(Order.keys(first, more)), type, claim);
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfJson(Aggregate node, SqlType<?> type, Claim claim) implements JsonAggregate {
        @Override
        public OfJson filter(Condition condition) {
            return new OfJson(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public String toString() {
            return description();
        }
    }

    record OfJsonArray(Aggregate node, SqlType<?> type, Claim claim) implements JsonArrayAggregate {
        @Override
        public OfJsonArray filter(Condition condition) {
            return new OfJsonArray(node.filteredBy(condition.node()), type, claim);
        }

        @Override
        public OfJsonArray orderBy(Order first, Order... more) {
            return new OfJsonArray(node.orderedBy(Order.keys(first, more)), type, claim);
        }

        @Override
        public String toString() {
            return description();
        }
    }

    private static Term over(Expr<?> aggregate, Window window) {
        return new Term(new Windowed(aggregate.node(), window.node()), aggregate.type(), aggregate.claim(), null);
    }
}

package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Computed expressions, one class for each facet. */
final class Terms {
    private Terms() {}

    record OfPlain<T extends @Nullable Object>(Term term) implements Expr<T> {
        @Override
        public Expression node() {
            return term.node();
        }

        @Override
        public SqlType<?> type() {
            return term.type();
        }

        @Override
        public Claim claim() {
            return term.claim();
        }

        @Override
        public @Nullable String label() {
            return term.label();
        }
    }

    record OfBoolean<T extends @Nullable Boolean>(Term term) implements BooleanExpr<T> {
        @Override
        public Expression node() {
            return term.node();
        }

        @Override
        public SqlType<?> type() {
            return term.type();
        }

        @Override
        public Claim claim() {
            return term.claim();
        }

        @Override
        public @Nullable String label() {
            return term.label();
        }
    }

    record OfNumber<N extends @Nullable Number>(Term term) implements NumberExpr<N> {
        @Override
        public Expression node() {
            return term.node();
        }

        @Override
        public SqlType<?> type() {
            return term.type();
        }

        @Override
        public Claim claim() {
            return term.claim();
        }

        @Override
        public @Nullable String label() {
            return term.label();
        }
    }

    record OfText<T extends @Nullable String>(Term term) implements TextExpr<T> {
        @Override
        public Expression node() {
            return term.node();
        }

        @Override
        public SqlType<?> type() {
            return term.type();
        }

        @Override
        public Claim claim() {
            return term.claim();
        }

        @Override
        public @Nullable String label() {
            return term.label();
        }
    }

    record OfOrdered<T extends @Nullable Object>(Term term) implements OrderedExpr<T> {
        @Override
        public Expression node() {
            return term.node();
        }

        @Override
        public SqlType<?> type() {
            return term.type();
        }

        @Override
        public Claim claim() {
            return term.claim();
        }

        @Override
        public @Nullable String label() {
            return term.label();
        }
    }
}

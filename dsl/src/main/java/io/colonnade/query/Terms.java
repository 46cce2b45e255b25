package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computed expressions, one class for each facet. */
abstract class Terms<T extends @Nullable Object> implements Expr<T> {
    private final Term term;

    private Terms(Term term) {
        this.term = term;
    }

    @Override
    public final Expression node() {
        return term.node();
    }

    @Override
    public final SqlType<?> type() {
        return term.type();
    }

    @Override
    public final Claim claim() {
        return term.claim();
    }

    @Override
    public final @Nullable String label() {
        return term.label();
    }

    @Override
    public final String toString() {
        return description();
    }

    static final class OfPlain<T extends @Nullable Object> extends Terms<T> {
        OfPlain(Term term) {
            super(term);
        }
    }

    static final class OfBoolean<T extends @Nullable Boolean> extends Terms<T> implements BooleanExpr<T> {
        OfBoolean(Term term) {
            super(term);
        }
    }

    static final class OfArray<E extends @Nullable Object> extends Terms<@Nullable List<E>> implements ArrayExpr<E> {
        OfArray(Term term) {
            super(term);
        }
    }

    static final class OfJson<T extends @Nullable Json> extends Terms<T> implements JsonExpr<T> {
        OfJson(Term term) {
            super(term);
        }
    }

    static final class OfNumber<N extends @Nullable Number> extends Terms<N> implements NumberExpr<N> {
        OfNumber(Term term) {
            super(term);
        }
    }

    static final class OfText<T extends @Nullable String> extends Terms<T> implements TextExpr<T> {
        OfText(Term term) {
            super(term);
        }
    }

    static final class OfOrdered<T extends @Nullable Object> extends Terms<T> implements OrderedExpr<T> {
        OfOrdered(Term term) {
            super(term);
        }
    }
}

package io.colonnade.query;

import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.Chain;
import io.colonnade.ast.Claim;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A {@code case} under way.
 *
 * <pre>{@code
 * caseWhen(BOOK.price.lt(10), "cheap").when(BOOK.price.lt(30), "fair").orElse("dear")
 * }</pre>
 *
 * <p>makes {@code case when "book"."price" < ? then ? when "book"."price" < ? then ? else ? end}.
 */
public final class Case {
    private final List<CaseWhen.Branch> branches;
    private final Expr<?> first;
    private final boolean nullable;

    private Case(List<CaseWhen.Branch> branches, Expr<?> first, boolean nullable) {
        this.branches = branches;
        this.first = first;
        this.nullable = nullable;
    }

    private static Case start(Condition condition, Expr<?> result) {
        return new Case(List.of(branch(condition, result)), result, result.claim() == Claim.NULLABLE);
    }

    private Case and(Condition condition, Expr<?> result) {
        return new Case(
                Chain.of(branches, branch(condition, result)), first, nullable || result.claim() == Claim.NULLABLE);
    }

    private Term orElse(Expr<?> otherwise) {
        boolean mayBeNull = nullable || otherwise.claim() == Claim.NULLABLE;
        Claim claim = mayBeNull ? Claim.NULLABLE : Claim.NOT_NULL;
        return new Term(new CaseWhen(branches, otherwise.node()), first.type(), claim, null);
    }

    private Term end() {
        return new Term(new CaseWhen(branches, null), first.type(), Claim.NULLABLE, null);
    }

    private Expr<?> value(@Nullable Object value) {
        Term bound = new Term(Conditions.param(first, value), first.type(), Claim.NOT_NULL, null);
        return new Terms.OfPlain<>(bound);
    }

    private Expr<?> number(long value) {
        NumberExpr<?> like = new Terms.OfNumber<>(Term.of(first));
        return new Terms.OfPlain<>(new Term(Numbers.exact(like, value), first.type(), Claim.NOT_NULL, null));
    }

    private static CaseWhen.Branch branch(Condition condition, Expr<?> result) {
        return new CaseWhen.Branch(condition.node(), result.node());
    }

    /** A case of texts. */
    @CheckReturnValue
    public static final class OfText<T extends @Nullable String> {
        private final Case so;

        /** Users call {@code Sql.caseWhen}. */
        public OfText(Condition condition, TextExpr<T> result) {
            this(start(condition, result));
        }

        private OfText(Case so) {
            this.so = so;
        }

        /** {@code .when(c, "text")} makes {@code when c then ?}: one more branch; the first that holds counts. */
        public OfText<T> when(Condition condition, @NonNull T result) {
            return new OfText<>(so.and(condition, so.value(result)));
        }

        /** {@code .when(c, x)} makes {@code when c then x}: one more branch; the first that holds counts. */
        public OfText<T> when(Condition condition, TextExpr<T> result) {
            return new OfText<>(so.and(condition, result));
        }

        /** {@code .orElse("text")} makes {@code else ? end}: the text when no branch holds. */
        public TextExpr<T> orElse(@NonNull T otherwise) {
            return new Terms.OfText<>(so.orElse(so.value(otherwise)));
        }

        /** {@code .orElse(x)} makes {@code else x end}: the text when no branch holds. */
        public TextExpr<T> orElse(TextExpr<T> otherwise) {
            return new Terms.OfText<>(so.orElse(otherwise));
        }

        /** {@code .end()} makes {@code end}: null when no branch holds. */
        public TextExpr<@Nullable T> end() {
            return new Terms.OfText<>(so.end());
        }
    }

    /** A case of numbers. */
    @CheckReturnValue
    public static final class OfNumber<N extends @Nullable Number> {
        private final Case so;

        /** Users call {@code Sql.caseWhen}. */
        public OfNumber(Condition condition, NumberExpr<N> result) {
            this(start(condition, result));
        }

        private OfNumber(Case so) {
            this.so = so;
        }

        /** {@code .when(c, value)} makes {@code when c then ?}: one more branch; the first that holds counts. */
        public OfNumber<N> when(Condition condition, @NonNull N result) {
            return new OfNumber<>(so.and(condition, so.value(result)));
        }

        /** {@code .when(c, x)} makes {@code when c then x}: one more branch; the first that holds counts. */
        public OfNumber<N> when(Condition condition, NumberExpr<N> result) {
            return new OfNumber<>(so.and(condition, result));
        }

        /**
         * {@code .when(c, 2)} makes {@code when c then ?}: one more branch with a plain number, which is bound in the
         * type of the first, and refused when it does not fit.
         */
        public OfNumber<N> when(Condition condition, long result) {
            return new OfNumber<>(so.and(condition, so.number(result)));
        }

        /** {@code .orElse(value)} makes {@code else ? end}: the number when no branch holds. */
        public NumberExpr<N> orElse(@NonNull N otherwise) {
            return new Terms.OfNumber<>(so.orElse(so.value(otherwise)));
        }

        /** {@code .orElse(x)} makes {@code else x end}: the number when no branch holds. */
        public NumberExpr<N> orElse(NumberExpr<N> otherwise) {
            return new Terms.OfNumber<>(so.orElse(otherwise));
        }

        /**
         * {@code .orElse(0)} makes {@code else ? end}: a plain number when no branch holds, which is bound in the type
         * of the first, and refused when it does not fit.
         */
        public NumberExpr<N> orElse(long otherwise) {
            return new Terms.OfNumber<>(so.orElse(so.number(otherwise)));
        }

        /** {@code .end()} makes {@code end}: null when no branch holds. */
        public NumberExpr<@Nullable N> end() {
            return new Terms.OfNumber<>(so.end());
        }
    }

    /** A case of values. */
    @CheckReturnValue
    public static final class OfOrdered<T extends @Nullable Object> {
        private final Case so;

        /** Users call {@code Sql.caseWhen}. */
        public OfOrdered(Condition condition, OrderedExpr<T> result) {
            this(start(condition, result));
        }

        private OfOrdered(Case so) {
            this.so = so;
        }

        /** {@code .when(c, value)} makes {@code when c then ?}: one more branch; the first that holds counts. */
        public OfOrdered<T> when(Condition condition, @NonNull T result) {
            return new OfOrdered<>(so.and(condition, so.value(result)));
        }

        /** {@code .when(c, x)} makes {@code when c then x}: one more branch; the first that holds counts. */
        public OfOrdered<T> when(Condition condition, OrderedExpr<T> result) {
            return new OfOrdered<>(so.and(condition, result));
        }

        /** {@code .orElse(value)} makes {@code else ? end}: the value when no branch holds. */
        public OrderedExpr<T> orElse(@NonNull T otherwise) {
            return new Terms.OfOrdered<>(so.orElse(so.value(otherwise)));
        }

        /** {@code .orElse(x)} makes {@code else x end}: the value when no branch holds. */
        public OrderedExpr<T> orElse(OrderedExpr<T> otherwise) {
            return new Terms.OfOrdered<>(so.orElse(otherwise));
        }

        /** {@code .end()} makes {@code end}: null when no branch holds. */
        public OrderedExpr<@Nullable T> end() {
            return new Terms.OfOrdered<>(so.end());
        }
    }
}

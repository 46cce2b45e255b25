package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Logical;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries and conditions inside others. Users call the words of {@code Sql}. */
public final class Subqueries {
    private Subqueries() {}

    /** Whether a query has a row. */
    public static Condition exists(Select<?> query) {
        return new Condition.Of(new Exists(query.statement()));
    }

    /** The one value of a query. */
    public static <T extends @Nullable Object> Expr<@Nullable T> scalar(Select<T> query) {
        return new Terms.OfPlain<>(term(query));
    }

    /** The one number of a query. */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> number(Select<N> query) {
        return new Terms.OfNumber<>(term(query));
    }

    /** The one text of a query. */
    public static <T extends @Nullable String> TextExpr<@Nullable T> text(Select<T> query) {
        return new Terms.OfText<>(term(query));
    }

    /** The one value of a query that can be compared. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> ordered(Select<T> query) {
        if (!(query.projection() instanceof OrderedExpr<T>)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "scalarOrdered(…) needs a query of one column of dates, times, UUIDs or an enum, which have an"
                            + " order. For numbers, texts and truth values write scalarNumber(…), scalarText(…) or"
                            + " scalarBoolean(…), for anything else scalar(…).");
        }
        return new Terms.OfOrdered<>(term(query));
    }

    /** The one truth value of a query. */
    public static <T extends @Nullable Boolean> BooleanExpr<@Nullable T> truth(Select<T> query) {
        return new Terms.OfBoolean<>(term(query));
    }

    private static Term term(Select<?> query) {
        if (!(query.projection() instanceof Expr<?> column)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "scalar(…) needs a query of one column that is not mapped: select(max(BOOK.price)).");
        }
        return new Term(query.comparand(), column.type(), Claim.NULLABLE, null);
    }

    /** All of the conditions. */
    public static Condition allOf(Collection<? extends Condition> conditions) {
        return new Condition.Of(Logical.and(nodes(conditions)));
    }

    /** At least one of the conditions. */
    public static Condition anyOf(Collection<? extends Condition> conditions) {
        return new Condition.Of(Logical.or(nodes(conditions)));
    }

    private static List<Expression> nodes(Collection<? extends Condition> conditions) {
        return conditions.stream().<Expression>map(Condition::node).toList();
    }
}

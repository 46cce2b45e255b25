package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of comparisons; refuses null values where they would never be true. */
final class Conditions {
    private Conditions() {}

    static Condition compare(Operator operator, Expr<?> left, @Nullable Object value) {
        return compare(operator, left, param(left, value));
    }

    static Condition compare(Operator operator, Expr<?> left, Expr<?> right) {
        return compare(operator, left, right.node());
    }

    static Condition compare(Operator operator, Expr<?> left, Comparand<?> query) {
        if (left.type().isEnum() && operator.isOrdering() && query instanceof Quantified) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    left.description() + " is an enum, whose labels no database puts in order for any(…) or all(…)."
                            + " Compare with select(max(…)) or select(min(…)).");
        }
        return compare(operator, left, query.comparand());
    }

    static Condition compare(Operator operator, Expr<?> left, Expression right) {
        boolean ranked = left.type().isEnum() && operator.isOrdering();
        return new Condition.Of(
                ranked
                        ? Operation.of(operator, rank(left.type(), left.node()), rank(left.type(), right))
                        : Operation.of(operator, left.node(), right));
    }

    /** Enums are compared by the order of their labels, which not every database does by itself. */
    static Expression rank(SqlType<?> type, Expression label) {
        return type.isEnum() ? new FunctionCall(Function.RANK, type, List.of(label)) : label;
    }

    static Condition distinct(Operator operator, Expr<?> left, @Nullable Object value) {
        return compare(operator, left, new Param(left.type(), value));
    }

    static Condition between(Operator operator, Expr<?> tested, @Nullable Object low, @Nullable Object high) {
        return between(operator, tested, param(tested, low), param(tested, high));
    }

    static Condition between(Operator operator, Expr<?> tested, Expr<?> low, Expr<?> high) {
        return between(operator, tested, low.node(), high.node());
    }

    private static Condition between(Operator operator, Expr<?> tested, Expression low, Expression high) {
        SqlType<?> type = tested.type();
        return new Condition.Of(Operation.of(operator, rank(type, tested.node()), rank(type, low), rank(type, high)));
    }

    static Condition in(Expr<?> tested, Collection<?> values, boolean negated) {
        for (Object value : values) {
            refuseNull(tested, value);
        }
        return in(tested, new ListParam(tested.type(), List.copyOf(values)), negated);
    }

    static Condition in(Expr<?> tested, ListParam values, boolean negated) {
        return new Condition.Of(new InList(tested.node(), values, negated));
    }

    static Condition in(Expr<?> tested, Comparand<?> query, boolean negated) {
        return new Condition.Of(new InQuery(tested.node(), query.rows(), negated));
    }

    /** One and more, as a list that nobody changes. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> List<T> list(T first, T... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return Chain.of(all);
    }

    /** All of them. */
    static Expression all(Condition first, Condition... more) {
        return more.length == 0 ? first.node() : Logical.and(Chain.map(first, more, Condition::node));
    }

    static Param param(Expr<?> like, @Nullable Object value) {
        refuseNull(like, value);
        return new Param(like.type(), value);
    }

    static Term coalesce(Expr<?> first, @Nullable Object value) {
        return coalesce(first, param(first, value), Claim.NOT_NULL);
    }

    static Term coalesce(Expr<?> first, Expr<?> other) {
        return coalesce(first, other.node(), other.claim());
    }

    static Term coalesce(Expr<?> first, Expression other, Claim claim) {
        FunctionCall call = new FunctionCall(Function.COALESCE, first.type(), List.of(first.node(), other));
        return new Term(call, first.type(), claim, null);
    }

    static void refuseNull(Expr<?> operand, @Nullable Object value) {
        if (value == null) {
            throw new RefusedException(
                    Rule.NULL,
                    operand.description() + " is compared with null, which is never true in SQL. Write isNull(), or"
                            + " isNotDistinctFrom(x) where x may be null.");
        }
    }
}

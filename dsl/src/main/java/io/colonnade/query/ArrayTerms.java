package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrays. Users call {@code Sql.array}. */
public final class ArrayTerms {
    private ArrayTerms() {}

    /** An array. */
    public static <E extends @Nullable Object> ArrayExpr<E> of(Expr<? extends @Nullable List<E>> array) {
        return new Terms.OfArray<>(Term.of(array).claiming(Claim.NULLABLE));
    }

    static Condition contains(ArrayExpr<?> array, @Nullable Object value) {
        Conditions.refuseNull(array, value);
        Expression elements = new FunctionCall(Function.ELEMENTS, array.type(), List.of(array.node()));
        return new Condition.Of(Operation.of(
                Operator.EQUAL,
                new Param(elementType(array), value),
                new io.colonnade.ast.Quantified(false, elements)));
    }

    static Condition condition(Function function, ArrayExpr<?> array, List<?> values) {
        Expression call = Calls.of(function, array, list(array, values));
        return new Terms.OfBoolean<>(new Term(call, SqlTypes.BOOLEAN, Claim.NULLABLE, null));
    }

    static <E extends @Nullable Object> OrderedExpr<@Nullable E> element(ArrayExpr<E> array, int position) {
        if (position < 1) {
            throw new RefusedException(
                    Rule.STATEMENT, "element(…) was given a position below 1. SQL counts the elements from 1.");
        }
        Expression call = Calls.of(Function.ARRAY_ELEMENT, array, new Literal(position));
        return new Terms.OfOrdered<>(new Term(call, elementType(array), Claim.NULLABLE, null));
    }

    static <E extends @Nullable Object> ArrayExpr<E> append(ArrayExpr<E> array, @Nullable Object value) {
        Conditions.refuseNull(array, value);
        return new Terms.OfArray<>(Calls.like(Function.ARRAY_APPEND, array, new Param(elementType(array), value)));
    }

    static <E extends @Nullable Object> ArrayExpr<E> concat(ArrayExpr<E> array, List<E> values) {
        return new Terms.OfArray<>(Calls.like(Function.ARRAY_CONCAT, array, list(array, values)));
    }

    private static Param list(ArrayExpr<?> array, List<?> values) {
        return new Param(array.type(), Objects.requireNonNull(values, "values"));
    }

    private static SqlType<?> elementType(ArrayExpr<?> array) {
        return Objects.requireNonNull(array.type().elementType(), "an array's type has a type of its elements");
    }
}

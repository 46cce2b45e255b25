package io.colonnade.render;

import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;

/** Tells conditions from values. */
public final class Predicates {
    private Predicates() {}

    /** Whether an expression is a condition: not a truth value that is stored or bound. */
    public static boolean is(Expression expression) {
        return expression instanceof Operation operation
                ? operation.operator().isCondition()
                : isLogical(expression)
                        || isSearch(expression)
                        || expression instanceof Truth
                        || (expression instanceof Template template && template.form() == Template.Form.CONDITION);
    }

    /** Whether a condition holds or does not, and never is unknown. */
    public static boolean isCertain(Expression condition) {
        if (condition instanceof Operation operation) {
            return operation.operator().seesNull();
        }
        if (condition instanceof Logical logical) {
            return logical.terms().stream().allMatch(Predicates::isCertain);
        }
        return condition instanceof Not not
                ? isCertain(not.condition())
                : condition instanceof Exists || condition instanceof Truth;
    }

    private static boolean isLogical(Expression expression) {
        return expression instanceof Logical || expression instanceof Not;
    }

    private static boolean isSearch(Expression expression) {
        return expression instanceof Exists
                || expression instanceof InList
                || expression instanceof InQuery
                || expression instanceof InRows;
    }
}

package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What every typed expression is made of.
 *
 * @param node the node of the tree
 * @param type how values are bound and read
 * @param claim what the Java type says about null
 * @param label the name in the result; null for none
 */
record Term(
        Expression node,
        SqlType<?> type,
        Claim claim,
        @Nullable String label) {
    static Term of(Expr<?> expr) {
        return new Term(expr.node(), expr.type(), expr.claim(), expr.label());
    }

    /** Another node of the same type and claim. */
    static Term like(Expr<?> expr, Expression node) {
        return new Term(node, expr.type(), expr.claim(), null);
    }

    Term claiming(Claim other) {
        return new Term(node, type, other, label);
    }

    Term as(String other) {
        return new Term(node, type, claim, other);
    }

    Term typed(SqlType<?> other) {
        return new Term(node, other, claim, null);
    }
}

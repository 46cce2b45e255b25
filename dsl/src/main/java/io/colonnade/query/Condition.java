package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Truth;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A condition: true, false or, where null comes in, unknown.
 *
 * <pre>{@code
 * BOOK.price.lt(10).or(BOOK.title.startsWith("D")).and(BOOK.pages.gt(100))
 * }</pre>
 *
 * <p>makes {@code ("book"."price" < ? or "book"."title" like ? escape '!') and "book"."pages" > ?}: parentheses
 * follow from the calls, never from the reader's memory of precedence.
 */
@CheckReturnValue
public interface Condition {
    /** The node of the tree. Not for users. */
    Expression node();

    /** {@code c.and(d)} makes {@code c and d}: both. */
    default Condition and(Condition other) {
        return new Of(Logical.and(node(), other.node()));
    }

    /** {@code c.or(d)} makes {@code (c or d)}: at least one of them. */
    default Condition or(Condition other) {
        return new Of(Logical.or(node(), other.node()));
    }

    /** {@code c.not()} makes {@code not c}: the opposite; unknown stays unknown. */
    default Condition not() {
        return new Of(node() instanceof Truth truth ? new Truth(!truth.value()) : new Not(node()));
    }

    /**
     * {@code c.asValue()} makes {@code c}, on SQL Server {@code cast(case when c then 1 when not c then 0 end as bit)}:
     * a value that can be selected; null where the condition is unknown.
     */
    default BooleanExpr<@Nullable Boolean> asValue() {
        return new Terms.OfBoolean<>(new Term(node(), SqlTypes.BOOLEAN, Claim.NULLABLE, null));
    }

    /**
     * A condition made of its node.
     *
     * @param node the node
     */
    record Of(Expression node) implements Condition {}
}

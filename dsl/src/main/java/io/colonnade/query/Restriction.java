package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InList;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Truth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that an update or a delete means. What holds for every row restricts nothing, and counts as absent. */
final class Restriction {
    private Restriction() {}

    static Expression and(@Nullable Expression so, Condition first, Condition... more) {
        Expression all = Logical.and(Chain.map(first, more, Restriction::restricting));
        return so == null ? all : Logical.and(so, all);
    }

    static <V> Expression ifPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? new Truth(true) : restricting(condition.apply(value));
    }

    private static Expression restricting(Condition condition) {
        Expression node = condition.node();
        return isAlways(node, true) ? new Truth(true) : node;
    }

    /** Whether it is plain to see that this holds for every row, or for none: {@code not in} an empty list does. */
    private static boolean isAlways(Expression node, boolean value) {
        if (node instanceof Truth truth) {
            return truth.value() == value;
        }
        if (node instanceof InList in && in.list() instanceof ListParam list) {
            return list.values().isEmpty() && in.negated() == value;
        }
        if (node instanceof Not not) {
            return isAlways(not.condition(), !value);
        }
        if (node instanceof Logical logical) {
            boolean all = (logical.connective() == Logical.Connective.AND) == value;
            return all
                    ? logical.terms().stream().allMatch(term -> isAlways(term, value))
                    : logical.terms().stream().anyMatch(term -> isAlways(term, value));
        }
        return false;
    }
}

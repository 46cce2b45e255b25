package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Truth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that an update or a delete means. */
final class Restriction {
    private Restriction() {}

    static Expression and(@Nullable Expression so, Condition first, Condition... more) {
        Expression all = so == null ? first.node() : Logical.and(so, first.node());
        for (Condition condition : more) {
            all = Logical.and(all, condition.node());
        }
        return all;
    }

    static <V> Expression ifPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? new Truth(true) : condition.apply(value).node();
    }
}

package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Windowed;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which calls are in the columns and the order of a query; those of queries inside it are their own affair. */
final class OwnCalls {
    private OwnCalls() {}

    /** Whether an aggregate makes one row of all. */
    static boolean aggregate(SelectStatement select) {
        return expressions(select).anyMatch(expression -> has(expression, Aggregate.class::isInstance));
    }

    /** Whether there is a function over a window. */
    static boolean window(SelectStatement select) {
        return select.qualify() != null
                || expressions(select).anyMatch(expression -> has(expression, Windowed.class::isInstance));
    }

    private static Stream<Expression> expressions(SelectStatement select) {
        return Stream.concat(
                select.items().list().stream().map(SelectItem::expression),
                select.orderBy().stream().map(SortKey::expression));
    }

    private static boolean has(Expression expression, Predicate<Expression> test) {
        return test.test(expression) || parts(expression).stream().anyMatch(part -> has(part, test));
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof ScalarQuery || expression instanceof Exists) {
            return List.of();
        }
        if (expression instanceof InQuery in) {
            return List.of(in.tested());
        }
        return expression instanceof Windowed windowed ? windowed.call().children() : expression.children();
    }
}

package io.colonnade.check;

import io.colonnade.ast.Expression;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Window;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.shape.ShapeWalk;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each name of a window in a query means one window; those with values in them are spelled out, without it. */
final class WindowNames {
    private final Map<String, Window> windows = new HashMap<>();

    private WindowNames() {}

    static void check(SelectStatement select) {
        WindowNames names = new WindowNames();
        select.clauses().forEach(names::check);
    }

    private void check(Expression expression) {
        if (expression instanceof Windowed windowed
                && windowed.window().name() != null
                && !holdsValues(windowed.window())) {
            Window other = windows.putIfAbsent(windowed.window().name(), windowed.window());
            if (other != null && !other.equals(windowed.window())) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        "Two different windows are named \"" + windowed.window().name()
                                + "\". Give each a name of its own, or none.");
            }
        }
        expression.operands().forEach(this::check);
    }

    private static boolean holdsValues(Window window) {
        return Stream.concat(
                        window.partitionBy().stream(), window.orderBy().stream().map(SortKey::expression))
                .anyMatch(ShapeWalk::holdsValues);
    }
}

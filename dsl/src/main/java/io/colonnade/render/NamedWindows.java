package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Window;
import io.colonnade.ast.Windowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The windows of a query that have a name, each once. */
final class NamedWindows {
    private final Map<String, Window> windows = new LinkedHashMap<>();

    private NamedWindows() {}

    static List<Window> of(SelectStatement select) {
        NamedWindows named = new NamedWindows();
        select.clauses().forEach(named::collect);
        return List.copyOf(named.windows.values());
    }

    private void collect(Expression expression) {
        if (expression instanceof Windowed windowed && windowed.window().name() != null) {
            windows.putIfAbsent(windowed.window().name(), windowed.window());
        }
        expression.operands().forEach(this::collect);
    }
}

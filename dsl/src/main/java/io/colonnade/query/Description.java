package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Names;
import java.util.Locale;

/** What messages call an expression. */
final class Description {
    private Description() {}

    static String of(Expression node) {
        if (node instanceof ColumnRef column) {
            return Names.of(column);
        }
        if (node instanceof Aggregate aggregate) {
            return aggregate.function().name().toLowerCase(Locale.ROOT) + "(…)";
        }
        if (node instanceof FunctionCall call) {
            return name(call.function());
        }
        return "An expression";
    }

    /** As the method that makes it is called: {@code startOfMonth(…)}. */
    static String name(Function function) {
        StringBuilder name = new StringBuilder();
        for (String word : function.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            String first = word.substring(0, 1);
            name.append(name.length() == 0 ? first : first.toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name + "(…)";
    }
}

package io.colonnade.query;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Names;
import io.colonnade.ast.Template;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.Windowed;
import java.util.Locale;

/** What messages call an expression. Not for users. */
public final class Description {
    private Description() {}

    /** The name of a column, the call of a function, or that it is an expression. */
    public static String of(Expression node) {
        if (node instanceof ColumnRef column) {
            return Names.of(column);
        }
        if (node instanceof Aggregate aggregate) {
            return aggregate.function().word() + "(…)";
        }
        if (node instanceof FunctionCall call) {
            return name(call.function());
        }
        if (node instanceof Windowed windowed) {
            return of(windowed.call()) + ".over(…)";
        }
        if (node instanceof WindowCall call) {
            return call.function().word() + "(…)";
        }
        return node instanceof Template ? "sql(…)" : "An expression";
    }

    /** As the method that makes it is called: {@code startOfMonth(…)}. */
    static String name(Function function) {
        StringBuilder name = new StringBuilder();
        for (String word : function.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            String first = word.substring(0, 1);
            name.append(name.length() == 0 ? first : first.toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name + "(…)";
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Slot;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** Calls spelled out in what every database has, for those that lack the function or mean something else by it. */
final class SpelledCalls {
    private SpelledCalls() {}

    /**
     * {@code case when a >= b then a when b >= a then b end}, of any number of arguments: null when one of them is
     * null, which the functions of that name are to one database and not to the next.
     */
    static Spelling extreme(String operator) {
        return (out, call) -> {
            List<Expression> all = call.arguments();
            out.sql("case");
            for (int most = 0; most < all.size(); most++) {
                branch(out, most, operator, all);
            }
            return out.sql(" end");
        };
    }

    /** By place: one column can stand in two of them. */
    private static void branch(SqlWriter out, int most, String operator, List<Expression> all) {
        String before = " when ";
        for (int other = 0; other < all.size(); other++) {
            if (other != most) {
                operand(out.sql(before), all.get(most)).sql(" " + operator + " ");
                operand(out, all.get(other));
                before = " and ";
            }
        }
        out.sql(" then ").standalone(all.get(most));
    }

    private static SqlWriter operand(SqlWriter out, Expression expression) {
        return expression instanceof Slot ? out.standalone(expression) : out.primary(expression);
    }

    /** From a place before the first on, databases that count from the end there are told the first. */
    static SqlWriter substring(SqlWriter out, FunctionCall call) {
        boolean counted = call.arguments().get(1) instanceof Literal;
        boolean ends = call.arguments().size() > 2;
        String from = counted ? "{1}" : "greatest({1}, 1)";
        String length = counted ? "{2}" : "{2} + least({1}, 1) - 1";
        return Spelling.of("substring({0}, " + from + (ends ? ", " + length : "") + ")")
                .write(out, call);
    }

    /** The length of a substring, the third argument: a negative one, which is an error of some databases, is none. */
    static String length(Expression length) {
        return length instanceof Literal ? "{2}" : "case when {2} < 0 then 0 else {2} end";
    }

    /** Months times 32, and days, from the first date to the second: whole months of it are those between the dates. */
    static String months(String day) {
        return "datediff(month, {0}, {1}) * 32 + " + day.replace("*", "{1}") + " - " + day.replace("*", "{0}");
    }
}

package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operator;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of texts. */
final class Texts {
    private Texts() {}

    static <T extends @Nullable String> TextExpr<T> call(Function function, TextExpr<T> x, Expression... more) {
        return new Terms.OfText<>(Calls.like(function, x, more));
    }

    static <T extends @Nullable String> TextExpr<@Nullable T> maybe(
            Function function, TextExpr<T> x, Expression... more) {
        return new Terms.OfText<>(Calls.like(function, x.nullable(), more));
    }

    static <T extends @Nullable String> TextExpr<T> pad(Function function, TextExpr<T> x, int length, char fill) {
        return call(
                function,
                x,
                Calls.literal("The length of " + Description.name(function), length, 0),
                Conditions.param(x, String.valueOf(fill)));
    }

    static NumberExpr<@Nullable Integer> position(TextExpr<?> x, String text) {
        return Calls.number(SqlTypes.INTEGER, Function.POSITION, x, notEmpty(x, text, "position(…)"));
    }

    static <T extends @Nullable String> TextExpr<T> part(TextExpr<T> x, String separator, int number) {
        return call(
                Function.SPLIT_PART,
                x,
                notEmpty(x, separator, "splitPart(…)"),
                Calls.literal("The number of splitPart(…)", number, 1));
    }

    private static Expression notEmpty(TextExpr<?> x, String text, String what) {
        Conditions.refuseNull(x, text);
        if (text.isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    what + " of " + x.description() + " is given an empty text, which is everywhere and nowhere.");
        }
        return Conditions.param(x, text);
    }

    static Condition matches(TextExpr<?> x, String pattern) {
        FunctionCall call =
                new FunctionCall(Function.MATCHES, x.type(), List.of(x.node(), Conditions.param(x, pattern)));
        return new Condition.Of(call);
    }

    static <T extends @Nullable String> TextExpr<T> replaceMatches(TextExpr<T> x, String pattern, String replacement) {
        Conditions.refuseNull(x, replacement);
        if (replacement.contains("\\") || replacement.contains("$")) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "The replacement of regexpReplace(…) has a \\ or a $ in it, by which each database means something"
                            + " else. Leave it out, or replace in Java.");
        }
        return call(Function.REGEXP_REPLACE, x, Conditions.param(x, pattern), Conditions.param(x, replacement));
    }

    /** Both sides in small letters, by the database's own idea of them. */
    static Condition ignoringCase(Operator operator, TextExpr<?> x, Expression text) {
        Expression lower = new FunctionCall(Function.LOWER, x.type(), List.of(text));
        return Conditions.compare(operator, x.lower(), lower);
    }
}

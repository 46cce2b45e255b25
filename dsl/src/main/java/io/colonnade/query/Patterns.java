package io.colonnade.query;

import io.colonnade.ast.Expression;

/** Patterns of LIKE. */
final class Patterns {
    private Patterns() {}

    static Expression param(TextExpr<?> expr, String pattern) {
        return Conditions.param(expr, pattern);
    }

    static Expression containing(TextExpr<?> expr, String text) {
        return param(expr, "%" + escape(expr, text) + "%");
    }

    static Expression starting(TextExpr<?> expr, String text) {
        return param(expr, escape(expr, text) + "%");
    }

    static Expression ending(TextExpr<?> expr, String text) {
        return param(expr, "%" + escape(expr, text));
    }

    /** Escapes with {@code !}, which no database treats specially, and which {@code escape '!'} names. */
    private static String escape(TextExpr<?> expr, String text) {
        Conditions.refuseNull(expr, text);
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

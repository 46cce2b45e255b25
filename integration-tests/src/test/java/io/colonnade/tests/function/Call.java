package io.colonnade.tests.function;

import static io.colonnade.Sql.select;

import io.colonnade.error.RefusedException;
import io.colonnade.query.Expr;
import io.colonnade.query.Select;
import io.colonnade.schema.Table;
import io.colonnade.tests.harness.Target;
import org.jspecify.annotations.Nullable;

/**
 * A call that the page about functions shows.
 *
 * @param java the call as it is written
 * @param query a query of nothing but the call
 */
record Call(String java, Select<?> query) {
    static <T extends @Nullable Object> Call of(String java, Expr<T> expression, Table<?> table) {
        return new Call(java, select(expression.nullable()).from(table));
    }

    /** What it becomes, with plain names of columns; or why not. */
    String on(Target target) {
        try {
            String sql = query.toSql(target.dialect());
            String expression = sql.substring("select ".length(), sql.lastIndexOf(" from "));
            return "`" + expression.replaceAll("[\"`\\[]\\w+[\"`\\]]\\.[\"`\\[](\\w+)[\"`\\]]", "$1") + "`";
        } catch (RefusedException refused) {
            return "refused: " + message(refused);
        }
    }

    boolean isRefused(Target target) {
        return on(target).startsWith("refused");
    }

    private static String message(RefusedException refused) {
        @Nullable String message = refused.getMessage();
        return String.valueOf(message).replaceAll(" \\[colonnade:\\w+]$", "");
    }
}

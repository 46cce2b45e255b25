package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;

/** LIKE of the standard, with the backslash for an escape where none is named. */
final class StandardPatterns implements Comparing.Patterns {
    @Override
    public SqlWriter like(SqlWriter out, Expression tested, Expression pattern, boolean negated) {
        return Standard.infix(out, tested, negated ? "not like" : "like", pattern);
    }

    @Override
    public SqlWriter escaped(SqlWriter out, Expression tested, Expression pattern) {
        return Standard.infix(out, tested, "like", pattern).sql(" escape '!'");
    }
}

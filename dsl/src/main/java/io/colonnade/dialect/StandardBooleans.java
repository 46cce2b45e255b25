package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;

/** Conditions are truth values, and truth values are conditions. */
final class StandardBooleans implements Comparing.Booleans {
    @Override
    public SqlWriter truth(SqlWriter out, boolean value) {
        return out.sql(value ? "true" : "false");
    }

    @Override
    public SqlWriter condition(SqlWriter out, Expression value) {
        return out.plain(value);
    }

    @Override
    public SqlWriter value(SqlWriter out, Expression condition) {
        return out.plain(condition);
    }
}

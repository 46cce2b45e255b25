package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Truth;
import io.colonnade.render.Comparing;
import io.colonnade.render.Predicates;
import io.colonnade.render.SqlWriter;

/** Conditions and truth values are two worlds: {@code [a] = 1} is a condition, {@code case when … end} a value. */
final class BitsAndPredicates implements Comparing.Booleans {
    @Override
    public SqlWriter truth(SqlWriter out, boolean value) {
        return out.sql(value ? "1 = 1" : "1 = 0");
    }

    @Override
    public SqlWriter condition(SqlWriter out, Expression value) {
        return out.expression(value).sql(" = 1");
    }

    @Override
    public SqlWriter value(SqlWriter out, Expression condition) {
        if (condition instanceof Truth truth) {
            return out.sql(truth.value() ? "cast(1 as bit)" : "cast(0 as bit)");
        }
        out.sql("cast(case when ").condition(condition).sql(" then 1 ");
        if (Predicates.isCertain(condition)) {
            out.sql("else 0");
        } else {
            out.sql("when not (").condition(condition).sql(") then 0");
        }
        return out.sql(" end as bit)");
    }
}

package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Operator;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;

/** A bracket opens a set of characters here, and only here: it is escaped like the other wildcards. */
final class SqlServerPatterns implements Comparing.Patterns {
    private static final int OPERAND = Operator.LIKE.precedence() + 1;

    @Override
    public SqlWriter like(SqlWriter out, Expression tested, Expression pattern, boolean negated) {
        out.operand(tested, OPERAND)
                .sql(negated ? " not like replace(" : " like replace(")
                .expression(pattern);
        return out.sql(", N'[', N'\\[') escape N'\\'");
    }

    @Override
    public SqlWriter escaped(SqlWriter out, Expression tested, Expression pattern) {
        out.operand(tested, OPERAND).sql(" like replace(").expression(pattern);
        return out.sql(", N'[', N'![') escape N'!'");
    }
}

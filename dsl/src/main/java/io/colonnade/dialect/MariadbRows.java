package io.colonnade.dialect;

import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** A row with a query in it cannot be looked up in another query: "doesn't yet support", says MariaDB. */
final class MariadbRows implements Comparing.Rows {
    private final Comparing.Rows standard = new RowsByRange();
    private final Comparing.Rows spelledOut = SpelledOut.uncorrelated("MariaDB");

    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        return standard.compare(out, operator, left, right);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        return standard.in(out, tested, rows, negated);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        return (tested.has(MariadbRows::isQuery) ? spelledOut : standard).in(out, tested, in);
    }

    private static boolean isQuery(Expression expression) {
        return expression instanceof ScalarQuery || expression instanceof Exists || expression instanceof InQuery;
    }
}

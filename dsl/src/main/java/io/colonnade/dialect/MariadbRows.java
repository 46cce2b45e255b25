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

/**
 * MariaDB's {@code is null} takes no comparison of rows for null, even where it is unknown; a list of one row is such a
 * comparison. And it has no look-up of a row with a query in it in another query: "doesn't yet support", it says.
 */
final class MariadbRows implements Comparing.Rows {
    private final Comparing.Rows standard = new RowsByRange();
    private final Comparing.Rows spelledOut = SpelledOut.uncorrelated("MariaDB");

    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        boolean unknown = SpelledOut.mayBeNull(out, left) || SpelledOut.mayBeNull(out, right);
        return (unknown ? spelledOut : standard).compare(out, operator, left, right);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        boolean unknown = SpelledOut.mayBeNull(out, tested) || SpelledOut.mayBeNull(out, rows.get(0));
        return (rows.size() == 1 && unknown ? spelledOut : standard).in(out, tested, rows, negated);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        return (tested.has(MariadbRows::isQuery) ? spelledOut : standard).in(out, tested, in);
    }

    private static boolean isQuery(Expression expression) {
        return expression instanceof ScalarQuery || expression instanceof Exists || expression instanceof InQuery;
    }
}

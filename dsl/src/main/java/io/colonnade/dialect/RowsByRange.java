package io.colonnade.dialect;

import io.colonnade.ast.InQuery;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** Row values, of which {@code (a, b) > (?, ?)} finds no place in an index and {@code a > ? or (a = ? and …)} does. */
final class RowsByRange implements Comparing.Rows {
    private final Comparing.Rows standard = new StandardRows();
    private final Comparing.Rows spelledOut = SpelledOut.correlated();

    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        return (operator.isOrdering() ? spelledOut : standard).compare(out, operator, left, right);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        return standard.in(out, tested, rows, negated);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        return standard.in(out, tested, in);
    }
}

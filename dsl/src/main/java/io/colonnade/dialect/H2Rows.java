package io.colonnade.dialect;

import io.colonnade.ast.InQuery;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** A null in a row makes {@code in} unknown even where another part differs: {@code (null, 1) in ((2, 3))} is false. */
final class H2Rows implements Comparing.Rows {
    private final Comparing.Rows standard = new StandardRows();
    private final Comparing.Rows spelledOut = SpelledOut.uncorrelated("H2");

    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        return standard.compare(out, operator, left, right);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        return (SpelledOut.mayBeNull(out, tested) ? spelledOut : standard).in(out, tested, rows, negated);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        return (SpelledOut.isCertain(out, tested, in) ? standard : spelledOut).in(out, tested, in);
    }
}

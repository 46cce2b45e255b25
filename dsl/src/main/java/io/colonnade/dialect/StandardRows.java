package io.colonnade.dialect;

import io.colonnade.ast.InQuery;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.render.Comparing;
import io.colonnade.render.Place;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** Row values of the standard: {@code (a, b) = (?, ?)}. */
final class StandardRows implements Comparing.Rows {
    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        return out.plain(left).sql(" " + operator.text() + " ").plain(right);
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        out.plain(tested).sql(negated ? " not in (" : " in (");
        String comma = "";
        for (RowValue row : rows) {
            out.sql(comma).plain(row);
            comma = ", ";
        }
        return out.sql(")");
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        return out.plain(tested).sql(in.negated() ? " not in " : " in ").query(in.query(), Place.IN);
    }
}

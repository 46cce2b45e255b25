package io.colonnade.dialect;

import io.colonnade.ast.Claim;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.Items;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.render.Comparing;
import io.colonnade.render.Place;
import io.colonnade.render.SqlWriter;
import java.util.List;

/** Comparisons spelled out in {@code and} and {@code or}, for a database that has no row values. */
final class SpelledOut implements Comparing.Rows {
    /** {@code (x <> y or x is null or y is null) and not (x is null and y is null)}: never unknown. */
    static SqlWriter distinct(SqlWriter out, Expression left, Expression right, boolean distinct) {
        out.sql(distinct ? "((" : "not ((");
        Standard.infix(out, left, "<>", right).sql(" or ");
        isNull(out, left).sql(" or ");
        isNull(out, right).sql(") and not (");
        isNull(out, left).sql(" and ");
        return isNull(out, right).sql("))");
    }

    private static SqlWriter isNull(SqlWriter out, Expression expression) {
        return out.operand(expression, Operator.IS_NULL.precedence() + 1).sql(" is null");
    }

    @Override
    public SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        return switch (operator) {
            case EQUAL -> each(out, left, "=", right, " and ");
            case NOT_EQUAL -> each(out, left, "<>", right, " or ");
            default -> ordered(out, operator, left, right);
        };
    }

    private static SqlWriter each(SqlWriter out, RowValue left, String operator, RowValue right, String between) {
        out.sql("(");
        for (int index = 0; index < left.parts().size(); index++) {
            out.sql(index == 0 ? "" : between);
            Standard.infix(out, left.parts().get(index), operator, right.parts().get(index));
        }
        return out.sql(")");
    }

    /** {@code (a < x or (a = x and b < y))}; the last part alone compares with {@code <=}. */
    private static SqlWriter ordered(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        int last = left.parts().size() - 1;
        for (int index = 0; index < last; index++) {
            out.sql("(");
            Standard.infix(
                    out,
                    left.parts().get(index),
                    operator.text().substring(0, 1),
                    right.parts().get(index));
            out.sql(" or (");
            Standard.infix(out, left.parts().get(index), "=", right.parts().get(index))
                    .sql(" and ");
        }
        Standard.infix(
                out, left.parts().get(last), operator.text(), right.parts().get(last));
        return out.sql("))".repeat(last));
    }

    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated) {
        out.sql(negated ? "not (" : "(");
        String or = "";
        for (RowValue row : rows) {
            compare(out.sql(or), Operator.EQUAL, tested, row);
            or = " or ";
        }
        return out.sql(")");
    }

    /** Where nulls can come, unknown has to stay unknown: what may match is not what matches. */
    @Override
    public SqlWriter in(SqlWriter out, RowValue tested, InQuery in) {
        if (isCertain(out, tested, in)) {
            return matching(out.sql(in.negated() ? "not " : ""), tested, in, false);
        }
        matching(out.sql("case when "), tested, in, false)
                .sql(in.negated() ? " then 0 when not " : " then 1 when not ");
        return matching(out, tested, in, true).sql(in.negated() ? " then 1 end = 1" : " then 0 end = 1");
    }

    /** Whether neither side can be null. */
    static boolean isCertain(SqlWriter out, RowValue tested, InQuery in) {
        return !mayBeNull(out, tested) && in.query().items().list().stream().noneMatch(SpelledOut::mayBeNull);
    }

    /** Whether a part can be null, by its type or since an outer join can leave out its table. */
    static boolean mayBeNull(SqlWriter out, RowValue tested) {
        return tested.mayBeNull() || tested.parts().stream().anyMatch(out::isLeftOut);
    }

    private static boolean mayBeNull(SelectItem item) {
        return item.claim() == Claim.NULLABLE;
    }

    private static SqlWriter matching(SqlWriter out, RowValue tested, InQuery in, boolean maybe) {
        TableRef rows = TableRef.derived("rows");
        Items columns = DerivedTable.columns(in.query().items(), rows);
        out.sql("exists (select 1 as ")
                .name("found")
                .sql(" from ")
                .query(in.query(), Place.DERIVED)
                .sql(" as ")
                .name("rows");
        out.sql(" where ");
        for (int index = 0; index < tested.parts().size(); index++) {
            out.sql(index == 0 ? "" : " and ");
            Expression column = columns.list().get(index).expression();
            match(out, tested.parts().get(index), column, maybe);
        }
        return out.sql(")");
    }

    private static void match(SqlWriter out, Expression part, Expression column, boolean maybe) {
        out.sql(maybe ? "(" : "");
        Standard.infix(out, part, "=", column);
        if (maybe) {
            isNull(out.sql(" or "), part).sql(" or ");
            isNull(out, column).sql(")");
        }
    }
}

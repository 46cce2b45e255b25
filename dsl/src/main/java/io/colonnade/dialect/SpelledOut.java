package io.colonnade.dialect;

import io.colonnade.ast.Claim;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FreeColumns;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.Items;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Truth;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Comparing;
import io.colonnade.render.Place;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comparisons spelled out in {@code and} and {@code or}, for a database that has no row values, or not all of them. */
final class SpelledOut implements Comparing.Rows {
    private final @Nullable String uncorrelated;

    private SpelledOut(@Nullable String uncorrelated) {
        this.uncorrelated = uncorrelated;
    }

    /** For a database whose derived tables see the query around them. */
    static SpelledOut correlated() {
        return new SpelledOut(null);
    }

    /** For a database whose derived tables see nothing around them, and what messages call it. */
    static SpelledOut uncorrelated(String database) {
        return new SpelledOut(database);
    }

    /** {@code (x <> y or x is null or y is null) and not (x is null and y is null)}: never unknown. */
    static SqlWriter distinct(SqlWriter out, Expression left, Expression right, boolean distinct) {
        out.sql(distinct ? "((" : "not ((");
        Standard.infix(out, left, "<>", right).sql(" or ");
        isNull(out, left).sql(" or ");
        isNull(out, right).sql(") and not (");
        isNull(out, left).sql(" and ");
        return isNull(out, right).sql("))");
    }

    /** {@code (x between a and b or x between b and a)}, as the standard explains it. */
    static SqlWriter symmetric(SqlWriter out, List<Expression> operands, boolean negated) {
        Expression one = operands.get(1);
        Expression other = operands.get(2);
        between(out.sql("("), operands.get(0), one, other, negated).sql(negated ? " and " : " or ");
        return between(out, operands.get(0), other, one, negated).sql(")");
    }

    private static SqlWriter between(
            SqlWriter out, Expression tested, Expression low, Expression high, boolean negated) {
        Standard.infix(out, tested, negated ? "not between" : "between", low);
        return out.sql(" and ").operand(high, Operator.BETWEEN.precedence() + 1);
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

    /**
     * {@code (a <= x and (a < x or (a = x and b < y)))}; the last part alone compares with {@code <=}. What the first
     * part says alone follows from the rest, and tells a database where in an index to begin.
     */
    private static SqlWriter ordered(SqlWriter out, Operator operator, RowValue left, RowValue right) {
        int last = left.parts().size() - 1;
        String strictly = operator.text().substring(0, 1);
        Standard.infix(
                        out.sql("("),
                        left.parts().get(0),
                        strictly + "=",
                        right.parts().get(0))
                .sql(" and ");
        for (int index = 0; index < last; index++) {
            out.sql("(");
            Standard.infix(out, left.parts().get(index), strictly, right.parts().get(index));
            out.sql(" or (");
            Standard.infix(out, left.parts().get(index), "=", right.parts().get(index))
                    .sql(" and ");
        }
        Standard.infix(
                out, left.parts().get(last), operator.text(), right.parts().get(last));
        return out.sql("))".repeat(last)).sql(")");
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

    private SqlWriter matching(SqlWriter out, RowValue tested, InQuery in, boolean maybe) {
        boolean inside = uncorrelated != null && FreeColumns.areIn(in.query());
        return inside ? inside(out, tested, in, maybe) : beside(out, tested, in, maybe);
    }

    private static SqlWriter beside(SqlWriter out, RowValue tested, InQuery in, boolean maybe) {
        TableRef rows = TableRef.derived("rows");
        Items columns = DerivedTable.columns(in.query().items(), rows);
        out.sql("exists (select 1 as ")
                .name("found")
                .sql(" from ")
                .query(in.query(), Place.DERIVED)
                .sql(" as ")
                .name("rows");
        return out.sql(" where ").condition(matches(tested, columns, maybe)).sql(")");
    }

    /** The query itself with one more condition, where that says the same. */
    private SqlWriter inside(SqlWriter out, RowValue tested, InQuery in, boolean maybe) {
        if (!(in.query() instanceof SelectStatement query) || !canBeNarrowed(query) || seesOther(query, tested)) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A row value is looked up in a query that reads a table of the query around it, which "
                            + uncorrelated
                            + " cannot do when that query groups, combines or limits rows, or when both read a table"
                            + " of one name. Give that table an alias, or write exists(…) with the comparisons.");
        }
        SelectItem found = new SelectItem(new Literal(1), SqlTypes.INTEGER, "found", Claim.NOT_NULL);
        SelectStatement narrowed = query.items(Items.of(found)).where(matches(tested, query.items(), maybe));
        return out.sql("exists ").query(narrowed, Place.EXISTS);
    }

    private static boolean canBeNarrowed(SelectStatement query) {
        boolean asItIs =
                !query.isGrouped() && !query.hasWindows() && !query.ending().isLimited();
        return asItIs && query.from() != null;
    }

    /** Whether a table of the row value would be taken for one of the query's own. */
    private static boolean seesOther(SelectStatement query, RowValue tested) {
        Set<String> own =
                query.sources().stream().map(source -> source.ref().qualifier()).collect(Collectors.toSet());
        return FreeColumns.tables(tested.parts()).stream().anyMatch(table -> own.contains(table.qualifier()));
    }

    private static Expression matches(RowValue tested, Items columns, boolean maybe) {
        Expression all = new Truth(true);
        for (int index = 0; index < tested.parts().size(); index++) {
            Expression part = tested.parts().get(index);
            Expression column = columns.list().get(index).expression();
            Expression equal = Operation.of(Operator.EQUAL, part, column);
            Expression possible = Logical.or(
                    Logical.or(equal, Operation.of(Operator.IS_NULL, part)), Operation.of(Operator.IS_NULL, column));
            all = Logical.and(all, maybe ? possible : equal);
        }
        return all;
    }
}

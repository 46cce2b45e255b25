package io.colonnade.dialect;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Ending;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code intersect all} and {@code except all} for a database that combines different rows only: equal rows of each
 * query are numbered, which makes them different.
 */
final class CountedRows {
    private static final String ROWS = "rows";

    private CountedRows() {}

    /** The same query without them. */
    static Query rewrite(Query query) {
        if (!(query instanceof SetStatement set)) {
            return query;
        }
        return switch (set.operator()) {
            case INTERSECT_ALL -> withoutNumbers(set, SetOperator.INTERSECT, set.terms());
            case EXCEPT_ALL -> withoutNumbers(set, SetOperator.EXCEPT, firstAndOthers(set.terms()));
            case UNION, UNION_ALL, INTERSECT, EXCEPT -> set;
        };
    }

    /** What several queries take away is counted together. */
    private static List<Query> firstAndOthers(List<Query> terms) {
        List<Query> others = terms.subList(1, terms.size());
        return others.size() == 1
                ? terms
                : List.of(terms.get(0), new SetStatement(SetOperator.UNION_ALL, others, Ending.NONE));
    }

    private static SelectStatement withoutNumbers(SetStatement set, SetOperator operator, List<Query> terms) {
        List<Query> numbered = terms.stream().<Query>map(CountedRows::numbered).toList();
        SetStatement different = new SetStatement(operator, numbered, Ending.NONE);
        SelectStatement rows = DerivedTable.wrapping(different, ROWS);
        Items visible = Items.of(rows.items().list().subList(0, set.items().size()));
        return SortedRows.sorted(rows.items(visible), set);
    }

    private static SelectStatement numbered(Query term) {
        SelectStatement rows = isPlain(term) ? (SelectStatement) term : DerivedTable.wrapping(term, ROWS);
        List<Expression> columns =
                rows.items().list().stream().map(SelectItem::expression).toList();
        Windowed number = new Windowed(
                new WindowCall(WindowFunction.ROW_NUMBER, List.of()), new Window(null, columns, List.of(), null));
        List<SelectItem> items = new ArrayList<>(rows.items().list());
        items.add(new SelectItem(number, SqlTypes.BIGINT, "number", Claim.NOT_NULL));
        return rows.items(Items.of(items));
    }

    /** Whether its rows are numbered where they are selected. */
    private static boolean isPlain(Query term) {
        return term instanceof SelectStatement select
                && select.ending().equals(Ending.NONE)
                && !select.distinct()
                && select.distinctOn().isEmpty()
                && select.qualify() == null
                && !select.isGrouped()
                && select.items().list().stream().allMatch(item -> item.expression() instanceof ColumnRef);
    }
}

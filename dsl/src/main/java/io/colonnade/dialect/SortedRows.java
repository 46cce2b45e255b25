package io.colonnade.dialect;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Labels;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Queries whose rows are sorted and limited by one around them, which takes keys of any form. */
final class SortedRows {
    private static final String ROWS = "rows";

    private SortedRows() {}

    /** {@code select distinct … order by}; the query itself when it is sorted by what it does not select. */
    static SelectStatement of(SelectStatement query) {
        SelectStatement outer = DerivedTable.wrapping(query.unordered(), ROWS);
        List<SortKey> keys = new ArrayList<>();
        for (SortKey key : query.orderBy()) {
            int index = key.label() == null
                    ? indexOf(key.expression(), query.items().list())
                    : Labels.of(query.items()).indexOf(key.label());
            if (index < 0) {
                return query;
            }
            keys.add(key.with(outer.items().list().get(index).expression()));
        }
        return outer.ending(query.ending().orderedBy(keys));
    }

    /** {@code … union … order by}. */
    static SelectStatement of(SetStatement set) {
        return sorted(DerivedTable.wrapping(set.unordered(), ROWS), set);
    }

    /** The rows of combined queries as {@code outer} has them, with the order and the limit of the whole. */
    static SelectStatement sorted(SelectStatement outer, SetStatement set) {
        List<String> labels = Labels.of(set.items());
        List<SortKey> keys = new ArrayList<>();
        for (SortKey key : set.orderBy()) {
            int index = labels.indexOf(((ColumnRef) key.expression()).name());
            Expression column = outer.items().list().get(index).expression();
            keys.add(new SortKey(column, key.type(), key.descending(), key.nulls(), set.mayBeNull(key)));
        }
        return outer.ending(set.ending().orderedBy(keys));
    }

    private static int indexOf(Expression expression, List<SelectItem> items) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).expression().equals(expression)) {
                return index;
            }
        }
        return -1;
    }
}

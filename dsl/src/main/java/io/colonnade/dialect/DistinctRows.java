package io.colonnade.dialect;

import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import java.util.ArrayList;
import java.util.List;

/** {@code select distinct … order by}, as a query over {@code (select distinct …)} that is sorted in any form. */
final class DistinctRows {
    private DistinctRows() {}

    /** The same rows in the same order; the query itself when it is sorted by what it does not select. */
    static SelectStatement wrapping(SelectStatement query) {
        SelectStatement outer = DerivedTable.wrapping(query.unordered(), "rows");
        List<SortKey> keys = new ArrayList<>();
        for (SortKey key : query.orderBy()) {
            int index = indexOf(key.expression(), query.items());
            if (index < 0) {
                return query;
            }
            keys.add(key.with(outer.items().list().get(index).expression()));
        }
        return outer.ending(query.ending().orderedBy(keys));
    }

    private static int indexOf(Expression expression, Items items) {
        for (int index = 0; index < items.size(); index++) {
            if (items.list().get(index).expression().equals(expression)) {
                return index;
            }
        }
        return -1;
    }
}

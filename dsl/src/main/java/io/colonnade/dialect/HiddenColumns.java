package io.colonnade.dialect;

import io.colonnade.ast.Claim;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableRef;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * A query behind a derived table, which has more columns than are asked for: what is done to its rows outside may need
 * what is computed inside.
 */
final class HiddenColumns {
    private static final TableRef ROWS = TableRef.derived("rows");

    private final SelectStatement select;
    private final List<SelectItem> items;

    HiddenColumns(SelectStatement select) {
        this.select = select;
        this.items = new ArrayList<>(select.items().list());
    }

    /** The number of the column that an expression is inside; it is added where it is not selected. */
    int add(Expression expression, SqlType<?> type) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).expression().equals(expression)) {
                return index;
            }
        }
        items.add(new SelectItem(expression, type, "hidden", Claim.NULLABLE));
        return items.size() - 1;
    }

    /** The query with its hidden columns, in any order, without an end. */
    SelectStatement inner() {
        return select.withDuplicates().unordered().items(Items.of(items));
    }

    /** The columns as they are outside, the hidden ones, too. */
    List<SelectItem> outer() {
        return DerivedTable.columns(Items.of(items), ROWS).list();
    }

    /** An enum is sorted by the order of its labels, which not every database knows outside. */
    private static Expression rank(SortKey key) {
        return new FunctionCall(io.colonnade.ast.Function.RANK, key.type(), List.of(key.expression()));
    }

    /** The visible columns of {@code made}, the inner query as it is written, with the end of the query. */
    SelectStatement wrap(MadeOf made) {
        List<SortKey> keys = new ArrayList<>();
        for (SortKey key : select.orderBy()) {
            boolean ranked = key.type().isEnum() && !select.distinct();
            SqlType<?> type = ranked ? SqlTypes.INTEGER : key.type();
            int index = add(ranked ? rank(key) : key.expression(), type);
            boolean mayBeNull = key.mayBeNull()
                    || !select.joins().isEmpty()
                    || !select.groupBy().isEmpty();
            Expression column = outer().get(index).expression();
            keys.add(new SortKey(column, type, key.descending(), key.nulls(), mayBeNull));
        }
        Items visible = Items.of(outer().subList(0, select.items().size()));
        return SelectStatement.of(select.distinct(), visible)
                .from(new DerivedTable(made.query(inner()), ROWS))
                .ending(select.ending().orderedBy(keys));
    }

    /** How the inner query is written. */
    @FunctionalInterface
    interface MadeOf {
        /** The query to write instead of it. */
        Query query(SelectStatement inner);
    }
}

package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a recursive query have the types of its first rows on one database and those of all on another: what
 * is computed is said to be as wide as can be in both, so that later rows fit everywhere.
 */
final class Recursion {
    private Recursion() {}

    static CommonQuery agreed(CommonQuery common) {
        if (!common.recursive() || !(common.query() instanceof SetStatement set)) {
            return common;
        }
        List<Boolean> wide = new ArrayList<>();
        for (int index = 0; index < set.items().size(); index++) {
            wide.add(isComputed(set, index));
        }
        return common.with(widened(set, wide));
    }

    private static boolean isComputed(SetStatement set, int index) {
        return set.terms().stream().anyMatch(term -> isComputed(term, index));
    }

    private static boolean isComputed(Query query, int index) {
        return query instanceof SetStatement set
                ? isComputed(set, index)
                : !(query.items().list().get(index).expression() instanceof ColumnRef);
    }

    private static Query widened(Query query, List<Boolean> wide) {
        if (query instanceof SetStatement set) {
            return widened(set, wide);
        }
        SelectStatement select = (SelectStatement) query;
        List<SelectItem> items = new ArrayList<>();
        for (int index = 0; index < wide.size(); index++) {
            SelectItem item = select.items().list().get(index);
            items.add(wide.get(index) ? widened(item) : item);
        }
        return select.items(Items.of(items));
    }

    private static SetStatement widened(SetStatement set, List<Boolean> wide) {
        return new SetStatement(
                set.operator(),
                set.terms().stream().map(term -> widened(term, wide)).toList(),
                set.ending());
    }

    private static SelectItem widened(SelectItem item) {
        Expression wide = new FunctionCall(Function.WIDE, item.type(), List.of(item.expression()));
        return new SelectItem(wide, item.type(), item.label(), item.claim());
    }
}

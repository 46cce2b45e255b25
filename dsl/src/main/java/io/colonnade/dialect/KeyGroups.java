package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns of a table whose key is grouped by, for a database that does not know that they have one value in each group:
 * grouped by, too, they change no group.
 */
final class KeyGroups {
    private final Set<Expression> groupBy;

    private KeyGroups(List<Expression> groupBy) {
        this.groupBy = new LinkedHashSet<>(groupBy);
    }

    static Query rewrite(Query query) {
        if (!(query instanceof SelectStatement select) || select.groupBy().isEmpty()) {
            return query;
        }
        KeyGroups groups = new KeyGroups(select.groupBy());
        select.ofGroups().forEach(groups::add);
        return select.grouped(new ArrayList<>(groups.groupBy), select.having());
    }

    private void add(Expression expression) {
        if (groupBy.contains(expression) || expression instanceof Aggregate) {
            return;
        }
        if (expression instanceof ColumnRef column && isOfGroupedKey(column.table())) {
            groupBy.add(column);
        }
        expression.children().forEach(this::add);
    }

    private boolean isOfGroupedKey(TableRef table) {
        List<ColumnRef> key = table.keys().primaryKey().stream()
                .map(part -> new ColumnRef(table, part.name()))
                .toList();
        return !key.isEmpty() && groupBy.containsAll(key);
    }
}

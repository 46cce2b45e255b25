package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.Items;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several groupings at once as one query for each, {@code union all}, for a database that has no grouping sets. */
record GroupingUnion(String database) {
    private static final int MOST_GROUPINGS = 64;

    /** The same query without grouping sets. */
    Query rewrite(Query query) {
        if (!(query instanceof SelectStatement select)
                || select.groupBy().stream().noneMatch(GroupingSets.class::isInstance)) {
            return query;
        }
        refuseWindows(select);
        refuseSortedLabels(select);
        boolean plain = !select.distinct()
                && select.orderBy().isEmpty()
                && !select.ending().isLimited();
        return plain ? union(select) : new HiddenColumns(select).wrap(this::union);
    }

    private void refuseWindows(SelectStatement select) {
        if (select.hasWindows()) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " has no rollup(…), cube(…) or groupingSets(…), which become a query for each grouping,"
                            + " and a window would see the rows of one only. Compute it in a query over this one"
                            + " as a table, .as(\"t\").");
        }
    }

    /** In a union a label is a text, which is not in the order of the labels. */
    private void refuseSortedLabels(SelectStatement select) {
        if (select.distinct()
                && select.orderBy().stream().anyMatch(key -> key.type().isEnum())) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " has no rollup(…), cube(…) or groupingSets(…), which become a query for each grouping;"
                            + " those with distinct() cannot be ordered by an enum. Leave distinct() out.");
        }
    }

    private Query union(SelectStatement select) {
        List<Set<Expression>> groupings = groupings(select.groupBy());
        if (groupings.size() > MOST_GROUPINGS) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " has no rollup(…), cube(…) or groupingSets(…), and these are " + groupings.size()
                            + " groupings, more than become a query each. Ask for fewer at once.");
        }
        Set<Expression> all = new HashSet<>();
        groupings.forEach(all::addAll);
        List<Query> queries = new ArrayList<>();
        groupings.forEach(grouping -> queries.add(of(select, grouping, all)));
        return queries.size() == 1 ? queries.get(0) : new SetStatement(SetOperator.UNION_ALL, queries, select.ending());
    }

    private SelectStatement of(SelectStatement select, Set<Expression> grouping, Set<Expression> all) {
        LeftOutColumns columns = new LeftOutColumns(database, grouping, all);
        List<SelectItem> items = new ArrayList<>();
        List<String> labels = io.colonnade.ast.Labels.of(select.items());
        for (SelectItem item : select.items().list()) {
            Expression expression = columns.in(item.expression());
            String label = expression.equals(Literal.NULL) ? labels.get(items.size()) : item.label();
            items.add(new SelectItem(expression, item.type(), label, item.claim()));
        }
        Expression having = select.having() == null ? null : columns.in(select.having());
        SelectStatement one = select.items(Items.of(items)).grouped(List.copyOf(grouping), having);
        return one.isGrouped() ? one : one.grouped(List.of(), and(having, ofAllRows()));
    }

    /** A condition that always holds, and makes all rows one group. */
    private static Expression ofAllRows() {
        return Operation.of(Operator.GREATER_OR_EQUAL, Aggregate.of(AggregateFunction.COUNT, null), new Literal(0));
    }

    private static Expression and(@Nullable Expression first, Expression second) {
        return first == null ? second : Logical.and(first, second);
    }

    /** Every grouping that the elements make together. */
    private static List<Set<Expression>> groupings(List<Expression> elements) {
        List<Set<Expression>> groupings = List.of(Set.of());
        for (Expression element : elements) {
            List<Set<Expression>> more = new ArrayList<>();
            for (Set<Expression> grouping : groupings) {
                for (List<Expression> set : sets(element)) {
                    Set<Expression> both = new LinkedHashSet<>(grouping);
                    both.addAll(set);
                    more.add(both);
                }
            }
            groupings = more;
        }
        return groupings;
    }

    private static List<List<Expression>> sets(Expression element) {
        if (!(element instanceof GroupingSets groups)) {
            return List.of(List.of(element));
        }
        return switch (groups.kind()) {
            case SETS -> groups.sets();
            case ROLLUP -> prefixes(groups.sets());
            case CUBE -> choices(groups.sets());
        };
    }

    private static List<List<Expression>> prefixes(List<List<Expression>> elements) {
        List<List<Expression>> prefixes = new ArrayList<>();
        for (int size = elements.size(); size >= 0; size--) {
            prefixes.add(
                    elements.subList(0, size).stream().flatMap(List::stream).toList());
        }
        return prefixes;
    }

    private static List<List<Expression>> choices(List<List<Expression>> elements) {
        List<List<Expression>> choices = List.of(List.of());
        for (List<Expression> element : elements) {
            List<List<Expression>> more = new ArrayList<>();
            for (List<Expression> choice : choices) {
                List<Expression> both = new ArrayList<>(choice);
                both.addAll(element);
                more.add(both);
            }
            more.addAll(choices);
            choices = more;
        }
        return choices;
    }
}

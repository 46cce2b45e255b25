package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query; null stands for a clause that is not there.
 *
 * @param distinct whether equal rows are given once
 * @param items the columns of the result
 * @param from the first table
 * @param joins the tables joined to it
 * @param where which rows
 * @param groupBy what rows are grouped by
 * @param having which groups
 * @param orderBy the order
 * @param limit at most how many rows
 * @param offset how many rows are passed over
 */
public record SelectStatement(
        boolean distinct,
        Items items,
        @Nullable TableSource from,
        List<Join> joins,
        @Nullable Expression where,
        List<Expression> groupBy,
        @Nullable Expression having,
        List<SortKey> orderBy,
        @Nullable Expression limit,
        @Nullable Expression offset)
        implements Statement {
    /** Copies the lists. */
    public SelectStatement {
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /** A query of these columns and nothing else yet. */
    public static SelectStatement of(boolean distinct, Items items) {
        return new SelectStatement(distinct, items, null, List.of(), null, List.of(), null, List.of(), null, null);
    }

    /** Once more, with equal rows given once. */
    public SelectStatement asDistinct() {
        return new SelectStatement(true, items, from, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /** Once more, with its first table. */
    public SelectStatement from(TableSource source) {
        return new SelectStatement(distinct, items, source, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /** Once more, with one more table. */
    public SelectStatement join(Join join) {
        return new SelectStatement(
                distinct, items, from, append(joins, join), where, groupBy, having, orderBy, limit, offset);
    }

    /** Once more, with one more condition on rows. */
    public SelectStatement where(Expression condition) {
        Expression all = where == null ? condition : Logical.and(where, condition);
        return new SelectStatement(distinct, items, from, joins, all, groupBy, having, orderBy, limit, offset);
    }

    /** Once more, with more to group by. */
    public SelectStatement groupBy(List<Expression> expressions) {
        return new SelectStatement(
                distinct, items, from, joins, where, concat(groupBy, expressions), having, orderBy, limit, offset);
    }

    /** Once more, with one more condition on groups. */
    public SelectStatement having(Expression condition) {
        Expression all = having == null ? condition : Logical.and(having, condition);
        return new SelectStatement(distinct, items, from, joins, where, groupBy, all, orderBy, limit, offset);
    }

    /** Once more, with more keys of the order. */
    public SelectStatement orderBy(List<SortKey> keys) {
        return new SelectStatement(
                distinct, items, from, joins, where, groupBy, having, concat(orderBy, keys), limit, offset);
    }

    /** Once more, with its columns, tables, conditions and groups alone. */
    public SelectStatement unordered() {
        return new SelectStatement(distinct, items, from, joins, where, groupBy, having, List.of(), null, null);
    }

    /** Once more, in another order. */
    public SelectStatement orderedBy(List<SortKey> keys) {
        return new SelectStatement(distinct, items, from, joins, where, groupBy, having, keys, limit, offset);
    }

    /** Once more, with at most so many rows. */
    public SelectStatement limit(Expression rows) {
        return new SelectStatement(distinct, items, from, joins, where, groupBy, having, orderBy, rows, offset);
    }

    /** Once more, with so many rows passed over. */
    public SelectStatement offset(Expression rows) {
        return new SelectStatement(distinct, items, from, joins, where, groupBy, having, orderBy, limit, rows);
    }

    /** Every expression in it, those of the queries in FROM, too. */
    public List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        items.list().forEach(item -> all.add(item.expression()));
        sources().forEach(source -> all.addAll(source.expressions()));
        joins.forEach(join -> addTo(all, join.on()));
        addTo(all, where);
        all.addAll(groupBy);
        addTo(all, having);
        orderBy.forEach(key -> all.add(key.expression()));
        addTo(all, limit);
        addTo(all, offset);
        return all;
    }

    /** The tables in FROM. */
    public List<TableSource> sources() {
        List<TableSource> sources = new ArrayList<>();
        if (from != null) {
            sources.add(from);
        }
        joins.forEach(join -> sources.add(join.source()));
        return sources;
    }

    private static void addTo(List<Expression> all, @Nullable Expression expression) {
        if (expression != null) {
            all.add(expression);
        }
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitSelect(this);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return concat(list, List.of(last));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<T> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}

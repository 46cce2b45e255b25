package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query; null stands for a clause that is not there.
 *
 * @param distinct whether equal rows are given once
 * @param distinctOn of rows that are equal in these, the first alone is given; none for all
 * @param items the columns of the result
 * @param from the first table
 * @param joins the tables joined to it
 * @param where which rows
 * @param groupBy what rows are grouped by
 * @param having which groups
 * @param qualify which rows, once windows are computed
 * @param ending the order, and which rows are given
 */
public record SelectStatement(
        boolean distinct,
        List<Expression> distinctOn,
        Items items,
        @Nullable TableSource from,
        List<Join> joins,
        @Nullable Expression where,
        List<Expression> groupBy,
        @Nullable Expression having,
        @Nullable Expression qualify,
        Ending ending)
        implements Query {
    /** Copies the lists. */
    public SelectStatement {
        distinctOn = Chain.copyOf(distinctOn);
        joins = Chain.copyOf(joins);
        groupBy = Chain.copyOf(groupBy);
        ending = ending.among(items);
    }

    /** A query of these columns and nothing else yet. */
    public static SelectStatement of(boolean distinct, Items items) {
        return new SelectStatement(
                distinct, List.of(), items, null, List.of(), null, List.of(), null, null, Ending.NONE);
    }

    /** Once more, with equal rows given once. */
    public SelectStatement asDistinct() {
        return new SelectStatement(true, distinctOn, items, from, joins, where, groupBy, having, qualify, ending);
    }

    /** Once more, with the first alone of rows that are equal in these; with all rows for none. */
    public SelectStatement distinctOn(List<Expression> expressions) {
        return new SelectStatement(distinct, expressions, items, from, joins, where, groupBy, having, qualify, ending);
    }

    /** Once more, with other columns. */
    public SelectStatement items(Items other) {
        return new SelectStatement(distinct, distinctOn, other, from, joins, where, groupBy, having, qualify, ending);
    }

    /** Once more, with its first table. */
    public SelectStatement from(TableSource source) {
        return new SelectStatement(distinct, distinctOn, items, source, joins, where, groupBy, having, qualify, ending);
    }

    /** Once more, with one more table. */
    public SelectStatement join(Join join) {
        return new SelectStatement(
                distinct, distinctOn, items, from, append(joins, join), where, groupBy, having, qualify, ending);
    }

    /** Once more, with one more condition on rows. */
    public SelectStatement where(Expression condition) {
        Expression all = where == null ? condition : Logical.and(where, condition);
        return new SelectStatement(distinct, distinctOn, items, from, joins, all, groupBy, having, qualify, ending);
    }

    /** Once more, with more to group by. */
    public SelectStatement groupBy(List<Expression> expressions) {
        return new SelectStatement(
                distinct,
                distinctOn,
                items,
                from,
                joins,
                where,
                Chain.concat(groupBy, expressions),
                having,
                qualify,
                ending);
    }

    /** Once more, with other groups and another condition on them. */
    public SelectStatement grouped(List<Expression> elements, @Nullable Expression condition) {
        return new SelectStatement(
                distinct, distinctOn, items, from, joins, where, elements, condition, qualify, ending);
    }

    /** Once more, with all rows beside which windows are computed. */
    public SelectStatement unqualified() {
        return new SelectStatement(distinct, distinctOn, items, from, joins, where, groupBy, having, null, ending);
    }

    /** Once more, with equal rows given as often as they come. */
    public SelectStatement withDuplicates() {
        return new SelectStatement(false, distinctOn, items, from, joins, where, groupBy, having, qualify, ending);
    }

    /** Once more, with one more condition on groups. */
    public SelectStatement having(Expression condition) {
        Expression all = having == null ? condition : Logical.and(having, condition);
        return new SelectStatement(distinct, distinctOn, items, from, joins, where, groupBy, all, qualify, ending);
    }

    /** Once more, with one more condition on rows beside which windows are computed. */
    public SelectStatement qualify(Expression condition) {
        Expression all = qualify == null ? condition : Logical.and(qualify, condition);
        return new SelectStatement(distinct, distinctOn, items, from, joins, where, groupBy, having, all, ending);
    }

    @Override
    public SelectStatement ending(Ending other) {
        return new SelectStatement(distinct, distinctOn, items, from, joins, where, groupBy, having, qualify, other);
    }

    @Override
    public SelectStatement unordered() {
        return ending(Ending.NONE);
    }

    @Override
    public SelectStatement orderedBy(List<SortKey> keys) {
        return ending(ending.orderedBy(keys));
    }

    @Override
    public List<Expression> expressions() {
        List<Expression> all = clauses();
        sources().forEach(source -> all.addAll(source.expressions()));
        return all;
    }

    /** The expressions of its own clauses, but for those of tables. */
    public List<Expression> clauses() {
        List<Expression> all = new ArrayList<>();
        items.list().forEach(item -> all.add(item.expression()));
        joins.forEach(join -> addTo(all, join.on()));
        addTo(all, where);
        all.addAll(groupBy);
        addTo(all, having);
        addTo(all, qualify);
        all.addAll(distinctOn);
        all.addAll(ending.expressions());
        return all;
    }

    /** The expressions of those clauses that come after GROUP BY, whatever the order they are written in. */
    public List<Expression> ofGroups() {
        List<Expression> all = new ArrayList<>();
        items.list().forEach(item -> all.add(item.expression()));
        addTo(all, having);
        addTo(all, qualify);
        all.addAll(distinctOn);
        all.addAll(ending.expressions());
        return all;
    }

    /** Whether each of its rows stands for a group. */
    public boolean isGrouped() {
        return !groupBy.isEmpty() || having != null || clauses().stream().anyMatch(Aggregate::isIn);
    }

    /** Whether it computes something over windows. */
    public boolean hasWindows() {
        return clauses().stream().anyMatch(SelectStatement::hasWindow);
    }

    private static boolean hasWindow(Expression expression) {
        return expression instanceof Windowed || expression.operands().stream().anyMatch(SelectStatement::hasWindow);
    }

    @Override
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
        return list.isEmpty() ? List.of(last) : Chain.of(list, last);
    }
}

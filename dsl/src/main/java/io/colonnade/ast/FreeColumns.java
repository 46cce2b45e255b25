package io.colonnade.ast;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns in a query that are of the queries around it. */
public final class FreeColumns {
    private final Set<ColumnRef> columns = new LinkedHashSet<>();

    private FreeColumns() {}

    /** Those of a query inside an expression; an aggregate of such a column is of the query around, too. */
    public static Set<ColumnRef> of(Query query) {
        FreeColumns free = new FreeColumns();
        free.add(query, Set.of());
        return free.columns;
    }

    private void add(Query query, Set<TableRef> around) {
        if (query instanceof SetStatement set) {
            set.terms().forEach(term -> add(term, around));
            return;
        }
        Set<TableRef> bound = new HashSet<>(around);
        query.sources().forEach(source -> bound.add(source.ref()));
        for (TableSource source : query.sources()) {
            if (source instanceof DerivedTable derived) {
                add(derived.query(), bound);
            } else {
                source.expressions().forEach(expression -> add(expression, bound));
            }
        }
        ((SelectStatement) query).clauses().forEach(expression -> add(expression, bound));
    }

    private void add(Expression expression, Set<TableRef> bound) {
        if (expression instanceof ColumnRef column && !bound.contains(column.table())) {
            columns.add(column);
        }
        if (expression instanceof Aggregate aggregate
                && aggregate.argument() instanceof ColumnRef column
                && !bound.contains(column.table())) {
            return;
        }
        queryIn(expression).forEach(query -> add(query, bound));
        expression.operands().forEach(operand -> add(operand, bound));
    }

    /** The query that an expression has directly in it; none or one. */
    public static Set<Query> queryIn(Expression expression) {
        if (expression instanceof Exists exists) {
            return Set.of(exists.query());
        }
        if (expression instanceof ScalarQuery scalar) {
            return Set.of(scalar.query());
        }
        return expression instanceof InQuery in ? Set.of(in.query()) : Set.of();
    }
}

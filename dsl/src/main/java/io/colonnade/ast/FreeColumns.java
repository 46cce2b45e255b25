package io.colonnade.ast;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns in a query that are of the queries around it. */
public final class FreeColumns {
    private final Set<ColumnRef> columns = new LinkedHashSet<>();
    private final boolean ofAggregates;

    private FreeColumns(boolean ofAggregates) {
        this.ofAggregates = ofAggregates;
    }

    /** Those of a query inside an expression; an aggregate of such a column is of the query around, too. */
    public static Set<ColumnRef> of(Query query) {
        FreeColumns free = new FreeColumns(false);
        free.add(query, Set.of());
        return free.columns;
    }

    /** Whether a query reads any, those inside an aggregate included. */
    public static boolean areIn(Query query) {
        FreeColumns free = new FreeColumns(true);
        free.add(query, Set.of());
        return !free.columns.isEmpty();
    }

    /** The tables whose columns expressions have in them, but for those of queries inside. */
    public static Set<TableRef> tables(List<Expression> expressions) {
        FreeColumns free = new FreeColumns(true);
        expressions.forEach(expression -> free.add(expression, Set.of()));
        return free.columns.stream().map(ColumnRef::table).collect(Collectors.toSet());
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
            } else if (!(source instanceof CommonTable)) {
                source.expressions().forEach(expression -> add(expression, bound));
            }
        }
        ((SelectStatement) query).clauses().forEach(expression -> add(expression, bound));
    }

    private void add(Expression expression, Set<TableRef> bound) {
        if (expression instanceof ColumnRef column && !bound.contains(column.table())) {
            columns.add(column);
        }
        if (!ofAggregates
                && expression instanceof Aggregate aggregate
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

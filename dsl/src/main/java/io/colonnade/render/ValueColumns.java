package io.colonnade.render;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ChangeStatement;
import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FreeColumns;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Labels;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.ast.ValuesTable;
import io.colonnade.shape.SlotRewriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the values of a statement stand beside, for logs: those that a value is assigned to, or that are in the
 * smallest condition, or other part of a clause, that it is in.
 */
public final class ValueColumns {
    private final Map<Integer, Set<String>> bySlot = new HashMap<>();
    private final Map<TableRef, Query> queries = new HashMap<>();
    private final Set<Query> seen = new HashSet<>();

    private ValueColumns() {}

    /** The names, {@code book.title}, for each question mark in the order of the text; none where no column is. */
    public static List<Set<String>> of(Statement tree, ReadyStatement ready, Grammar grammar) {
        Map<Integer, Set<String>> bySlot = DeepStack.call(() -> {
            ValueColumns columns = new ValueColumns();
            columns.statement(SlotRewriter.rewrite(tree, grammar.comparing().inLists()));
            return columns.bySlot;
        });
        List<Set<String>> all = new ArrayList<>();
        ready.slots().forEach(slot -> all.add(bySlot.getOrDefault(slot, Set.of())));
        return all;
    }

    private void statement(Statement statement) {
        if (statement instanceof Query query) {
            query(query);
        } else {
            change((ChangeStatement) statement);
        }
    }

    private void change(ChangeStatement change) {
        if (change instanceof InsertStatement insert) {
            insert.rows().forEach(row -> row(insert.columns(), row));
            Conflict conflict = insert.conflict();
            assignments(conflict == null ? List.of() : conflict.assignments());
        } else if (change instanceof UpdateStatement update) {
            assignments(update.assignments());
            clause(update.where());
        } else if (change instanceof DeleteStatement delete) {
            clause(delete.where());
        }
        Items returning = change.returning();
        if (returning != null) {
            returning.list().forEach(item -> clause(item.expression()));
        }
    }

    private void assignments(List<Assignment> assignments) {
        assignments.forEach(assignment -> row(List.of(assignment.column()), List.of(assignment.value())));
    }

    private void row(List<ColumnRef> columns, List<Expression> values) {
        for (int index = 0; index < values.size(); index++) {
            part(values.get(index), Set.of(columns.get(index)));
        }
    }

    private void query(Query query) {
        if (!seen.add(query)) {
            return;
        }
        if (query instanceof ChangedRows rows) {
            change(rows.change());
        } else if (query instanceof SetStatement set) {
            set.terms().forEach(this::query);
            set.ending().expressions().forEach(this::clause);
        } else if (query instanceof SelectStatement select) {
            select.sources().forEach(this::source);
            select.clauses().forEach(this::clause);
        }
    }

    private void source(TableSource source) {
        if (source instanceof DerivedTable derived) {
            queries.put(derived.ref(), derived.query());
            query(derived.query());
        } else if (source instanceof CommonTable common) {
            queries.put(common.ref(), common.definition().query());
            query(common.definition().query());
        } else if (source instanceof ValuesTable values) {
            List<ColumnRef> columns = values.columns().stream()
                    .map(name -> new ColumnRef(values.ref(), name))
                    .toList();
            values.rows().forEach(row -> row(columns, row));
        } else {
            source.expressions().forEach(this::clause);
        }
    }

    /** Each condition by itself. */
    private void clause(@Nullable Expression expression) {
        if (expression instanceof Logical || expression instanceof Not) {
            expression.operands().forEach(this::clause);
        } else if (expression != null) {
            part(expression, Set.of());
        }
    }

    private void part(Expression part, Set<ColumnRef> assigned) {
        Set<String> names = new LinkedHashSet<>();
        assigned.forEach(column -> name(column, names));
        columns(part, names);
        slots(part, names);
    }

    private void columns(Expression expression, Set<String> names) {
        if (expression instanceof ColumnRef column) {
            name(column, names);
        }
        for (Query query : FreeColumns.queryIn(expression)) {
            query(query);
            query.items().list().forEach(item -> columns(item.expression(), names));
        }
        expression.operands().forEach(operand -> columns(operand, names));
    }

    private void slots(Expression expression, Set<String> names) {
        if (expression instanceof Slot slot) {
            bySlot.putIfAbsent(slot.index(), names);
        } else if (expression instanceof ListSlot list) {
            bySlot.putIfAbsent(list.index(), names);
        }
        expression.operands().forEach(operand -> slots(operand, names));
    }

    /** The column, and what it is made of where its table is a query. */
    private void name(ColumnRef column, Set<String> names) {
        TableRef table = column.table();
        Query query = queries.get(table);
        if (names.add((table.isDerived() ? table.qualifier() : table.name()) + "." + column.name()) && query != null) {
            int place = Labels.of(query.items()).indexOf(column.name());
            List<SelectItem> items = query.items().list();
            if (place >= 0) {
                columns(items.get(place).expression(), names);
            }
        }
    }
}

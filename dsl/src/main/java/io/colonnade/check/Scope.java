package io.colonnade.check;

import io.colonnade.ast.Conflict;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.Join;
import io.colonnade.ast.Names;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables whose columns an expression may use: those of its own statement, then those of the statements around. */
final class Scope {
    private final @Nullable Scope outer;
    private final @Nullable Scope beside;
    private final boolean writes;
    private final Set<TableRef> announced = new HashSet<>();
    private final Map<TableRef, @Nullable Join> tables = new LinkedHashMap<>();
    private final Set<Expression> leftOutOfTotals = new HashSet<>();

    private Scope(@Nullable Scope outer, @Nullable Scope beside, boolean writes) {
        this.outer = outer;
        this.beside = beside;
        this.writes = writes;
    }

    /** No table at all, as for the values of an insert. */
    static Scope ofNewRow() {
        return new Scope(null, null, true);
    }

    /** The one table that a statement writes to. */
    static Scope of(TableRef table) {
        Scope scope = new Scope(null, null, true);
        scope.tables.put(table, null);
        return scope;
    }

    /** The table that a row is already in, and the row that could not be inserted into it. */
    static Scope ofConflict(TableRef table) {
        Scope scope = of(table);
        scope.tables.put(Conflict.EXCLUDED, null);
        return scope;
    }

    /** The scope of a query, as yet without tables, inside another. */
    static Scope inside(@Nullable Scope outer) {
        return inside(outer, null);
    }

    /** The same, beside tables that it does not see, but would if it were lateral. */
    static Scope inside(@Nullable Scope outer, @Nullable Scope beside) {
        return new Scope(outer, beside, false);
    }

    /** Whether the table would be there if the query were lateral. */
    boolean isBeside(TableRef table) {
        return (beside != null && beside.sees(table)) || (outer != null && outer.isBeside(table));
    }

    /** Notes a table that is joined further on. */
    void announce(TableRef table) {
        announced.add(table);
    }

    /** Whether the table is there, but only further on. */
    boolean comesLater(TableRef table) {
        return !has(table) && announced.contains(table);
    }

    /** Whether it is of a statement that writes, and joins nothing. */
    boolean writes() {
        return writes;
    }

    /** Brings in a table that nothing can leave out. */
    void add(TableSource source) {
        add(source, null);
    }

    /** Brings in a joined table, and notes which tables the join can leave out. */
    void add(Join join) {
        if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
            tables.replaceAll((table, earlier) -> earlier == null ? join : earlier);
        }
        boolean optional = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
        add(join.source(), optional ? join : null);
    }

    private void add(TableSource source, @Nullable Join leftOutBy) {
        if (hasNamed(source.ref().qualifier())) {
            throw duplicate(source);
        }
        tables.put(source.ref(), leftOutBy);
    }

    private static RefusedException duplicate(TableSource source) {
        String name = Names.of(source.ref());
        String copy = source instanceof DerivedTable
                ? "Give each derived table an alias of its own."
                : "Make a second copy under another name: var other = " + name + ".as(\"other\").";
        return new RefusedException(Rule.SCOPE, name + " is in FROM twice under one name. " + copy);
    }

    /** Whether this statement, or one around it, has the table. */
    boolean sees(TableRef table) {
        return has(table) || (!hides(table) && outer != null && outer.sees(table));
    }

    /** Whether another table of this statement has the name of this one, which then means the other. */
    boolean hides(TableRef table) {
        return !has(table) && hasNamed(table.qualifier());
    }

    private boolean hasNamed(String qualifier) {
        return tables.keySet().stream().anyMatch(table -> table.qualifier().equals(qualifier));
    }

    /** Whether this statement itself has the table. */
    boolean has(TableRef table) {
        return tables.containsKey(table);
    }

    /** The join that can leave the table out; null when none can. */
    @Nullable
    Join leftOutBy(TableRef table) {
        if (has(table)) {
            return tables.get(table);
        }
        return outer == null ? null : outer.leftOutBy(table);
    }

    /** The tables of this statement, in the order in which they came. */
    List<TableRef> tables() {
        return new ArrayList<>(tables.keySet());
    }

    /** Notes what is grouped by in some of several groupings only. */
    void addGroups(List<Expression> groupBy) {
        for (Expression element : groupBy) {
            if (element instanceof GroupingSets groups) {
                leftOutOfTotals.addAll(groups.expressions());
            }
        }
    }

    /** Whether rows of totals leave it out. */
    boolean isLeftOutOfTotals(Expression expression) {
        return leftOutOfTotals.contains(expression);
    }
}
